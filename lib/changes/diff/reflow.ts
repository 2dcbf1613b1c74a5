import type { Link, ParagraphPair, Row, Taken } from './paragraphs';
import { setAround } from './set-around';

/**
 * Paragraphs that were set anew and say the same: between two anchors the keys of
 * both sides are read as one string each, and cut wherever both have an end. What
 * remains may have been split around others, or merged over them (`setAround`).
 * Only groups whose strings are equal are given.
 *
 * @param anchors - pairs in order that stand already
 */
export function reflowed({ a, b }: ParagraphPair, anchors: readonly Link[], taken: Taken): Link[] {
  const ends = anchors.map(link => [link.a[0], link.b[0]]);
  ends.push([a.length, b.length]);
  ends.sort((one, other) => one[0] - other[0]);
  const found: Link[] = [];
  let [fromA, fromB] = [0, 0];
  for (const [toA, toB] of ends) {
    const freeA = { side: a, row: untaken(fromA, toA, taken.a) };
    const freeB = { side: b, row: untaken(fromB, toB, taken.b) };
    found.push(...inGap(freeA, freeB));
    [fromA, fromB] = [toA + 1, toB + 1];
  }
  return found;
}

function untaken(from: number, to: number, taken: ReadonlySet<number>): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i).filter(i => !taken.has(i));
}

/** Walk from the front as far as the strings agree, then from the back. */
function inGap(a: Row, b: Row): Link[] {
  if (a.row.length === 0 || b.row.length === 0) {
    return [];
  }
  const front = walk(a, b, FORWARDS);
  const usedA = front.reduce((sum, link) => sum + link.a.length, 0);
  const usedB = front.reduce((sum, link) => sum + link.b.length, 0);
  const back = walk(backwardsFrom(a, usedA), backwardsFrom(b, usedB), BACKWARDS);
  const inOrder = [...front, ...back.map(link => ({ a: link.a.toReversed(), b: link.b.toReversed() }))];
  return [
    ...inOrder,
    ...setAround(
      without(
        a,
        inOrder.flatMap(link => link.a),
      ),
      without(
        b,
        inOrder.flatMap(link => link.b),
      ),
    ),
  ];
}

function without({ side, row }: Row, used: readonly number[]): Row {
  const gone = new Set(used);
  return { side, row: row.filter(at => !gone.has(at)) };
}

const backwardsFrom = ({ side, row }: Row, used: number): Row => ({ side, row: row.slice(used).reverse() });

/** How a string grows by the next paragraph, and whether the longer one agrees with the shorter so far. */
interface Direction {
  grown(text: string, next: string): string;
  agree(long: string, short: string): boolean;
}
const FORWARDS: Direction = { grown: (text, next) => text + next, agree: (long, short) => long.startsWith(short) };
const BACKWARDS: Direction = { grown: (text, next) => next + text, agree: (long, short) => long.endsWith(short) };

/** Read both rows as strings, always the shorter one on, and cut where both end. Stops where they disagree. */
function walk(a: Row, b: Row, direction: Direction): Link[] {
  const found: Link[] = [];
  let [i, j] = [0, 0];
  while (i < a.row.length && j < b.row.length) {
    const ends = meeting(a, b, { i, j }, direction);
    if (!ends) return found;
    const link = { a: a.row.slice(i, ends.i), b: b.row.slice(j, ends.j) };
    if (!isWithoutGap(link.a) || !isWithoutGap(link.b)) {
      return found;
    }
    found.push(link);
    ({ i, j } = ends);
  }
  return found;
}

interface Places {
  readonly i: number;
  readonly j: number;
}

/** Where both strings end together and are equal, from two places on; `null` where they disagree before. */
function meeting(a: Row, b: Row, from: Places, { grown, agree }: Direction): Places | null {
  let { i, j } = from;
  let [left, right] = [a.side[a.row[i++]].key, b.side[b.row[j++]].key];
  while (left.length !== right.length) {
    if (left.length < right.length) {
      if (i === a.row.length || !agree(right, left)) {
        return null;
      }
      left = grown(left, a.side[a.row[i++]].key);
    } else {
      if (j === b.row.length || !agree(left, right)) {
        return null;
      }
      right = grown(right, b.side[b.row[j++]].key);
    }
  }
  return left === right ? { i, j } : null;
}

const isWithoutGap = (row: readonly number[]) => Math.abs(row.at(-1)! - row[0]) === row.length - 1;
