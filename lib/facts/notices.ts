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
import { monthOf } from './months';
import { type FilterEntry, noticeFilter } from './notice-filter';

/** UTF-16 units; a longer block is an article about corrections, no notice. */
const MAX_NOTICE = 1_500;
/** Letters that say something after the label of an update; the names of a month and of half a day have fewer. */
const SUBSTANCE = 14;
/** Without a stop at its end, a line may be a time with the writer's name and trade: "Updated: 4 May – by Jane Roe". */
const LONG = 40;

/** What one language looks for, compiled. */
interface Patterns {
  /** Group 1: what stands between the label and the mark after it; group 2: the rest. */
  readonly label: RegExp;
  readonly update: RegExp;
  readonly remark: RegExp | null;
  readonly bracketed: RegExp | null;
  /** The same in capitals, which need no bracket. */
  readonly shouted: RegExp | null;
  readonly thing: RegExp;
  readonly act: RegExp;
  readonly alone: RegExp | null;
  readonly never: RegExp | null;
  readonly elsewhere: RegExp | null;
}

const all = lazily(() =>
  noticeFilter(originWords().flatMap(words => (words.notices ? [entry(words, words.notices)] : []))),
);

function entry(words: OriginWords, notices: NoticeWords): FilterEntry<() => Patterns> {
  return { notices, isGlued: words.isGlued === true, value: lazily(() => compiled(words, notices)) };
}

/** "" and a label with only a time after it ("Updated: 4 May, 12:34") are none. Never throws. */
export function isNotice(block: string): boolean {
  if (block === '' || block.length > MAX_NOTICE) return false;
  const asked = [...all()(block)].map(patterns => patterns());
  if (asked.length === 0 || isOfOthers(block, asked)) return false;
  return asked.some(patterns => isNoticeIn(block, patterns));
}

/** A column of corrections speaks of other articles. In any language, since "errata" is a label in several. */
function isOfOthers(block: string, asked: readonly Patterns[]): boolean {
  return asked.some(({ elsewhere }) => fits(elsewhere, block)) && !asked.some(({ thing }) => fits(thing, block));
}

/** By its label, or by the word that wire copy opens with. */
function beginsAsNotice(block: string, { label, update, bracketed, shouted }: Patterns): boolean {
  const isAdvisory = [bracketed, shouted].some(pattern => fits(pattern, block));
  return isAdvisory || isLabelled(block, label) || isUpdate(narrowed(update, block).exec(block));
}

function isNoticeIn(block: string, patterns: Patterns): boolean {
  if (beginsAsNotice(block, patterns)) return true;
  const { remark } = patterns;
  const isRemark = fits(remark, block);
  if (!isRemark && !fits(patterns.thing, block) && !fits(patterns.alone, block)) {
    return false;
  }
  const text = withoutDayStops(block);
  // In a newsroom's remark the thing is this text, named or not.
  const thing = isRemark ? { ...patterns, thing: ANYTHING } : patterns;
  return sentences(text).some(({ from, to }) => isStated(text.slice(from, to), thing));
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

function isStated(sentence: string, { thing, act, alone, never }: Patterns): boolean {
  if (fits(never, sentence)) return false;
  return fits(alone, sentence) || (fits(thing, sentence) && fits(act, sentence));
}

const ANYTHING = /(?:)/u;

function compiled({ isGlued = false }: OriginWords, words: NoticeWords): Patterns {
  const somewhere = (phrases: Phrases) => new RegExp(`${isGlued ? '' : WORD_START}(?:${joined(phrases)})`, 'iu');
  const optional = (phrases: Phrases | undefined) => (phrases === undefined ? null : somewhere(phrases));
  const start = (phrases: Phrases) => `^${LEAD}(?:${joined(phrases)})`;
  return {
    label: new RegExp(`${start(words.labels)}${BETWEEN}\\s{0,2}${MARK}`, 'iu'),
    update: new RegExp(`${start(words.updates)}${BETWEEN}\\s{0,2}[:：)）】\\]](.*)$`, 'isu'),
    remark: words.remarks === undefined ? null : new RegExp(`${start(words.remarks)}\\s{0,2}${MARK}`, 'iu'),
    bracketed:
      words.bracketed === undefined ? null : new RegExp(`^[([（［【]\\s?(?:${joined(words.bracketed)})\\s`, 'iu'),
    shouted:
      words.bracketed === undefined ? null : new RegExp(`^(?:${joined(words.bracketed).toUpperCase()})\\s\\p{L}`, 'u'),
    thing: somewhere(words.things),
    act: somewhere(words.acts),
    alone: optional(words.alone),
    never: optional(words.never),
    elsewhere: optional(words.elsewhere),
  };
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
