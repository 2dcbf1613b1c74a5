/**
 * Whether a block of a page is a notice that the article itself was corrected, changed or cut.
 *
 * A notice is a thing that is this text (this article, an earlier version of it, a caption, "we") and an act of
 * changing or erring in one sentence, or a label at the start of the block. A bill, a car and a program have versions
 * too, and are no such thing. Figures: `test/eval/announcements.md`.
 */
import { lazily } from '../basics/lazily';
import type { NoticeWords, OriginWords } from '../languages/origin-schema';
import { originWords } from '../languages/origin-words';
import { phraseList, type Phrases } from '../languages/schema';
import { sentences } from '../text/sentences';
import { fits, narrowed } from '../text/narrowed';
import { worthAsking } from '../text/worth-asking';
import { monthOf } from './months';
import { type FilterEntry, noticeFilter } from './notice-filter';

/** UTF-16 units; a longer block is an article about corrections, no notice. */
const MAX_NOTICE = 1_500;
/** Letters that say something after the label of an update; the names of a month and of half a day have fewer. */
const SUBSTANCE = 14;
/** Without a stop at its end, a line may be a time with the writer's name and trade: "Updated: 4 May – by Jane Roe". */
const LONG = 40;

/** What one language looks for, compiled at its first use. */
interface Patterns {
  readonly beginning: () => BeginningPatterns;
  readonly statement: () => Statement;
}

interface BeginningPatterns {
  /** Group 1: what stands between the label and the mark after it; group 2: the rest. */
  readonly label: RegExp;
  readonly update: RegExp;
  readonly remark: RegExp | null;
  readonly bracketed: RegExp | null;
  /** The same in capitals, which need no bracket. */
  readonly shouted: RegExp | null;
}

/** Whether one of some phrases stands in a text. */
type Stands = (text: string) => boolean;

interface Statement {
  readonly thing: Stands;
  readonly act: Stands;
  readonly alone: Stands;
  readonly never: Stands;
  readonly elsewhere: Stands;
}

const all = lazily(() =>
  noticeFilter(originWords().flatMap(words => (words.notices ? [entry(words, words.notices)] : []))),
);

function entry(words: OriginWords, notices: NoticeWords): FilterEntry<Patterns> {
  const beginning = lazily(() => beginningPatterns(notices));
  const statement = lazily(() => statementOf(words, notices));
  return { notices, isGlued: words.isGlued === true, value: { beginning, statement } };
}

/** "" and a label with only a time after it ("Updated: 4 May, 12:34") are none. Never throws. */
export function isNotice(block: string): boolean {
  if (block === '' || block.length > MAX_NOTICE) return false;
  const { atStart, inside } = all()(block);
  const isOne = [...atStart].some(patterns => isNoticeByStart(block, patterns)) || [...inside].some(isSaidIn(block));
  return isOne && !isOfOthers(block, [...atStart, ...inside]);
}

/** A column of corrections speaks of other articles. In any language, since "errata" is a label in several. */
function isOfOthers(block: string, asked: readonly Patterns[]): boolean {
  const statements = asked.map(({ statement }) => statement());
  return statements.some(({ elsewhere }) => elsewhere(block)) && !statements.some(({ thing }) => thing(block));
}

/** By its label, by the word that wire copy opens with, or as a remark of the newsroom that tells of an act. */
function isNoticeByStart(block: string, { beginning, statement }: Patterns): boolean {
  const { label, update, remark, bracketed, shouted } = beginning();
  const isAdvisory = [bracketed, shouted].some(pattern => fits(pattern, block));
  if (isAdvisory || isLabelled(block, label) || isUpdate(narrowed(update, block).exec(block))) return true;
  // In a newsroom's remark the thing is this text, named or not.
  return fits(remark, block) && isStatedIn(block, { ...statement(), thing: () => true });
}

/** By what one of its sentences says, in a language. */
function isSaidIn(block: string): (patterns: Patterns) => boolean {
  return ({ statement }) => {
    const patterns = statement();
    return (patterns.thing(block) || patterns.alone(block)) && isStatedIn(block, patterns);
  };
}

function isStatedIn(block: string, statement: Statement): boolean {
  const text = withoutDayStops(block);
  return sentences(text).some(({ from, to }) => isStated(text.slice(from, to), statement));
}

/** "am 4. März" ends no sentence. */
function withoutDayStops(block: string): string {
  return block.replace(/(?<!\d)(\d{1,2})\.(?=\s(\p{L}{3,12}))/gu, (all, day: string, word: string) =>
    monthOf(word) > 0 ? day : all,
  );
}

/** A few words may stand before the mark: "Correction, 3 May:", "Clarification from the editor:". */
function isLabelled(block: string, label: RegExp): boolean {
  const between = narrowed(label, block).exec(block)?.[1];
  return between !== undefined && (/\d/.test(between) || between.trim().split(/\s+/).length <= 3);
}

/** Between the label and its mark stands a time or nothing; after the mark, more than a time. */
function isUpdate(match: RegExpExecArray | null): boolean {
  const [, between, rest] = match ?? [];
  if (between === undefined) return false;
  const isTimed = between.trim() === '' || /\d/.test(between);
  const letters = rest.replace(/\d\s?[年月日時分]/gu, '').match(/\p{L}/gu)?.length ?? 0;
  const isSentence = /[.!?。！？؟]/.test(signsAtEnd(rest)) || letters >= LONG;
  return isTimed && isSentence && letters >= SUBSTANCE * share(rest);
}

/** Punctuation and blanks at the end. The run is entered at its beginning only, or its length would count twice. */
function signsAtEnd(text: string): string {
  return /(?<![\p{P}\s])[\p{P}\s]*$/u.exec(text)?.[0] ?? '';
}

/** East Asian writing says in one character what others say in three. */
function share(text: string): number {
  return /[\p{Script=Han}\p{Script=Hangul}]/u.test(text) ? 1 / 3 : 1;
}

function isStated(sentence: string, { thing, act, alone, never }: Statement): boolean {
  if (never(sentence)) return false;
  return alone(sentence) || (thing(sentence) && act(sentence));
}

function beginningPatterns({ labels, updates, remarks, bracketed }: NoticeWords): BeginningPatterns {
  const start = (phrases: Phrases) => `^${LEAD}(?:${joined(phrases)})`;
  const made = (phrases: Phrases | undefined, make: (all: Phrases) => RegExp) => (phrases ? make(phrases) : null);
  return {
    label: new RegExp(`${start(labels)}${BETWEEN}\\s{0,2}${MARK}`, 'iu'),
    update: new RegExp(`${start(updates)}${BETWEEN}\\s{0,2}[:：)）】\\]](.*)$`, 'isu'),
    remark: made(remarks, phrases => new RegExp(`${start(phrases)}\\s{0,2}${MARK}`, 'iu')),
    bracketed: made(bracketed, phrases => new RegExp(`^[([（［【]\\s?(?:${joined(phrases)})\\s`, 'iu')),
    shouted: made(bracketed, phrases => new RegExp(`^(?:${joined(phrases).toUpperCase()})\\s\\p{L}`, 'u')),
  };
}

function statementOf({ isGlued = false }: OriginWords, notices: NoticeWords): Statement {
  const stands = (phrases: Phrases = '') => anyStands(phraseList(phrases), isGlued ? '' : WORD_START);
  const { things, acts, alone, never, elsewhere } = notices;
  return {
    thing: stands(things),
    act: stands(acts),
    alone: stands(alone),
    never: stands(never),
    elsewhere: stands(elsewhere),
  };
}

/** Only phrases whose first letters stand in a text are compiled: as one pattern they took 5 ms in English. */
function anyStands(phrases: readonly string[], before: string): Stands {
  const asked = lazily(() =>
    worthAsking(phrases.map(source => ({ source, value: lazily(() => new RegExp(`${before}(?:${source})`, 'iu')) }))),
  );
  return text => [...asked()(text)].some(pattern => fits(pattern(), text));
}

function joined(phrases: Phrases): string {
  return phraseList(phrases).join('|');
}

const WORD_START = '(?<![\\p{L}\\p{N}])';
/** Quotation marks, brackets, bullets and asterisks before a label. */
const LEAD = '[\\s\\p{P}\\p{S}]{0,4}';
/** A stop only inside of a time or a day: "18.20", "godz. 18.20", "5. März". */
const BETWEEN = '(?!\\p{L})((?:[^:：\\n.]|\\.(?=\\s?\\d)|(?<=\\d)\\.){0,40}?)';
const MARK = '[:：—–.\\-】」\\]）)］＞>]';
