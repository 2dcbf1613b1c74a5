import { perLanguage } from '../languages/per-language';
import type { CharacterNumberFacts } from '../languages/text-schema';
import { termList } from '../languages/terms';

/** How a script reads numbers in characters of its own. */
export interface CharacterNumbers {
  readonly pattern: RegExp;
  /**
   * One form for the spellings of one number: "百二十万", "120万" and "１，２００，０００" are 1200000. The text itself where it says
   * no value.
   */
  readonly form: (written: string) => string;
  /** A counter of tenths, which are told as hundredths: 3割 is 30 %. */
  readonly tenths: string | undefined;
  /** Sticky: a number that counts no more than "a". */
  readonly article: RegExp | null;
}

/** `null` for a language whose numbers are words. */
export const characterNumbers = perLanguage(({ text: { characterNumbers: facts } }): CharacterNumbers | null =>
  facts
    ? {
        pattern: new RegExp(facts.patterns.join('|'), 'gu'),
        form: formReader(facts),
        tenths: facts.tenths,
        article: facts.article === undefined ? null : new RegExp(facts.article, 'uy'),
      }
    : null,
);

function formReader(facts: CharacterNumberFacts): (written: string) => string {
  const whole = pairs(facts.whole);
  const minus = new RegExp(`^(?:${[...termList(facts.minus), '[−–‐‑]'].join('|')})`, 'u');
  const split = new RegExp(`^([-+]?)(${facts.ordinal ?? ''}?)(.*)$`, 'su');
  const valueOf = valueReader(facts);
  return written => {
    const plain = written
      .normalize('NFKC')
      .replace(/(?<=[0-9])・(?=[0-9])/g, '.')
      .replace(minus, '-')
      .replace(/(?<=[0-9]),(?=[0-9]{3}(?![0-9]))/g, '');
    const known = whole.get(plain);
    if (known !== undefined) return known;
    const [, sign, ordinal, body] = split.exec(plain)!;
    const value = valueOf(body);
    return value === null ? plain : `${sign}${ordinal}${value}`;
  };
}

/** Reads digits and characters together: "2千5百", "二〇三一". `null` for what holds another character. */
function valueReader(facts: CharacterNumberFacts): (body: string) => number | null {
  const digits = new Map([...facts.digits].map((character, value) => [character, String(value)]));
  const small = powers(facts.small);
  const large = powers(facts.large);
  const readable = new RegExp(`^(?:[0-9.]|[${[...digits.keys(), ...small.keys(), ...large.keys()].join('')}])+$`, 'u');
  return body => {
    if (!readable.test(body)) return null;
    const sum = { total: 0, section: 0, current: '' };
    for (const character of body) {
      if (small.has(character)) addSmall(sum, small.get(character)!);
      else if (large.has(character)) addLarge(sum, large.get(character)!);
      else sum.current += digits.get(character) ?? character;
    }
    const value = sum.total + sum.section + Number(sum.current);
    return Number.isFinite(value) ? Number(value.toPrecision(12)) : null;
  };
}

/**
 * A number while it is read: what is below the next large character, and the digits that nothing has multiplied yet.
 */
interface Sum {
  total: number;
  section: number;
  current: string;
}

function addSmall(sum: Sum, by: number): void {
  sum.section += Number(sum.current || 1) * by;
  sum.current = '';
}

function addLarge(sum: Sum, by: number): void {
  sum.total += (sum.section + Number(sum.current) || 1) * by;
  sum.section = 0;
  sum.current = '';
}

function pairs(terms: string | undefined): Map<string, string> {
  return new Map(termList(terms).map(pair => pair.split('=') as [string, string]));
}

function powers(terms: string): Map<string, number> {
  return new Map([...pairs(terms)].map(([character, exponent]) => [character, 10 ** Number(exponent)]));
}
