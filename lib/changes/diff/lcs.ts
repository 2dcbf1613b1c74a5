import { diffArrays } from 'diff';
import { type Budget, spend } from './budget';

// What one look of jsdiff costs in steps of the budget: 20,000 words against others stay within the time that they took when a look was a step.
const STEPS_A_LOOK = 5;

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
 * Source: jsdiff, after Myers, "An O(ND) Difference Algorithm" (Algorithmica 1986), the greedy algorithm.
 *
 * @returns `null` when the budget ran out: too different to compare
 */
export function longestCommon(a: ArrayLike<number>, b: ArrayLike<number>, budget: Budget): Common | null {
  if (!spend(budget, a.length + b.length)) return null;
  const [headA, headB, tail] = commonEnds(a, b);
  const left = shared(a, headA, a.length - tail, b, headB, b.length - tail);
  const right = shared(b, headB, b.length - tail, a, headA, a.length - tail);
  const middle =
    left.length === 0
      ? NOTHING
      : greedy(
          left.map(i => a[i]),
          right.map(i => b[i]),
          budget,
        ); // then `right` is empty too
  if (!middle) return null;
  const common: Common = { a: [], b: [] };
  for (let i = 0; i < headA; i++) push(common, i, i);
  for (let i = 0; i < middle.a.length; i++) push(common, left[middle.a[i]], right[middle.b[i]]);
  for (let i = tail; i > 0; i--) push(common, a.length - i, b.length - i);
  return common;
}

const NOTHING: Common = { a: [], b: [] };

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
function shared(
  own: ArrayLike<number>,
  from: number,
  to: number,
  other: ArrayLike<number>,
  otherFrom: number,
  otherTo: number,
): number[] {
  const there = new Set<number>();
  for (let i = otherFrom; i < otherTo; i++) there.add(other[i]);
  const kept: number[] = [];
  for (let i = from; i < to; i++) if (there.has(own[i])) kept.push(i);
  return kept;
}

/** What jsdiff finds in common, by the greedy algorithm of Myers; `null` when it needs more edits than the budget has steps for. */
function greedy(a: readonly number[], b: readonly number[], budget: Budget): Common | null {
  // Round d looks along d + 1 diagonals, so that D edits cost D² / 2 looks.
  const most = Math.floor(Math.sqrt((2 * Math.max(0, budget.left)) / STEPS_A_LOOK));
  const parts = diffArrays(a as number[], b as number[], { maxEditLength: most });
  if (parts === undefined) {
    spend(budget, budget.left + 1); // all of it was needed, and more
    return null;
  }
  const edits = parts.reduce((sum, part) => sum + (part.added || part.removed ? part.count : 0), 0);
  spend(budget, (edits * edits * STEPS_A_LOOK) / 2);
  return commonOf(parts);
}

function commonOf(parts: readonly { added: boolean; removed: boolean; count: number }[]): Common {
  const common: Common = { a: [], b: [] };
  let [x, y] = [0, 0];
  for (const { added, removed, count } of parts) {
    if (!added && !removed) for (let i = 0; i < count; i++) push(common, x + i, y + i);
    if (!added) x += count;
    if (!removed) y += count;
  }
  return common;
}
