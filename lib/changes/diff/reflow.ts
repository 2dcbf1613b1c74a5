import type { Link, Paragraph } from './pairing';

/**
 * Paragraphs that were set anew and say the same: between two anchors the keys of
 * both sides are read as one string each, and cut wherever both have an end.
 * Only groups whose strings are equal are given.
 *
 * @param anchors - pairs in order that stand already
 */
export function reflowed(
  a: readonly Paragraph[],
  b: readonly Paragraph[],
  anchors: readonly Link[],
  takenA: ReadonlySet<number>,
  takenB: ReadonlySet<number>,
): Link[] {
  const ends = [...anchors.map(link => [link.a[0], link.b[0]]), [a.length, b.length]].sort(
    (one, other) => one[0] - other[0],
  );
  const found: Link[] = [];
  let [fromA, fromB] = [0, 0];
  for (const [toA, toB] of ends) {
    const free = (from: number, to: number, taken: ReadonlySet<number>) =>
      Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i).filter(i => !taken.has(i));
    found.push(...inGap(a, b, free(fromA, toA, takenA), free(fromB, toB, takenB)));
    [fromA, fromB] = [toA + 1, toB + 1];
  }
  return found;
}

// From the front as far as the strings agree, then from the back.
function inGap(
  a: readonly Paragraph[],
  b: readonly Paragraph[],
  rowA: readonly number[],
  rowB: readonly number[],
): Link[] {
  if (rowA.length === 0 || rowB.length === 0) return [];
  const front = walk(a, b, rowA, rowB, FORWARDS);
  const used = (row: readonly number[], of: (link: Link) => readonly number[]) =>
    row.slice(front.reduce((sum, link) => sum + of(link).length, 0)).reverse();
  const back = walk(
    a,
    b,
    used(rowA, link => link.a),
    used(rowB, link => link.b),
    BACKWARDS,
  );
  return [...front, ...back.map(link => ({ a: [...link.a].reverse(), b: [...link.b].reverse() }))];
}

/** How a string grows by the next paragraph, and whether the longer one agrees with the shorter so far. */
interface Direction {
  grown(text: string, next: string): string;
  agree(long: string, short: string): boolean;
}
const FORWARDS: Direction = { grown: (text, next) => text + next, agree: (long, short) => long.startsWith(short) };
const BACKWARDS: Direction = { grown: (text, next) => next + text, agree: (long, short) => long.endsWith(short) };

function walk(
  a: readonly Paragraph[],
  b: readonly Paragraph[],
  rowA: readonly number[],
  rowB: readonly number[],
  { grown, agree }: Direction,
): Link[] {
  const found: Link[] = [];
  let [i, j] = [0, 0];
  while (i < rowA.length && j < rowB.length) {
    const [startI, startJ] = [i, j];
    let [left, right] = [a[rowA[i++]].key, b[rowB[j++]].key];
    while (left.length !== right.length) {
      if (left.length < right.length ? !agree(right, left) : !agree(left, right)) return found;
      if (left.length < right.length && i < rowA.length) left = grown(left, a[rowA[i++]].key);
      else if (right.length < left.length && j < rowB.length) right = grown(right, b[rowB[j++]].key);
      else return found;
    }
    const link = { a: rowA.slice(startI, i), b: rowB.slice(startJ, j) };
    if (left !== right || !isRun(link.a) || !isRun(link.b)) return found;
    found.push(link);
  }
  return found;
}

const isRun = (row: readonly number[]) => Math.abs(row.at(-1)! - row[0]) === row.length - 1;
