import { type Budget, spend } from './budget';

/** Two ascending rows of equal length: `a[i]` of A stands as `b[i]` in B. Indices from 0. */
export interface Common {
  readonly a: number[];
  readonly b: number[];
}

/**
 * A longest common subsequence of two rows of numbers.
 *
 * What stands in one row only cannot be common and is set aside first (as GNU diff
 * does): a rewritten sentence then costs next to nothing, and the answer stays longest.
 *
 * Source: Myers, "An O(ND) Difference Algorithm" (Algorithmica 1986), the greedy algorithm.
 *
 * @returns `null` when the budget ran out: too different to compare
 */
export function longestCommon(a: ArrayLike<number>, b: ArrayLike<number>, budget: Budget): Common | null {
  if (!spend(budget, a.length + b.length)) return null;
  const [headA, headB, tail] = commonEnds(a, b);
  const left = shared(a, headA, a.length - tail, b, headB, b.length - tail);
  const right = shared(b, headB, b.length - tail, a, headA, a.length - tail);
  const middle = greedy(left.map(i => a[i]), right.map(i => b[i]), budget);
  if (!middle) return null;
  const common: Common = { a: [], b: [] };
  for (let i = 0; i < headA; i++) push(common, i, i);
  for (let i = 0; i < middle.a.length; i++) push(common, left[middle.a[i]], right[middle.b[i]]);
  for (let i = tail; i > 0; i--) push(common, a.length - i, b.length - i);
  return common;
}

function push(common: Common, a: number, b: number): void {
  common.a.push(a);
  common.b.push(b);
}

/** Lengths of the equal beginning (twice, as it is the same) and of the equal end. */
function commonEnds(a: ArrayLike<number>, b: ArrayLike<number>): [number, number, number] {
  const most = Math.min(a.length, b.length);
  let head = 0;
  while (head < most && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < most - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  return [head, head, tail];
}

/** Indices of `own` in [from, to) whose value stands in `other` too. */
function shared(own: ArrayLike<number>, from: number, to: number, other: ArrayLike<number>, otherFrom: number, otherTo: number): number[] {
  const there = new Set<number>();
  for (let i = otherFrom; i < otherTo; i++) there.add(other[i]);
  const kept: number[] = [];
  for (let i = from; i < to; i++) if (there.has(own[i])) kept.push(i);
  return kept;
}

/** The greedy algorithm: furthest reaching paths, one more difference a round; `trail` keeps each round for the way back. */
function greedy(a: readonly number[], b: readonly number[], budget: Budget): Common | null {
  const most = a.length + b.length;
  const furthest = new Int32Array(2 * most + 3);
  const origin = most + 1; // diagonals run from -most to most
  const trail: Int32Array[] = [];
  for (let d = 0; d <= most; d++) {
    if (!spend(budget, d + 1)) return null;
    trail.push(furthest.slice(origin - d - 1, origin + d + 2));
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && furthest[origin + k - 1] < furthest[origin + k + 1]);
      let x = down ? furthest[origin + k + 1] : furthest[origin + k - 1] + 1;
      const start = x;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++;
      budget.left -= x - start;
      furthest[origin + k] = x;
      if (x >= a.length && x - k >= b.length) return wayBack(a.length, b.length, trail);
    }
  }
  return { a: [], b: [] };
}

function wayBack(endA: number, endB: number, trail: readonly Int32Array[]): Common {
  const common: Common = { a: [], b: [] };
  let x = endA;
  let y = endB;
  for (let d = trail.length - 1; d >= 0; d--) {
    const row = trail[d]; // row[i] is diagonal i - d - 1
    const k = x - y;
    const down = k === -d || (k !== d && row[k + d] < row[k + d + 2]);
    const before = d === 0 ? 0 : down ? row[k + d + 2] : row[k + d];
    const start = d === 0 ? 0 : down ? before : before + 1;
    while (x > start) push(common, --x, --y);
    x = before;
    y = before - (down ? k + 1 : k - 1);
  }
  common.a.reverse();
  common.b.reverse();
  return common;
}
