import { anyOf, type Found } from './found';
import { INVISIBLE } from './characters';
import { key } from './key';
import { JAPANESE_UNIT, UNIT_AFTER, unitOf } from './units';

/** A number as written, in digits or in words. `form` is its value where words say one, so that "twelve" and "12" agree. */
export interface FoundNumber extends Found {
  /** `true` for words that count only beside another number: "one", "first", German "eine". */
  readonly weak: boolean;
}

/**
 * The numbers of a text in reading order: digits of any script with their sign,
 * grouping, decimals and the scale after them ("1,200", "-3.5", "12 million" is 12
 * and million), and number words of six languages.
 */
export function numbers(text: string, language: string): FoundNumber[] {
  const code = language.slice(0, 2);
  const found = matches(text, code === 'ja' ? JAPANESE : DIGITS, false).map(number => ({ ...number, form: numberForm(number.form, code) }));
  if (SURE[code]) found.push(...matches(text, SURE[code], false), ...matches(text, WEAK[code], true));
  found.push(...matches(text, ROMAN, false));
  if (code === 'de') found.push(...matches(text, GERMAN_COMPOUND, false));
  found.push(...units(text, code, found));
  return found.sort((a, b) => a.from - b.from);
}

// Units stand for themselves, so that "four miles" → "four kilometres" is seen as well as "four" → "five".
function units(text: string, code: string, counts: readonly FoundNumber[]): FoundNumber[] {
  const ends = new Set(counts.map(number => number.to));
  const follow = matches(text, code === 'ja' ? JAPANESE_UNIT : UNIT_AFTER, false);
  return follow
    .filter(({ from }) => ends.has(from) || ends.has(from - 1))
    .filter(({ from }) => !counts.some(number => number.from === from))
    .map(unit => ({ ...unit, form: unitOf(unit.form) }));
}

function matches(text: string, pattern: RegExp, weak: boolean): FoundNumber[] {
  return Array.from(text.matchAll(pattern), ({ 0: match, index }) => {
    const form = key(match) || match.normalize('NFKC');
    return { form: VALUES.get(form) ?? unitOf(form), from: index, to: index + match.length, weak };
  });
}

/**
 * One form for the spellings of one number: digits of every script are ASCII, the
 * grouping of thousands that the language uses is gone. "1.052" is 1052 in German and
 * stays as it is in English; where a language is undecided, the difference stays visible.
 */
export function numberForm(written: string, language: string): string {
  const plain = written.replace(INVISIBLE, '').normalize('NFKC').replace(/[٠-٩۰-۹]/g, digit => String(digit.charCodeAt(0) & 15)).replace(/٫/g, '.').replace(/٬/g, ',');
  const [, sign, digits, rest] = /^([-−–‐‑+±]?)([0-9][0-9.,'’ \u00a0\u2009\u202f]*[0-9]|[0-9])(.*)$/su.exec(plain) ?? [null, '', '', plain];
  const mark = GROUP_MARK[language.slice(0, 2)] ?? ',';
  const grouped = new RegExp(`^[0-9]{1,3}(?:[ \\u00a0\\u2009\\u202f'’${mark}][0-9]{3})+(?:[.,][0-9]+)?$`);
  const bare = grouped.test(digits) ? digits.replace(new RegExp(`[ \\u00a0\\u2009\\u202f'’${mark}](?=[0-9]{3})`, 'g'), '') : digits;
  return (sign === '' || sign === '+' || sign === '±' ? sign : '-') + bare + rest.toLowerCase();
}

const GROUP_MARK: Record<string, string> = { fr: '.', de: '.', es: '.' };

const SIGN = '(?:(?<![\\p{L}\\p{N}]|\\p{N}\\s)[-−–‐‑+±])?';
// "18.4m" and "35cm" are one; "18F" is a name.
const DIGITS = new RegExp(`${SIGN}\\p{Nd}+(?:[.,٫٬'’:/]\\p{Nd}+|[ \\u00a0\\u2009\\u202f]\\p{Nd}{3}(?!\\p{Nd}))*(?:[\\p{Ll}KM]{1,3}(?!\\p{L}))?(?![\\p{L}\\p{Nd}]|\\p{Pd}\\p{Lu})|\\p{No}+|[\\p{Sc}%‰°٪％]`, 'gu');
// Digits with the scale that belongs to them; numerals written in kanji only before something counted, and no longer than any is (so that the search stays linear).
const JAPANESE = new RegExp(`${SIGN}\\p{Nd}+(?:[.,:]\\p{Nd}+)*[十百千万億兆]*|[%％円]|[一二三四五六七八九十百千万億兆]{1,20}(?=[人名件回年月日時分秒円台社校本個歳倍割番位度か所カヶつ])`, 'gu');

// Two letters or more; L, C, D and M make words and initials.
const ROMAN = /(?<![\p{L}\p{N}.&])(?=[IVX]{2})X{0,3}(?:IX|IV|V?I{0,3})(?![\p{L}\p{N}])/gu;

const ONES = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty';
const IN_WORDS: Record<string, string> = {
  en: ONES,
  fr: 'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt',
  de: 'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig',
  es: 'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte',
};
const TENS: Record<string, string> = {
  en: 'thirty forty fifty sixty seventy eighty ninety',
  fr: 'trente quarante cinquante soixante soixante-dix quatre-vingts quatre-vingt-dix',
  de: 'dreißig vierzig fünfzig sechzig siebzig achtzig neunzig',
  es: 'treinta cuarenta cincuenta sesenta setenta ochenta noventa',
};

// "six" is 6 in English and in French alike, so one table does for all languages.
const VALUES = new Map(
  Object.keys(IN_WORDS).flatMap(language => [
    ...IN_WORDS[language].split(' ').map((word, value): [string, string] => [key(word), String(value)]),
    ...TENS[language].split(' ').map((word, i): [string, string] => [key(word), String(30 + 10 * i)]),
  ]),
);

const isWeak = new Set(['one', 'un', 'uno']);
const spelled = (language: string) => [...IN_WORDS[language].split(' '), ...TENS[language].split(' ')].filter(word => !isWeak.has(word)).join('|');

const SURE: Record<string, RegExp> = {
  en: anyOf(`${spelled('en')}|hundred|hundreds|thousand|thousands|million|millions|billion|billions|trillion|trillions|dozen|dozens|twice|double|doubled|triple|tripled|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|per cent|percent`),
  fr: anyOf(`${spelled('fr')}|cent|cents|mille|million|millions|milliard|milliards|dizaine|dizaines|douzaine|douzaines|vingtaine|trentaine|quarantaine|cinquantaine|centaine|centaines|millier|milliers|deuxième|troisième|quatrième|cinquième|moitié|tiers|quart|double|triple`),
  de: anyOf(`${spelled('de')}|hundert|hunderte|hunderten|zweihundert|dreihundert|vierhundert|fünfhundert|tausend|tausende|tausenden|million|millionen|milliarde|milliarden|billion|billionen|dutzend|dutzende|dutzenden|zweite|zweiten|dritte|dritten|vierte|vierten|fünfte|fünften|doppelt|doppelte|hälfte|drittel|viertel`),
  es: anyOf(`${spelled('es')}|cien|ciento|cientos|doscientos|trescientos|cuatrocientos|quinientos|mil|miles|millón|millones|billón|billones|docena|docenas|decena|decenas|centenar|centenares|veintena|segundo|tercero|tercer|tercera|cuarto|cuarta|quinto|quinta|mitad|tercio|doble|triple|veintiún|veintiuno|veintidós|veintitrés|veinticuatro|veinticinco|veintiséis|veintisiete|veintiocho|veintinueve`),
  ar: /(?<![\p{L}\p{M}])(?:و|ب|ل|ال)?(?:واحدة?|اثنان|اثنين|اثنتان|اثنتين|ثلاثة?|أربعة?|خمسة?|ستة?|سبعة?|ثمانية?|ثمان|تسعة?|عشرة?|عشرون|عشرين|ثلاثون|ثلاثين|أربعون|أربعين|خمسون|خمسين|ستون|ستين|سبعون|سبعين|ثمانون|ثمانين|تسعون|تسعين|مئة|مائة|مئتي|مئتين|مئات|ألف|ألفي|ألفين|آلاف|مليون|مليوني|ملايين|مليار|مليارات|عشرات|نصف|ثلث|ربع)(?![\p{L}\p{M}])/gu,
};
const WEAK: Record<string, RegExp> = {
  en: anyOf('one|first|second|once|half|quarter|both|a|an'),
  fr: anyOf('un|une|premier|première|second|seconde'),
  de: anyOf('ein|eine|einen|einem|einer|erste|ersten|erster|beide|beiden|halb|halbe|halben'),
  es: anyOf('un|una|uno|primer|primero|primera|ambos|medio|media'),
  ar: /(?<![\p{L}\p{M}])(?:الأولى?|الثانية?)(?![\p{L}\p{M}])/gu,
};
const GERMAN_COMPOUND = /(?<!\p{L})(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)und(?:zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig)(?!\p{L})/giu;
