import type { Link, Row } from './paragraphs';

/**
 * Letters and digits by which a part is found, two or three words: few paragraphs share them. A shorter one is found
 * whole.
 */
const BEGINNING = 12;

/**
 * Paragraphs that were split with others put between the parts, and such as were merged with what stood between taken
 * out: `X Y` is `X`, `N`, `Y` in the other text. Parts keep their order and are equal to the letter and digit.
 */
export function setAround(a: Row, b: Row): Link[] {
  const split = partsOfEach(a, b);
  const used = new Set(split.flatMap(({ parts }) => parts));
  const merged = partsOfEach({ ...b, row: b.row.filter(at => !used.has(at)) }, a);
  return [
    ...split.map(({ whole, parts }): Link => ({ a: [whole], b: parts })),
    ...merged.map(({ whole, parts }): Link => ({ a: parts, b: [whole] })),
  ];
}

/** A paragraph of one text, and the paragraphs of the other that make it up, ascending. */
interface Parted {
  readonly whole: number;
  readonly parts: number[];
}

function partsOfEach(wholes: Row, others: Row): Parted[] {
  const starting = byBeginning(others);
  const used = new Set<number>();
  return wholes.row.flatMap(whole => {
    const parts = partsOf(wholes.side[whole].key, others, starting, used);
    if (!parts) return [];
    parts.forEach(at => used.add(at));
    return [{ whole, parts }];
  });
}

/** Numbers of the paragraphs that begin with {@link BEGINNING} letters, or are some fewer; ascending. */
type Starting = ReadonlyMap<string, readonly number[]>;

function byBeginning({ side, row }: Row): Starting {
  const starting = new Map<string, number[]>();
  for (const at of row) {
    const start = side[at].key.slice(0, BEGINNING);
    if (start === '') continue;
    const known = starting.get(start);
    if (known) known.push(at);
    else starting.set(start, [at]);
  }
  return starting;
}

/** The paragraphs that one is made of, in order; `null` where they do not make up all of it, or it is only one. */
function partsOf(key: string, { side }: Row, starting: Starting, used: ReadonlySet<number>): number[] | null {
  const parts: number[] = [];
  let from = 0;
  while (from < key.length) {
    const last = parts.at(-1) ?? -1;
    const isNext = (at: number) => at > last && !used.has(at) && key.startsWith(side[at].key, from);
    const next = beginnings(key, from)
      .flatMap(start => starting.get(start) ?? [])
      .find(isNext);
    if (next === undefined) return null;
    parts.push(next);
    from += side[next].key.length;
  }
  return parts.length > 1 ? parts : null;
}

/** The letters from a place on, {@link BEGINNING} of them and fewer, longest first. */
function beginnings(key: string, from: number): string[] {
  const most = Math.min(BEGINNING, key.length - from);
  return Array.from({ length: most }, (_, i) => key.slice(from, from + most - i));
}
