import type { Passage } from '../model/report';
import { trimmed } from './reworked';
import type { Sequence } from './sequence';
import type { Point } from './word-pairs';

/**
 * Matched words that a passage has at least on either side, as many as a stretch of the same words (`passages.ts`): a
 * clause.
 */
export const SHORTEST_REWORKED = 8;
/**
 * Matched words, as a share of all that it covers, at least, on either side: under that little of a sentence is left
 * to recognise.
 */
const MATCHED = 0.5;

/** Words of A beside those of B that are taken to be the same: what `reworked` gives. */
interface Stretch {
  readonly points: readonly Point[];
}

/** What the pieces are cut from. */
export interface Sides {
  readonly a: Sequence;
  readonly b: Sequence;
  /** Paragraphs of A, for its words as they read there. */
  readonly paragraphs: readonly string[];
}

/**
 * Reworked stretches as passages inside one paragraph of A and one of B each, in no order. Words of B that are
 * `taken`, 1 a word, are left out, so that no word of B stands in two passages.
 */
export function reworkedPassages(sides: Sides, found: readonly Stretch[], taken: Uint8Array): Passage[] {
  const left = taken.slice();
  return byParagraphs(sides, found).flatMap(points =>
    apart(points, left).flatMap(part => {
      const passage = passageOf(sides, trimmed(part));
      if (passage === null) return [];
      left.fill(1, passage.from, passage.to);
      return [passage.passage];
    }),
  );
}

// Points of one paragraph of A and one of B, the largest groups first: they say best where a paragraph of B has its
// words from.
function byParagraphs({ a, b }: Sides, found: readonly Stretch[]): Point[][] {
  const groups = new Map<string, Point[]>();
  for (const point of found.flatMap(({ points }) => points)) {
    const name = `${a.paragraph[point.a]} ${b.paragraph[point.b]}`;
    const group = groups.get(name);
    if (group) group.push(point);
    else groups.set(name, [point]);
  }
  return [...groups.values()]
    .filter(group => group.length >= SHORTEST_REWORKED)
    .sort((one, other) => other.length - one.length);
}

// The points in the order of B, in parts between which there is a word that is taken; points on such words belong to
// none.
function apart(points: readonly Point[], taken: Uint8Array): Point[][] {
  const parts: Point[][] = [];
  let next = -1; // the first word of B after the part, as far as it is known to be free
  for (const point of [...points].sort((one, other) => one.b - other.b)) {
    if (taken[point.b]) continue;
    const goesOn = next >= 0 && isFree(taken, next, point.b);
    if (goesOn) parts.at(-1)!.push(point);
    else parts.push([point]);
    next = point.b;
  }
  return parts;
}

function isFree(taken: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (taken[at]) return false;
  }
  return true;
}

function passageOf(
  { a, b, paragraphs }: Sides,
  points: readonly Point[],
): { passage: Passage; from: number; to: number } | null {
  const [inA, inB] = [new Set(points.map(point => point.a)), new Set(points.map(point => point.b))];
  if (inA.size < SHORTEST_REWORKED || inB.size < SHORTEST_REWORKED) return null;
  const [x, y] = [extent(inA), extent(inB)];
  if (inA.size < MATCHED * (x.to - x.from) || inB.size < MATCHED * (y.to - y.from)) {
    return null;
  }
  const spanA = span(a, x);
  const text = paragraphs[spanA.paragraph].slice(spanA.from, spanA.to);
  return { passage: { a: spanA, b: span(b, y), words: y.to - y.from, reworked: { shared: inB.size, text } }, ...y };
}

function extent(places: ReadonlySet<number>): { from: number; to: number } {
  let [from, to] = [Infinity, 0];
  for (const place of places) {
    [from, to] = [Math.min(from, place), Math.max(to, place + 1)];
  }
  return { from, to };
}

function span(side: Sequence, { from, to }: { from: number; to: number }) {
  return {
    paragraph: side.paragraph[from],
    from: side.from[from],
    to: side.to[to - 1],
  };
}
