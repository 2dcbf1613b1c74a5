import type { Link, Paragraph } from './pairing';

/**
 * Paragraphs that were set anew and say the same: between two anchors the keys of
 * both sides are read as one string each, and cut wherever both have an end.
 * Only groups whose strings are equal are given.
 *
 * @param anchors - pairs in order that stand already
 */
export function reflowed(a: readonly Paragraph[], b: readonly Paragraph[], anchors: readonly Link[], takenA: ReadonlySet<number>, takenB: ReadonlySet<number>): Link[] {
  const ends = [...anchors.map(link => [link.a[0], link.b[0]]), [a.length, b.length]].sort((one, other) => one[0] - other[0]);
  const found: Link[] = [];
  let [fromA, fromB] = [0, 0];
  for (const [toA, toB] of ends) {
    const free = (from: number, to: number, taken: ReadonlySet<number>) => Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i).filter(i => !taken.has(i));
    found.push(...inGap(a, b, free(fromA, toA, takenA), free(fromB, toB, takenB)));
    [fromA, fromB] = [toA + 1, toB + 1];
  }
  return found;
}

// From the front as far as the strings agree, then from the back.
function inGap(a: readonly Paragraph[], b: readonly Paragraph[], rowA: readonly number[], rowB: readonly number[]): Link[] {
  const front = walk(a, b, rowA, rowB);
  const usedA = new Set(front.flatMap(link => link.a));
  const usedB = new Set(front.flatMap(link => link.b));
  const restA = rowA.filter(i => !usedA.has(i)).reverse();
  const restB = rowB.filter(j => !usedB.has(j)).reverse();
  const back = walk(mirrored(a), mirrored(b), restA, restB).map(link => ({ a: [...link.a].reverse(), b: [...link.b].reverse() }));
  return [...front, ...back];
}

const backwards = (text: string) => [...text].reverse().join('');
const mirrored = (side: readonly Paragraph[]) => side.map(paragraph => ({ tokens: paragraph.tokens, key: backwards(paragraph.key) }));

function walk(a: readonly Paragraph[], b: readonly Paragraph[], rowA: readonly number[], rowB: readonly number[]): Link[] {
  const found: Link[] = [];
  let [i, j] = [0, 0];
  while (i < rowA.length && j < rowB.length) {
    const [startI, startJ] = [i, j];
    let [left, right] = [a[rowA[i++]].key, b[rowB[j++]].key];
    while (left.length !== right.length) {
      const [short, long] = left.length < right.length ? [left, right] : [right, left];
      if (!long.startsWith(short)) return found;
      if (left.length < right.length && i < rowA.length) left += a[rowA[i++]].key;
      else if (right.length < left.length && j < rowB.length) right += b[rowB[j++]].key;
      else return found;
    }
    if (left !== right) return found;
    const link = { a: rowA.slice(startI, i), b: rowB.slice(startJ, j) };
    if (!isRun(link.a) || !isRun(link.b)) return found;
    found.push(link);
  }
  return found;
}

const isRun = (row: readonly number[]) => row.at(-1)! - row[0] === row.length - 1;
