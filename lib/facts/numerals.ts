import { lazily } from '../basics/lazily';
import { perLanguage } from '../languages/per-language';
import type { Language } from '../languages/schema';
import type { DigitFacts } from '../languages/text-schema';
import { termList } from '../languages/terms';
import { type Found, matchesOf } from '../text/found';
import type { Numeral } from './numeral-table';
import { joins, lowest, type Next, type Phrase } from './numeral-joins';
import { isNumeral, numeralsAt, numberWords, type NumberWords } from './number-words';

export { isNumeral };

/**
 * A number as written, in digits or in words. `form` is its value where that can be said, so that "twelve" and "12"
 * agree.
 */
export interface FoundNumber extends Found {
  /** `true` for words that count only beside another number: "one", "first", German "eine". */
  readonly weak: boolean;
  /** `true` for what a number is given in: "miles", "A$". */
  readonly isUnit?: true;
}

/**
 * The numbers said in words, and digits with the scale words after them, each
 * phrase as one: "two hundred and ten", "1.2 million", "quatre-vingt-dix", "خمسة وثلاثون".
 *
 * @param digits - numbers in digits, in reading order; all of them are in the answer
 */
export function phrases(text: string, language: Language | null, digits: readonly Found[]): FoundNumber[] {
  const found: Phrase[] = [];
  const words = numberWords(language);
  let next = 0;
  for (const word of words ? matchesOf(text, WORD()) : []) {
    const numerals = numeralsAt(text, word.index, word[0], words!);
    if (numerals.length === 0) continue; // most words
    while (next < digits.length && digits[next].from < word.index) {
      found.push(inDigits(digits[next++], language));
    }
    const place = { from: word.index, to: word.index + word[0].length };
    for (const numeral of numerals) {
      add(found, numeral, { text, ...place }, words!);
    }
  }
  while (next < digits.length) {
    found.push(inDigits(digits[next++], language));
  }
  return found.map(finished);
}

// A scale of Korean touches its digits: "120만".
const WORD = lazily(() => /(?:(?<!\p{N})[\p{L}\p{M}]+|(?<=\p{N})\p{sc=Hangul}+)(?!\p{N})/gu);

function inDigits({ form, from, to }: Found, language: Language | null): Phrase {
  const { decimalComma, powered, ordinal } = DIGITS(language) ?? PLAIN_DIGITS;
  const alone = {
    from,
    to,
    grain: 1,
    parts: [],
    sort: '',
    weak: false,
  };
  const plain = decimalComma ? form.replace(',', '.') : form;
  const power = powered?.pattern.exec(plain);
  if (power) {
    return { ...alone, parts: [Number(power[1]) * powered!.by.get(power[2])!], form: null };
  }
  if (/^[-+]?[0-9]+(?:\.[0-9]+)?$/.test(plain)) {
    return { ...alone, grain: 0, parts: [Number(plain)], form };
  }
  const nth = ordinal?.exec(form)?.[1];
  return { ...alone, form: nth === undefined ? form : `#${nth}` };
}

/** Whether letters behind digits multiply them in this language: "62m". */
export function isPowered(written: string, language: Language | null): boolean {
  const powered = DIGITS(language)?.powered;
  return powered !== null && powered !== undefined && powered.pattern.test(written.toLowerCase().replaceAll(',', '.'));
}

/** How digits are read. */
interface Digits {
  readonly decimalComma: boolean;
  /** "62m" is "62 million"; as metres it is the same number of another unit. */
  readonly powered: { readonly pattern: RegExp; readonly by: ReadonlyMap<string, number> } | null;
  readonly ordinal: RegExp | null;
}

const PLAIN_DIGITS: Digits = { decimalComma: false, powered: null, ordinal: null };

const DIGITS = perLanguage(({ text: { digits } }): Digits | null =>
  digits
    ? {
        decimalComma: digits.decimalComma === true,
        powered: digits.powers ? powersOf(digits.powers) : null,
        ordinal: ordinalOf(digits),
      }
    : null,
);

function powersOf(powers: string): Digits['powered'] {
  const by = new Map(
    termList(powers)
      .map(pair => pair.split('='))
      .map(([short, exponent]) => [short, 10 ** Number(exponent)]),
  );
  return { pattern: new RegExp(`^([-+]?[0-9]+(?:\\.[0-9]+)?)(${[...by.keys()].join('|')})$`), by };
}

function ordinalOf({ ordinalEndings }: DigitFacts): RegExp | null {
  return ordinalEndings ? new RegExp(`^([0-9]+)(?:${termList(ordinalEndings).join('|')})$`) : null;
}

/** A word of the text; a German word may hold several numerals. */
interface Place {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** "M. Aubry" and "t" count nothing: a scale that begins a number has more letters. */
const SHORTEST_SCALE = 3;

function add(found: Phrase[], numeral: Numeral, { text, from, to }: Place, words: NumberWords): void {
  const last = found.at(-1);
  if (last && last.to === to) {
    join(last, numeral); // a further part of the same word
  } else if (
    last &&
    joins(
      last,
      nextTo(last, numeral, {
        text,
        from,
        to,
      }),
      words,
    )
  ) {
    join(
      last,
      isFourTwenties(last, numeral, words)
        ? {
            ...numeral,
            value: 76,
            grain: 20,
          }
        : numeral,
    ); // 4 + 76
    last.to = to;
  } else if (!numeral.scale || to - from >= SHORTEST_SCALE) {
    const { value, grain, sort, weak, scale } = numeral;
    found.push({
      from,
      to,
      grain: scale ? value : grain,
      parts: [value],
      sort,
      weak,
      form: null,
    });
  }
}

function nextTo(last: Phrase, numeral: Numeral, { text, from }: Place): Next {
  return {
    numeral,
    between: text.slice(last.to, from),
    first: text[from],
  };
}

const isFourTwenties = (last: Phrase, numeral: Numeral, { grammar }: NumberWords) =>
  grammar.fourTwenties === true && lowest(last) === 4 && last.grain === 1 && numeral.value === 20;

function join(phrase: Phrase, { value, grain, scale, sort, weak }: Numeral): void {
  phrase.form = null;
  if (scale) {
    multiply(phrase, value);
  } else if (phrase.weak && lowest(phrase) === 0.5) {
    return; // "half a": the scale is still to come
  } else {
    phrase.parts.push(value);
    phrase.grain = grain;
  }
  phrase.sort = sort || phrase.sort;
  phrase.weak = weak && !scale && phrase.parts.length === 1;
}

/** A scale multiplies the parts that are smaller, which were added up. */
function multiply(phrase: Phrase, scale: number): void {
  let low = 0;
  while (phrase.parts.length > 0 && lowest(phrase) < scale) {
    low += phrase.parts.pop()!;
  }
  phrase.parts.push((low || 1) * scale);
  phrase.grain = scale;
}

function finished({ from, to, parts, sort, weak, form }: Phrase): FoundNumber {
  const value = parts.reduce((sum, part) => sum + part, 0);
  return {
    from,
    to,
    weak,
    form: form ?? sort + String(Number(value.toPrecision(12))),
  };
}
