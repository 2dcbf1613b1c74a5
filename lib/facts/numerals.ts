import type { Language } from '../languages/schema';
import { lazily } from '../basics/lazily';
import { byLanguage, type Found, matchesOf } from '../text/found';
import { germanNumerals, NUMERALS, type Numeral } from '../languages/numeral-words';

/** A number as written, in digits or in words. `form` is its value where that can be said, so that "twelve" and "12" agree. */
export interface FoundNumber extends Found {
  /** `true` for words that count only beside another number: "one", "first", German "eine". */
  readonly weak: boolean;
}

/** A number phrase while it is read. */
interface Phrase {
  readonly from: number;
  to: number;
  /** What may still be added is less than this; 1: nothing. */
  grain: number;
  /** Values that are added up, the greatest first; a scale multiplies those that are smaller. */
  parts: number[];
  sort: string;
  weak: boolean;
  /** How digits are written; gone once a word joins them. */
  form: string | null;
}

/**
 * The numbers said in words, and digits with the scale words after them, each
 * phrase as one: "two hundred and ten", "1.2 million", "quatre-vingt-dix", "خمسة وثلاثون".
 *
 * @param digits - numbers in digits, in reading order; all of them are in the answer
 */
export function phrases(text: string, code: string, digits: readonly Found[]): FoundNumber[] {
  const found: Phrase[] = [];
  const table = NUMERALS(code);
  let next = 0;
  for (const word of table ? matchesOf(text, WORD()) : []) {
    const numerals = numeralsOf(word[0], text, word.index, code, table!);
    if (numerals.length === 0) continue; // most words
    while (next < digits.length && digits[next].from < word.index) found.push(inDigits(digits[next++], code));
    for (const numeral of numerals)
      add(found, numeral, text, { from: word.index, to: word.index + word[0].length }, code);
  }
  while (next < digits.length) found.push(inDigits(digits[next++], code));
  return found.map(finished);
}

const WORD = lazily(() => /(?<!\p{N})[\p{L}\p{M}]+(?!\p{N})/gu);

function inDigits({ form, from, to }: Found, code: string): Phrase {
  const plain = code === 'fr' || code === 'de' || code === 'es' ? form.replace(',', '.') : form;
  const powered = POWERED(code)?.exec(plain);
  if (powered)
    return { from, to, grain: 1, parts: [Number(powered[1]) * POWERS[powered[2]]], sort: '', weak: false, form: null };
  const value = /^[-+]?[0-9]+(?:\.[0-9]+)?$/.test(plain) ? [Number(plain)] : [];
  const nth = code === 'de' ? null : /^([0-9]+)(?:st|nd|rd|th|er|re|ère|e|ème|[aoºª])$/.exec(form);
  return {
    from,
    to,
    grain: value.length > 0 ? 0 : 1,
    parts: value,
    sort: '',
    weak: false,
    form: nth ? `#${nth[1]}` : form,
  };
}

// "62m" is "62 million"; as metres it is the same number of another unit.
const POWERED = byLanguage<RegExp>({
  en: () => /^([-+]?[0-9]+(?:\.[0-9]+)?)(k|m|mn|bn|tn)$/,
  fr: () => /^([-+]?[0-9]+(?:\.[0-9]+)?)(k|md)$/,
  de: () => /^([-+]?[0-9]+(?:\.[0-9]+)?)(k|mio|mrd)$/,
});
const POWERS: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  mio: 1e6,
  bn: 1e9,
  md: 1e9,
  mrd: 1e9,
  tn: 1e12,
};

const NO_NUMERALS: readonly Numeral[] = [];

/** What a word says as a number; [] for other words. */
function numeralsOf(
  word: string,
  text: string,
  at: number,
  code: string,
  table: ReadonlyMap<string, Numeral>,
): readonly Numeral[] {
  const lower = word.toLowerCase();
  const known = table.get(lower);
  if (!known && code !== 'ar' && code !== 'de') return NO_NUMERALS;
  const found = known
    ? [known]
    : code === 'ar'
      ? arabicNumerals(lower, table)
      : code === 'de' && GERMAN_START().test(lower)
        ? germanNumerals(lower)
        : [];
  const isUnit =
    found.length > 0 && PERCENT().test(lower) && /(?:pour|por|في)\s$/iu.test(text.slice(Math.max(0, at - 5), at)); // "pour cent"
  return isUnit ? [] : found;
}

// What German numbers begin with; most words do not.
const GERMAN_START = lazily(
  () => /^(?:ver)?(?:null|ein|zw|dr|vier|fünf|sech|sieb|acht|neun|zehn|elf|hundert|tausend|million|milliard|billion)/u,
);

/** Whether a word, in lower case, is a number or one of those that count only beside another. */
export function isNumeral(word: string, language: Language | null): boolean {
  const code = language?.code ?? '';
  return (
    (NUMERALS(code)?.has(word) ?? false) ||
    (code === 'ar' && arabicNumerals(word, NUMERALS('ar')!).length > 0) ||
    (code === 'de' && GERMAN_START().test(word) && germanNumerals(word).length > 0)
  );
}

const PERCENT = lazily(() => /^(?:cent|ciento|المئة|المائة)$/u);

function arabicNumerals(word: string, table: ReadonlyMap<string, Numeral>): Numeral[] {
  const bare = word.replace(/[\u064b-\u0652\u0640]/gu, '');
  if (NO_NUMERAL().test(bare)) return [];
  if (!ARABIC_STEM().test(bare)) return [];
  const without = [
    bare,
    bare.replace(/^[وف]/u, ''),
    bare.replace(/^[وف]?[بلك]?(?:ال)?/u, ''),
    bare.replace(/^[وف]?لل/u, ''),
    bare.replace(/(?<=\p{L}{3})ا$/u, ''),
  ]; // ثالثا
  for (const form of without) {
    const known = table.get(form);
    if (known) return [known];
  }
  return [];
}

// Letters that every number word has two of beside each other.
const ARABIC_STEM = lazily(
  () =>
    /ثال|واحد|[أإ]حد|اثن|ثلا|ثلث|[أر]رب|رب[عا]|خم[سا]|خامس|ست|ساد|سبع|سابع|ثم|ثام|تس[عا]|تاسع|عشر|عاشر|م[ئا][ئةات]|ألف|آلاف|ألوف|ملي|ملا|بلي|تريل|[أا]ول|ثان|حاد|نصف|ضع|ضاعف|مرت|صفر/u,
);
// "I am not" looks like "for six", "per cent" like "by the hundred".
const NO_NUMERAL = lazily(() => /^(?:لست|بالمئة|بالمائة)$/u);

function add(found: Phrase[], numeral: Numeral, text: string, word: { from: number; to: number }, code: string): void {
  const last = found.at(-1);
  if (last && last.to === word.to)
    join(last, numeral); // a further part of the same German word
  else if (last && joins(last, numeral, text.slice(last.to, word.from), text, word.from, code)) {
    join(last, code === 'fr' && isFourTwenties(last, numeral) ? { value: 76, grain: 20 } : numeral); // 4 + 76: quatre-vingts
    last.to = word.to;
  } else if (!numeral.scale || word.to - word.from > 2) {
    // "M. Aubry" counts nothing
    const { value, grain, sort = '', weak = false, scale } = numeral;
    found.push({ ...word, grain: scale ? value : grain, parts: [value], sort, weak, form: null });
  }
}

// What stands between the words of one number.
const CLOSE = lazily(() => /^[\s\u00a0\u202f\u2010-]$/u);
const AND = byLanguage<RegExp>({
  en: () => /^\sand\s$/iu,
  fr: () => /^[\s-]et[\s-]$/iu,
  es: () => /^\sy\s$/iu,
  de: () => /^\sund\s$/iu,
});

/** Whether a number word goes on with the phrase before it. */
function joins(last: Phrase, numeral: Numeral, between: string, text: string, at: number, code: string): boolean {
  if (last.parts.length === 0) return false;
  const close = CLOSE().test(between);
  const joined = code === 'ar' && text[at] === 'و';
  if (numeral.scale)
    return (
      close &&
      last.sort === '' &&
      (lowest(last) < numeral.value ? !joined : last.grain > numeral.value && (code !== 'ar' || joined))
    ); // "mille cent"
  if (last.grain === 0) return false; // "in 2012 three …"
  const halfOf = code === 'en' && last.weak && lowest(last) === 0.5 && numeral.weak === true && numeral.value === 1; // "half a million"
  if (halfOf) return close;
  if (code === 'ar') return joinsArabic(last, numeral, close, joined);
  if (code === 'fr' && close && isFourTwenties(last, numeral)) return true;
  if (numeral.value >= last.grain || numeral.value < 1 || last.sort !== '' || !isAddend(numeral, code, between))
    return false;
  if (close)
    return code === 'fr'
      ? lowest(last) !== 10 || numeral.value >= 7
      : code === 'en' || last.grain >= (code === 'es' ? 100 : 1000);
  return (AND(code)?.test(between) ?? false) && (code === 'en' ? last.grain >= 100 : last.grain <= 20);
}

/** "the twenty first houses" are twenty; "twenty-first" is one word. */
function isAddend({ sort, weak }: Numeral, code: string, between: string): boolean {
  if (sort === '#' && weak) return code === 'en' && between === '-';
  return sort === undefined || sort === '#';
}

const isFourTwenties = (last: Phrase, { value }: Numeral) => lowest(last) === 4 && last.grain === 1 && value === 20;

/** "خمسة وثلاثون" says the ones first, "ثلاث عشرة" has no and, the rest goes down by and. */
function joinsArabic(last: Phrase, numeral: Numeral, close: boolean, joined: boolean): boolean {
  const ones = lowest(last);
  if (!close) return false;
  if (numeral.value === 10) return !joined && ones < 10;
  if (!joined) return false;
  return ones < 10 && last.grain === 1
    ? numeral.value >= 20 && numeral.value < 100 && numeral.grain === 10
    : numeral.value < last.grain;
}

const lowest = (phrase: Phrase) => phrase.parts.at(-1)!;

function join(phrase: Phrase, { value, grain, scale, sort, weak }: Numeral): void {
  phrase.form = null;
  if (scale) {
    let low = 0;
    while (phrase.parts.length > 0 && phrase.parts.at(-1)! < value) low += phrase.parts.pop()!;
    phrase.parts.push((low || 1) * value);
    phrase.grain = value;
  } else if (phrase.weak && phrase.parts.at(-1) === 0.5) {
    return; // "half a": the scale is still to come
  } else {
    phrase.parts.push(value);
    phrase.grain = grain;
  }
  phrase.sort = sort ?? phrase.sort;
  phrase.weak = weak === true && !scale && phrase.parts.length === 1;
}

function finished({ from, to, parts, sort, weak, form }: Phrase): FoundNumber {
  const value = parts.reduce((sum, part) => sum + part, 0);
  return { from, to, weak, form: form ?? sort + String(Number(value.toPrecision(12))) };
}
