import type { NumberRows, NumeralFacts } from '../languages/text-schema';
import { termList } from '../languages/terms';

/** What a number word adds to the phrase that it stands in. */
export interface Numeral {
  readonly value: number;
  /** What may follow it adds less than this: 10 for "twenty", 100 for "two hundred"; 1 where nothing may. */
  readonly grain: number;
  /** Multiplies what stands before it: "hundred", "million". */
  readonly scale: boolean;
  /** Counts only against another number: articles, "one", "first", "both", "half". */
  readonly weak: boolean;
  /**
   * Tells words of one value apart: "#" ordinals, "/" fractions, "×" multiples, "~" "dozens of", "½" "and a half"; ""
   * the rest.
   */
  readonly sort: string;
}

export type NumeralTable = ReadonlyMap<string, Numeral>;

type Sort = Pick<Numeral, 'scale' | 'weak' | 'sort'>;

const PLAIN: Sort = { scale: false, weak: false, sort: '' };

/** The words of a language, in lower case. Of two fields with one word the later one counts: "one" is weak. */
export function numeralTable(facts: NumeralFacts): NumeralTable {
  return new Map([
    ...numeralRows(facts.cardinals, PLAIN),
    ...numeralRows(facts.scales, SCALE),
    ...numeralRows(facts.ordinals, { ...PLAIN, sort: '#' }),
    ...numeralRows(facts.fractions, { ...PLAIN, sort: '/' }),
    ...numeralRows(facts.vague, { ...PLAIN, sort: '~' }),
    ...numeralRows(facts.multiples, { ...PLAIN, sort: '×' }),
    ...numeralRows(facts.weakOrdinals, {
      ...PLAIN,
      sort: '#',
      weak: true,
    }),
    ...numeralRows(facts.weak, { ...PLAIN, weak: true }),
  ]);
}

/** Parts of compound words, the longest first, since one may begin another. */
export function numeralParts(parts: NumberRows, scales: NumberRows | undefined): [string, Numeral][] {
  const all = [...numeralRows(parts, PLAIN), ...numeralRows(scales, SCALE)];
  return all.sort(([one], [other]) => other.length - one.length);
}

const SCALE: Sort = { scale: true, weak: false, sort: '' };

/** See {@link NumberRows}; "-" stands for a value without a word. */
function numeralRows(rows: NumberRows | undefined, sort: Sort): [string, Numeral][] {
  const found: [string, Numeral][] = [];
  let row: Row = { value: 0, step: 1, grain: null };
  for (const term of marked(rows)) {
    if (term.endsWith(':')) {
      row = rowOf(term);
      continue;
    }
    const grain = sort.scale ? 0 : (row.grain ?? (isCardinal(sort) ? row.step : 1));
    for (const form of term.split('/')) {
      if (form !== '-') found.push([form, { ...sort, value: row.value, grain }]);
    }
    row.value += row.step;
  }
  return found;
}

/** How a row goes on: value of the next word, step to the one after it, and the grain where it is said. */
interface Row {
  value: number;
  readonly step: number;
  readonly grain: number | null;
}

const isCardinal = ({ weak, sort }: Sort) => sort === '' && !weak;

/** The terms of some rows, the head of each as one: "20 by 10:". */
function marked(rows: NumberRows | undefined): string[] {
  const heads = (rows ?? '').replace(/ (by|below) (?=[\de.]+)/g, '_$1_');
  return termList(heads);
}

function rowOf(head: string): Row {
  const number = (after: string) => new RegExp(`${after}([\\de.]+)`).exec(head)?.[1];
  const below = number(' below ');
  return {
    value: Number(number('^')),
    step: Number(number(' by ') ?? 1),
    grain: below === undefined ? null : Number(below),
  };
}
