import type { Language } from '../languages/schema';
import { INVISIBLE } from '../text/characters';
import { lazily } from '../basics/lazily';
import { byLanguage, matchesOf } from '../text/found';
import { JAPANESE, japaneseForm } from './japanese-numbers';
import { key } from '../text/key';
import { type FoundNumber, phrases } from './numerals';
import { JAPANESE_UNIT, UNIT_AFTER, unitOf } from './units';

export type { FoundNumber };

/**
 * The numbers of a text in reading order: digits of any script with their sign, grouping,
 * decimals and the scale after them ("1,200", "-3.5", "12 million"), number words of six
 * languages, and what the numbers are given in ("per cent", "miles"). They may overlap.
 */
export function numbers(text: string, language: Language | null): FoundNumber[] {
  const code = language?.code ?? '';
  const found = code === 'ja' ? japanese(text) : phrases(text, code, digits(text, language));
  if (code !== 'ja' && /[IVX]{2}|\p{Ll} [IVX](?![\p{L}\p{N}'’])/u.test(text)) found.push(...matches(text, ROMAN()));
  const beside = BESIDE(code);
  const starts = beside ? new Set(found.filter(number => !number.weak).map(number => number.from)) : null;
  if (beside)
    found.push(
      ...matches(text, beside)
        .filter(({ to }) => text[to - 1] !== ' ' || starts!.has(to))
        .map(sign => (text[sign.to - 1] === ' ' ? { ...sign, form: sign.form.trim(), to: sign.to - 1 } : sign)),
    );
  if (found.length === 0) return [];
  const given = units(text, code, found);
  const measured = new Set(given.map(unit => unit.from - 1));
  return [...found.map(number => countsParts(number, measured)), ...given].sort((a, b) => a.from - b.from);
}

function digits(text: string, language: Language | null): FoundNumber[] {
  if (!/[\p{Nd}\p{No}\p{Sc}%‰°٪％]/u.test(text)) return []; // each match holds one of these
  return matches(text, language?.code === 'de' ? GERMAN_DIGITS() : DIGITS()).map(number => ({
    ...number,
    form: numberForm(number.form, language),
  }));
}

function japanese(text: string): FoundNumber[] {
  return matchesOf(text, JAPANESE()).flatMap(({ 0: match, index }) => {
    const to = index + match.length;
    const found = { form: unitOf(japaneseForm(match)), from: index, to, weak: false };
    if (text[to] !== '割' || !/^[0-9.]+$/.test(found.form)) return [found];
    return [
      { ...found, form: String(Number((Number(found.form) * 10).toPrecision(12))) },
      { form: unitOf('%'), from: to, to: to + 1, weak: false },
    ]; // 3割: 30%
  });
}

// Units stand for themselves, so that "four miles" → "four kilometres" is seen as well as "four" → "five".
function units(text: string, code: string, counts: readonly FoundNumber[]): FoundNumber[] {
  const pattern = code === 'ja' ? JAPANESE_UNIT() : UNIT_AFTER();
  const starts = new Set(counts.map(number => number.from));
  const ends = new Set(counts.map(number => number.to));
  return [...ends].flatMap(end => {
    pattern.lastIndex = end;
    const match = pattern.exec(text)?.[0];
    if (match === undefined) return [];
    const from = end + match.length - match.trimStart().length;
    const unit = match.trimStart();
    return starts.has(from)
      ? []
      : [{ form: unitOf(key(unit) || unit.normalize('NFKC')), from, to: end + match.length, weak: false }];
  });
}

// "half a metre" counts, "the other half" only against another number.
function countsParts(number: FoundNumber, measured: ReadonlySet<number>): FoundNumber {
  return number.weak && /^0\.\d/.test(number.form) && measured.has(number.to) ? { ...number, weak: false } : number;
}

function matches(text: string, pattern: RegExp): FoundNumber[] {
  return matchesOf(text, pattern).map(({ 0: match, index }) => {
    const form = key(match) || match.normalize('NFKC');
    return { form: unitOf(form), from: index, to: index + match.length, weak: false };
  });
}

/**
 * One form for the spellings of one number: digits of every script are ASCII, the
 * grouping of thousands that the language uses is gone. "1.052" is 1052 in German and
 * stays as it is in English; where a language is undecided, the difference stays visible.
 */
export function numberForm(written: string, language: Language | null): string {
  if (/^[0-9]+$/.test(written)) return written;
  const plain = written
    .replace(INVISIBLE, '')
    .normalize('NFKC')
    .replace(/[٠-٩۰-۹]/g, digit => String(digit.charCodeAt(0) & 15))
    .replace(/٫/g, '.')
    .replace(/٬/g, ',');
  const [, sign, digits, rest] = /^([-−–‐‑+±]?)([0-9][0-9.,'’ \u00a0\u2009\u202f]*[0-9]|[0-9])(.*)$/su.exec(plain) ?? [
    null,
    '',
    '',
    plain,
  ];
  const mark = GROUP_MARK[language?.code ?? ''] ?? ',';
  const grouped = new RegExp(`^[0-9]{1,3}(?:[ \\u00a0\\u2009\\u202f'’${mark}][0-9]{3})+(?:[.,][0-9]+)?$`);
  const bare = grouped.test(digits)
    ? digits.replace(new RegExp(`[ \\u00a0\\u2009\\u202f'’${mark}](?=[0-9]{3})`, 'g'), '')
    : digits;
  return (sign === '' || sign === '+' || sign === '±' ? sign : '-') + bare + rest.toLowerCase();
}

const GROUP_MARK: Record<string, string> = { fr: '.', de: '.', es: '.' };

const SIGN = '(?:(?<![\\p{L}\\p{N}%‰°]|\\p{N}\\s)[-−–‐‑+±])?';
// "18.4m" and "35cm" are one; "18F" is a name.
const digitsBefore = (end: string) =>
  new RegExp(
    `${SIGN}\\p{Nd}+(?:[.,٫٬'’:/]\\p{Nd}+|[ \\u00a0\\u2009\\u202f]\\p{Nd}{3}(?!\\p{Nd}))*(?:(?:[\\p{Ll}KM]{1,3}|[ºª])(?!\\p{L}))?(?![\\p{L}\\p{Nd}]${end})|\\p{No}+|[\\p{Sc}%‰°٪％]`,
    'gu',
  );
const DIGITS = lazily(() => digitsBefore('|\\p{Pd}\\p{Lu}'));
const GERMAN_DIGITS = lazily(() => digitsBefore('')); // "34-Jähriger"

// Two letters or more, or one after a name: "Harald V". L, C, D and M make words and initials.
const ROMAN = lazily(
  () =>
    /(?<![\p{L}\p{N}.&])(?=[IVX]{2})X{0,3}(?:IX|IV|V?I{0,3})(?:er?|ème)?(?![\p{L}\p{N}])|(?<=\p{Lu}\p{Ll}{2,20}\s)[IVX](?=[,;:)»”]|\.?$|\.\s|\s\p{Ll})/gu,
);

// Beside a whole number, and before digits; "half" alone counts only against another number.
const BESIDE = byLanguage<RegExp>({
  en: () => /and\sa\s(?:half|quarter)(?!\p{L})|(?<!\p{L})(?:minus|plus) /gu,
  fr: () => /et\sdemie?(?!\p{L})|(?<=\p{Nd}\s)(?:bis|ter)(?!\p{L})|(?<!\p{L})(?:moins|plus) /gu,
  de: () => /(?<!\p{L})(?:minus|plus) /gu,
  es: () => /y\smedi[oa](?!\p{L})|(?<!\p{L})(?:menos|más) /gu,
  ar: () => /ونصف(?!\p{L})|(?<!\p{L})(?:ناقص|زائد) /gu,
});
