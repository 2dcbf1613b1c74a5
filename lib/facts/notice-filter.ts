/**
 * Which languages a block may be a notice in. Every changed paragraph is asked about in all languages, and nearly none
 * is a notice: a walk over its words finds the one or two languages that are worth their patterns, in a tenth of the
 * time of all patterns. It never leaves out a language in which the patterns would match.
 */
import type { NoticeWords } from '../languages/origin-schema';
import { phraseList, type Phrases } from '../languages/schema';
import { beginnings } from '../text/beginnings';
import { type BeginningTree, emptyTree, findAt, findAtWords, inSmallLetters, plant } from '../text/by-beginning';

/** UTF-16 units that are compared: enough to tell "the headline" from "the town", with a tree that is quick to make. */
const LENGTH = 6;

/** What stands for a language in the answer, and the words by which it is found. */
export interface FilterEntry<T> {
  readonly notices: NoticeWords;
  /** Whether its words may stand inside of others. */
  readonly isGlued: boolean;
  readonly value: T;
}

interface Places<T> {
  /** Asked for every block. */
  readonly always: Set<T>;
  /** By the first letters of the block, behind quotation marks and brackets. */
  readonly atStart: BeginningTree<T>;
  readonly atWords: BeginningTree<T>;
  /** By letters that may stand anywhere. */
  readonly anywhere: { readonly letters: RegExp; readonly value: T }[];
}

/** The values of the languages in which a block may be a notice, by how it begins, and by what is in it. */
export interface Worth<T> {
  readonly atStart: ReadonlySet<T>;
  readonly inside: ReadonlySet<T>;
}

export function noticeFilter<T>(entries: readonly FilterEntry<T>[]): (block: string) => Worth<T> {
  const places: Places<T> = { always: new Set(), atStart: emptyTree(), atWords: emptyTree(), anywhere: [] };
  entries.forEach(entry => enter(places, entry));
  return block => {
    const lower = inSmallLetters(block);
    const anywhere = places.anywhere.filter(({ letters }) => letters.test(block)).map(({ value }) => value);
    const atStart = new Set([...places.always, ...anywhere]);
    const inside = new Set(atStart);
    findAt(places.atStart, lower, lower.search(NO_LEAD), atStart);
    findAtWords(places.atWords, lower, inside);
    return { atStart, inside };
  };
}

/** The first character that is neither a blank nor a mark, or the end. */
const NO_LEAD = /[^\s\p{P}\p{S}]|$/u;

function enter<T>(places: Places<T>, { notices, isGlued, value }: FilterEntry<T>): void {
  const { labels, updates, remarks, bracketed, things, alone } = notices;
  const starts = beginningsOf([labels, updates, remarks, bracketed], LENGTH);
  const words = beginningsOf([things, alone], isGlued ? 1 : LENGTH);
  if (!starts || !words) {
    places.always.add(value);
    return;
  }
  const [letters, signs] = [starts.filter(isLetter), starts.filter(start => !isLetter(start))];
  plant(places.atStart, letters, value);
  if (!isGlued) plant(places.atWords, words, value);
  const sought = isGlued ? [...signs, ...words] : signs;
  if (sought.length > 0) {
    places.anywhere.push({ letters: new RegExp(sought.map(literal).join('|'), 'iu'), value });
  }
}

/** Whether a beginning stands behind what leads a block in, and is no such sign itself. */
const isLetter = (start: string) => /^[^\s\p{P}\p{S}]/u.test(start);

function beginningsOf(lists: readonly (Phrases | undefined)[], length: number): readonly string[] | null {
  const phrases = lists.flatMap(list => phraseList(list ?? ''));
  return beginnings(phrases.join('|'), length);
}

/** A beginning as a pattern for itself. */
function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
