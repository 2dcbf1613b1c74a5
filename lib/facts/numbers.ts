import { lazily } from '../basics/lazily';
import { perLanguage } from '../languages/per-language';
import type { Language } from '../languages/schema';
import type { DigitFacts } from '../languages/text-schema';
import { termList } from '../languages/terms';
import { INVISIBLE } from '../text/characters';
import { matchesOf } from '../text/found';
import { fold } from '../text/fold';
import { key } from '../text/key';
import { type CharacterNumbers, characterNumbers } from './character-numbers';
import { type FoundNumber, isPowered, phrases } from './numerals';
import { unitAfter, unitAt, unitOf } from './units';
import { fits, narrowed } from '../text/narrowed';

export type { FoundNumber };

/**
 * The numbers of a text in reading order: digits of any script with their sign, grouping, decimals and the scale after
 * them ("1,200", "-3.5", "12 million"), the number words of the language, and what the numbers are given in ("miles",
 * "per cent"). They may overlap. Without the language all that is written in digits, and units in signs and symbols.
 */
export function numbers(text: string, language: Language | null): FoundNumber[] {
  const characters = characterNumbers(language);
  const counts = characters ? inCharacters(text, language, characters) : inWords(text, language);
  if (counts.length === 0) return [];
  const units = unitsAfter(text, language, counts);
  const measured = new Set(units.map(unit => unit.from - 1));
  return [...counts.map(number => asUnit(countsParts(number, measured), text)), ...units].sort(
    (a, b) => a.from - b.from,
  );
}

function inWords(text: string, language: Language | null): FoundNumber[] {
  const found = phrases(text, language, digits(text, language));
  if (fits(MAY_BE_ROMAN(), text)) {
    found.push(...matches(text, ROMAN(language) ?? BARE_ROMAN(), language));
  }
  const starts = new Set(found.filter(number => !number.weak).map(number => number.from));
  return [...found, ...besides(text, language, starts)];
}

const DIGIT_OR_SIGN = /[\p{Nd}\p{No}\p{Sc}%‰°٪％]/u;

function digits(text: string, language: Language | null): FoundNumber[] {
  if (!fits(DIGIT_OR_SIGN, text)) return []; // each match holds one of these
  const pattern = language?.text.digits?.beforeHyphen ? DIGITS_BEFORE_HYPHEN() : DIGITS();
  return matches(text, pattern, language)
    .map(number => (isMeasure(number, text) ? number : withoutUnit(number, text, language)))
    .map(number => ({ ...number, form: numberForm(number.form, language) }));
}

/** Whether a match is a sign or currency, and no number. */
function isMeasure({ from, to }: FoundNumber, text: string): boolean {
  return !/\p{Nd}/u.test(text.slice(from, to));
}

const DIGITS_AND_LETTERS = /^(.*\p{Nd})\p{L}[\p{L}\p{M}]*$/su;

/** "500GB" is a number and a unit, which stands for itself; "62m" stays one where the language reads a million. */
function withoutUnit(number: FoundNumber, text: string, language: Language | null): FoundNumber {
  const written = text.slice(number.from, number.to);
  const digits = narrowed(DIGITS_AND_LETTERS, written).exec(written)?.[1];
  if (digits === undefined || isPowered(written, language)) return number;
  const end = number.from + digits.length;
  if (end + unitAt(text, end, language).length !== number.to) {
    return number;
  }
  return { ...number, form: formOf(digits, language), to: end };
}

function inCharacters(text: string, language: Language | null, { pattern, form, tenths, article }: CharacterNumbers) {
  return matchesOf(text, pattern).flatMap(({ 0: match, index }): FoundNumber[] => {
    const to = index + match.length;
    const found = {
      form: unitOf(form(match), language),
      from: index,
      to,
      weak: article !== null && matchesAt(article, text, index),
    };
    if (tenths === undefined || text[to] !== tenths || !/^[0-9.]+$/.test(found.form)) {
      return [found];
    }
    const hundredths = String(Number((Number(found.form) * 10).toPrecision(12)));
    return [
      { ...found, form: hundredths },
      { form: unitOf('%', language), from: to, to: to + tenths.length, weak: false },
    ];
  });
}

function matchesAt(sticky: RegExp, text: string, at: number): boolean {
  sticky.lastIndex = at;
  return sticky.test(text);
}

/** Parts and signs beside numbers: "and a half", "minus" before a number that counts. */
function besides(text: string, language: Language | null, starts: ReadonlySet<number>): FoundNumber[] {
  const pattern = BESIDE(language);
  if (!pattern) return [];
  return matches(text, pattern, language).flatMap(sign => {
    if (text[sign.to - 1] !== ' ') return [sign];
    return starts.has(sign.to) ? [{ ...sign, form: sign.form.trim(), to: sign.to - 1 }] : [];
  });
}

const BESIDE = perLanguage(({ text: { digits: facts } }) => {
  const sources = facts ? besideSources(facts) : [];
  return sources.length > 0 ? new RegExp(sources.join('|'), 'gu') : null;
});

function besideSources({ parts, houseLetters, signs }: DigitFacts): string[] {
  const anyOf = (terms: string) => `(?:${termList(terms).join('|').replaceAll(' ', '\\s')})`;
  return [
    ...(parts ? [`${anyOf(parts)}(?!\\p{L})`] : []),
    ...(houseLetters ? [`(?<=\\p{Nd}\\s)${anyOf(houseLetters)}(?!\\p{L})`] : []),
    ...(signs ? [`(?<!\\p{L})${anyOf(signs)} `] : []),
  ];
}

// Units stand for themselves, so that "four miles" → "four kilometres" is seen as well as "four" → "five".
function unitsAfter(text: string, language: Language | null, counts: readonly FoundNumber[]): FoundNumber[] {
  const starts = new Set(counts.map(number => number.from));
  const ends = new Set(counts.map(number => number.to));
  return [...ends].flatMap(end => {
    const match = unitAt(text, end, language);
    const unit = match.trimStart();
    const from = end + match.length - unit.length;
    if (match === '' || starts.has(from)) return [];
    return [{ form: unitAfter(unit, language), from, to: end + match.length, weak: false, isUnit: true }];
  });
}

// "half a metre" counts, "the other half" only against another number.
function countsParts(number: FoundNumber, measured: ReadonlySet<number>): FoundNumber {
  return number.weak && /^0\.\d/.test(number.form) && measured.has(number.to) ? { ...number, weak: false } : number;
}

function matches(text: string, pattern: RegExp, language: Language | null): FoundNumber[] {
  return matchesOf(text, pattern).map(({ 0: match, index }) => ({
    form: formOf(match, language),
    from: index,
    to: index + match.length,
    weak: false,
  }));
}

const formOf = (match: string, language: Language | null) => unitOf(key(match) || match.normalize('NFKC'), language);

/** Marks signs with the letters that tell whose dollar or which degree they are: these letters are no name. */
function asUnit(number: FoundNumber, text: string): FoundNumber {
  const written = text.slice(number.from, number.to);
  return /[\p{Sc}°]/u.test(written) || CURRENCY_CODE.test(written) ? { ...number, isUnit: true } : number;
}

/**
 * One form for the spellings of one number: digits of every script are ASCII, the
 * grouping of thousands that the language uses is gone. "1.052" is 1052 in German and
 * stays as it is in English; where a language is undecided, the difference stays visible.
 */
export function numberForm(written: string, language: Language | null): string {
  if (/^[0-9]+$/.test(written)) return written;
  const plain = inAscii(written);
  const [sign = '', number = '', rest = plain] = SIGN_AND_NUMBER.exec(plain)?.slice(1) ?? [];
  return (DASHES.includes(sign) ? '-' : sign) + ungrouped(number, language) + rest.toLowerCase();
}

function ungrouped(number: string, language: Language | null): string {
  if (IN_LAKHS.test(number)) return number.replace(/,/g, '');
  const { grouped, marks } = language?.text.digits?.decimalComma ? GROUPED_BY_STOP() : GROUPED_BY_COMMA();
  return grouped.test(number) ? number.replace(marks, '') : number;
}

/** Of these, one stands for a minus: "" is not among them. */
const DASHES = ['-', '−', '–', '‐', '‑'];

const SIGN_AND_NUMBER = /^([-−–‐‑+±]?)([0-9][0-9.,'’ \u00a0\u2009\u202f]*[0-9]|[0-9])(.*)$/su;

function inAscii(written: string): string {
  return written
    .replace(INVISIBLE, '')
    .normalize('NFKC')
    .replace(/\p{Nd}/gu, digit => fold(digit))
    .replace(/٫/g, '.')
    .replace(/٬/g, ',');
}

/** "12,50,000": groups of two before the last one of three, as in India. */
const IN_LAKHS = /^[0-9]{1,2}(?:,[0-9]{2})+,[0-9]{3}(?:\.[0-9]+)?$/;

// "1,200,000.5": groups of three, each after the mark, an apostrophe or a blank; a decimal part may follow.
const GROUPED_BY_STOP = lazily(() => ({
  grouped: /^[0-9]{1,3}(?:[ \u00a0\u2009\u202f'’.][0-9]{3})+(?:[.,][0-9]+)?$/,
  marks: /[ \u00a0\u2009\u202f'’.](?=[0-9]{3})/g,
}));
const GROUPED_BY_COMMA = lazily(() => ({
  grouped: /^[0-9]{1,3}(?:[ \u00a0\u2009\u202f'’,][0-9]{3})+(?:[.,][0-9]+)?$/,
  marks: /[ \u00a0\u2009\u202f'’,](?=[0-9]{3})/g,
}));

/** What stands before a dash that is no minus. Scripts without blanks write a minus right behind a word. */
const BEFORE_DASH = '(?![\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}])[\\p{L}\\p{N}%‰°]|\\p{N}\\s';
const SIGN = `(?:(?<!${BEFORE_DASH})[-−–‐‑+±])?`;
// Begins at the first digit of a run only, or a run before a letter would be tried from each of its digits.
const RUN = "(?<!\\p{Nd})\\p{Nd}+(?:[.,٫٬'’:/]\\p{Nd}+|[ \\u00a0\\u2009\\u202f]\\p{Nd}{3}(?!\\p{Nd}))*";
// Letters of these scripts that touch a number are part of it: "18.4m", "40C". Elsewhere a word may follow at once.
const TOUCHING = '[\\p{sc=Latin}\\p{sc=Greek}\\p{sc=Cyrillic}µ]';
const TAIL = `(?:${TOUCHING}[\\p{sc=Latin}\\p{sc=Greek}\\p{sc=Cyrillic}\\p{M}]{0,11})?`;
const CURRENCY_CODES = 'EUR|USD|GBP|CHF|JPY|CNY|RUB|INR|AUD|CAD|SEK|NOK|DKK|PLN|TRY|KRW|BRL';
const CURRENCY_CODE = new RegExp(`^(?:${CURRENCY_CODES})$`, 'u');
const SIGNS = [
  '\\p{No}+',
  '(?:(?<![\\p{L}\\p{N}])\\p{Lu}{1,3})?\\p{Sc}', // "A$"
  `(?<![\\p{L}\\p{N}])(?:${CURRENCY_CODES})(?=\\s?\\p{Nd})`,
  '°(?:\\s?[CF](?!\\p{L}))?',
  '[%‰٪％℃℉]',
].join('|');

const DIGITS = lazily(() => new RegExp(`${SIGN}${RUN}${TAIL}(?!${TOUCHING}|\\p{Nd}|\\p{Pd}\\p{Lu})|${SIGNS}`, 'gu'));
const DIGITS_BEFORE_HYPHEN = lazily(
  () => new RegExp(`${SIGN}${RUN}${TAIL}(?!${TOUCHING}|\\p{Nd})|${SIGNS}`, 'gu'), // "34-Jähriger"
);

// Two letters or more, or one after a name: "Harald V". L, C, D and M make words and initials.
const MAY_BE_ROMAN = lazily(() => /[IVX]{2}|\p{Ll} [IVX](?![\p{L}\p{N}'’])/u);
const ROMAN = perLanguage(({ text: { digits: facts } }) => romanPattern(termList(facts?.ordinalEndings)));
const BARE_ROMAN = lazily(() => romanPattern([]));

function romanPattern(ordinalEndings: readonly string[]): RegExp {
  return new RegExp(
    `(?<![\\p{L}\\p{N}.&])(?=[IVX]{2})X{0,3}(?:IX|IV|V?I{0,3})(?:${ordinalEndings.join('|')})?(?![\\p{L}\\p{N}])|` +
      '(?<=\\p{Lu}\\p{Ll}{2,20}\\s)[IVX](?=[,;:)»”]|\\.?$|\\.\\s|\\s\\p{Ll})',
    'gu',
  );
}
