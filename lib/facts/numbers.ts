import { lazily } from '../basics/lazily';
import { perLanguage } from '../languages/per-language';
import type { Language } from '../languages/schema';
import type { DigitFacts } from '../languages/text-schema';
import { termList } from '../languages/terms';
import { INVISIBLE } from '../text/characters';
import { matchesOf } from '../text/found';
import { key } from '../text/key';
import { type CharacterNumbers, characterNumbers } from './character-numbers';
import { type FoundNumber, phrases } from './numerals';
import { unitAt, unitOf } from './units';

export type { FoundNumber };

/**
 * The numbers of a text in reading order: digits of any script with their sign, grouping, decimals and the scale after
 * them ("1,200", "-3.5", "12 million"), the number words of the language, and what the numbers are given in ("per cent",
 * "miles"). They may overlap. Without the language all that is written in digits, and units in signs and symbols.
 */
export function numbers(text: string, language: Language | null): FoundNumber[] {
  const characters = characterNumbers(language);
  const counts = characters ? inCharacters(text, language, characters) : inWords(text, language);
  if (counts.length === 0) return [];
  const units = unitsAfter(text, language, counts);
  const measured = new Set(units.map(unit => unit.from - 1));
  return [...counts.map(number => countsParts(number, measured)), ...units].sort((a, b) => a.from - b.from);
}

function inWords(text: string, language: Language | null): FoundNumber[] {
  const found = phrases(text, language, digits(text, language));
  if (MAY_BE_ROMAN().test(text)) found.push(...matches(text, ROMAN(language) ?? BARE_ROMAN(), language));
  const starts = new Set(found.filter(number => !number.weak).map(number => number.from));
  return [...found, ...besides(text, language, starts)];
}

function digits(text: string, language: Language | null): FoundNumber[] {
  if (!/[\p{Nd}\p{No}\p{Sc}%‰°٪％]/u.test(text)) return []; // each match holds one of these
  const pattern = language?.text.digits?.beforeHyphen ? DIGITS_BEFORE_HYPHEN() : DIGITS();
  return matches(text, pattern, language).map(number => ({ ...number, form: numberForm(number.form, language) }));
}

function inCharacters(text: string, language: Language | null, { pattern, form, tenths }: CharacterNumbers) {
  return matchesOf(text, pattern).flatMap(({ 0: match, index }): FoundNumber[] => {
    const to = index + match.length;
    const found = { form: unitOf(form(match), language), from: index, to, weak: false };
    if (tenths === undefined || text[to] !== tenths || !/^[0-9.]+$/.test(found.form)) return [found];
    const hundredths = String(Number((Number(found.form) * 10).toPrecision(12)));
    return [
      { ...found, form: hundredths },
      { form: unitOf('%', language), from: to, to: to + tenths.length, weak: false },
    ];
  });
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
    return [{ form: formOf(unit, language), from, to: end + match.length, weak: false }];
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

/**
 * One form for the spellings of one number: digits of every script are ASCII, the
 * grouping of thousands that the language uses is gone. "1.052" is 1052 in German and
 * stays as it is in English; where a language is undecided, the difference stays visible.
 */
export function numberForm(written: string, language: Language | null): string {
  if (/^[0-9]+$/.test(written)) return written;
  const plain = inAscii(written);
  const [sign = '', number = '', rest = plain] = SIGN_AND_NUMBER.exec(plain)?.slice(1) ?? [];
  const { grouped, marks } = language?.text.digits?.decimalComma ? GROUPED_BY_STOP() : GROUPED_BY_COMMA();
  const bare = grouped.test(number) ? number.replace(marks, '') : number;
  return (DASHES.includes(sign) ? '-' : sign) + bare + rest.toLowerCase();
}

/** Of these, one stands for a minus: "" is not among them. */
const DASHES = ['-', '−', '–', '‐', '‑'];

const SIGN_AND_NUMBER = /^([-−–‐‑+±]?)([0-9][0-9.,'’ \u00a0\u2009\u202f]*[0-9]|[0-9])(.*)$/su;

function inAscii(written: string): string {
  return written
    .replace(INVISIBLE, '')
    .normalize('NFKC')
    .replace(/[٠-٩۰-۹]/g, digit => String(digit.charCodeAt(0) & 15))
    .replace(/٫/g, '.')
    .replace(/٬/g, ',');
}

// "1,200,000.5": groups of three, each after the mark, an apostrophe or a blank; a decimal part may follow.
const GROUPED_BY_STOP = lazily(() => ({
  grouped: /^[0-9]{1,3}(?:[ \u00a0\u2009\u202f'’.][0-9]{3})+(?:[.,][0-9]+)?$/,
  marks: /[ \u00a0\u2009\u202f'’.](?=[0-9]{3})/g,
}));
const GROUPED_BY_COMMA = lazily(() => ({
  grouped: /^[0-9]{1,3}(?:[ \u00a0\u2009\u202f'’,][0-9]{3})+(?:[.,][0-9]+)?$/,
  marks: /[ \u00a0\u2009\u202f'’,](?=[0-9]{3})/g,
}));

const SIGN = '(?:(?<![\\p{L}\\p{N}%‰°]|\\p{N}\\s)[-−–‐‑+±])?';
// Begins at the first digit of a run only, or a run before a letter would be tried from each of its digits.
const RUN = "(?<!\\p{Nd})\\p{Nd}+(?:[.,٫٬'’:/]\\p{Nd}+|[ \\u00a0\\u2009\\u202f]\\p{Nd}{3}(?!\\p{Nd}))*";
// "18.4m" and "35cm" are one; "18F" is a name.
const SHORT_UNIT = '(?:(?:[\\p{Ll}KM]{1,3}|[ºª])(?!\\p{L}))?';
const SIGNS = '\\p{No}+|[\\p{Sc}%‰°٪％]';

const DIGITS = lazily(() => new RegExp(`${SIGN}${RUN}${SHORT_UNIT}(?![\\p{L}\\p{Nd}]|\\p{Pd}\\p{Lu})|${SIGNS}`, 'gu'));
const DIGITS_BEFORE_HYPHEN = lazily(
  () => new RegExp(`${SIGN}${RUN}${SHORT_UNIT}(?![\\p{L}\\p{Nd}])|${SIGNS}`, 'gu'), // "34-Jähriger"
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
