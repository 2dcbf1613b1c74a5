import { lazily } from '../basics/lazily';
import type { NumeralGrammar } from '../languages/text-schema';
import type { NumberWords } from './number-words';
import type { Numeral } from './numeral-table';

/** A number phrase while it is read. Offsets are UTF-16, half-open. */
export interface Phrase {
  readonly from: number;
  to: number;
  /** What may still be added is less than this; 1: nothing, 0: the phrase is in digits, which only a scale follows. */
  grain: number;
  /** Values that are added up, the greatest first; a scale multiplies those that are smaller. */
  readonly parts: number[];
  /** See {@link Numeral}. */
  sort: string;
  weak: boolean;
  /** How digits are written; gone once a word joins them. */
  form: string | null;
}

/** A number word behind a phrase. */
export interface Next {
  readonly numeral: Numeral;
  /** The text between the two. */
  readonly between: string;
  /** The first character of the word. */
  readonly first: string;
}

/** The value that was added last. */
export const lowest = (phrase: Phrase) => phrase.parts.at(-1)!;

/** One blank, no-break ones included, a hyphen, or nothing. */
const CLOSE = lazily(() => /^[\s\u00a0\u202f\u2010-]?$/u);

/** Whether a number word goes on with the phrase before it. */
export function joins(last: Phrase, next: Next, { grammar, and }: NumberWords): boolean {
  if (last.parts.length === 0) return false;
  const isClose = CLOSE().test(next.between);
  const hasAnd = next.first === grammar.andPrefix;
  if (next.numeral.scale) {
    return isClose && last.sort === '' && scales(last, next.numeral, hasAnd, grammar);
  }
  if (last.grain === 0) return false; // "in 2012 three …"
  if (grammar.halfOfOne && isHalfOfOne(last, next.numeral)) return isClose;
  if (grammar.onesStand === 'before-tens') {
    return isClose && joinsOnesFirst(last, next.numeral, hasAnd);
  }
  return (isClose && isFourTwenties(last, next, grammar)) || isAddedTo(last, next, { grammar, and });
}

function isAddedTo(last: Phrase, next: Next, { grammar, and }: Pick<NumberWords, 'grammar' | 'and'>): boolean {
  return isSmallerAddend(last, next, grammar) && follows(last, next, { grammar, and });
}

/** "quatre-vingt": four before twenty multiplies it. */
function isFourTwenties(last: Phrase, { numeral }: Next, grammar: NumeralGrammar): boolean {
  return grammar.fourTwenties === true && isTwentyAfterFour(last, numeral);
}

function follows(last: Phrase, next: Next, { grammar, and }: Pick<NumberWords, 'grammar' | 'and'>): boolean {
  if (CLOSE().test(next.between)) return followsAtOnce(last, next.numeral, grammar);
  return followsAnd(last, next.between, and, grammar);
}

/** "two hundred": the scale multiplies what is smaller. "mille cent": it is added to what is greater. */
function scales(last: Phrase, { value }: Numeral, hasAnd: boolean, { andPrefix }: NumeralGrammar): boolean {
  if (lowest(last) < value) return !hasAnd;
  return last.grain > value && (andPrefix === undefined || hasAnd);
}

/** "half a", before "million". */
const isHalfOfOne = (last: Phrase, { weak, value }: Numeral) =>
  last.weak && lowest(last) === 0.5 && weak && value === 1;

const isTwentyAfterFour = (last: Phrase, { value }: Numeral) => lowest(last) === 4 && last.grain === 1 && value === 20;

/** "خمسة وثلاثون" says the ones first, "ثلاث عشرة" has no and, the rest goes down by and. */
function joinsOnesFirst(last: Phrase, { value, grain }: Numeral, hasAnd: boolean): boolean {
  const areOnes = lowest(last) < 10;
  if (value === 10) return areOnes && !hasAnd;
  if (!hasAnd) return false;
  const isTens = value >= 20 && value < 100 && grain === 10;
  return areOnes && last.grain === 1 ? isTens : value < last.grain;
}

/** Whether a word may add to the phrase by its value and sort. */
function isSmallerAddend(last: Phrase, next: Next, grammar: NumeralGrammar): boolean {
  const { value } = next.numeral;
  return value < last.grain && value >= 1 && last.sort === '' && isAddend(next, grammar);
}

/** "the twenty first houses" are twenty; "twenty-first" is one word. */
function isAddend({ numeral: { sort, weak }, between }: Next, grammar: NumeralGrammar): boolean {
  if (weak && sort === '#') return grammar.hyphenatedOrdinals === true && between === '-';
  return sort === '' || sort === '#';
}

/** Without "and". */
function followsAtOnce(last: Phrase, { value }: Numeral, { tenTakesFrom, followsFrom = 1 }: NumeralGrammar): boolean {
  if (tenTakesFrom !== undefined && lowest(last) === 10) return value >= tenTakesFrom;
  return last.grain >= followsFrom;
}

/** "quatre-vingt et un" is the greatest grain after which tens take "and". */
const TENS = 20;
const HUNDREDS = 100;

function followsAnd(last: Phrase, between: string, and: RegExp | null, grammar: NumeralGrammar): boolean {
  if (!and?.test(between)) return false;
  if (grammar.and!.after === 'any') return true;
  return grammar.and!.after === 'tens' ? last.grain <= TENS : last.grain >= HUNDREDS;
}
