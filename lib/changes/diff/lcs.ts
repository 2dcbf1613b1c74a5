import { diffArrays } from 'diff';
import { type Budget, spend } from './budget';
import { type Common, pushCommon } from './common';

/**
 * What one look of jsdiff costs in steps of the budget: with it, 20,000 words against others stay within their time.
 */
const STEPS_A_LOOK = 5;

type Row = ArrayLike<number>;

/**
 * A longest common subsequence of two rows of numbers.
 *
 * Numbers that stand in one row only cannot be common and are set aside first (as GNU diff
 * does): a rewritten sentence then costs next to nothing, and the answer stays longest.
 *
 * Source: jsdiff, after Myers, "An O(ND) Difference Algorithm" (Algorithmica 1986), the greedy algorithm.
 *
 * @returns `null` when the budget ran out: too different to compare
 */
export function longestCommon(a: Row, b: Row, budget: Budget): Common | null {
  if (!spend(budget, a.length + b.length)) return null;
  const head = equalHead(a, b);
  const tail = equalTail(a, b, head);
  const middleA = {
    row: a,
    from: head,
    to: a.length - tail,
  };
  const middleB = {
    row: b,
    from: head,
    to: b.length - tail,
  };
  const left = sharedWith(middleA, middleB);
  const right = sharedWith(middleB, middleA);
  const middle = greedy(valuesAt(a, left), valuesAt(b, right), budget);
  if (!middle) return null;
  const common: Common = { a: [], b: [] };
  for (let i = 0; i < head; i++) {
    pushCommon(common, i, i);
  }
  for (let i = 0; i < middle.a.length; i++) {
    pushCommon(common, left[middle.a[i]], right[middle.b[i]]);
  }
  for (let i = tail; i > 0; i--) {
    pushCommon(common, a.length - i, b.length - i);
  }
  return common;
}

/** How many numbers are equal from the beginning on. */
function equalHead(a: Row, b: Row): number {
  const most = Math.min(a.length, b.length);
  let head = 0;
  while (head < most && a[head] === b[head]) head++;
  return head;
}

/** How many numbers behind the head are equal, counted from the end. */
function equalTail(a: Row, b: Row, head: number): number {
  const most = Math.min(a.length, b.length) - head;
  let tail = 0;
  while (tail < most && a[a.length - 1 - tail] === b[b.length - 1 - tail]) {
    tail++;
  }
  return tail;
}

/** A part of a row, half-open. */
interface Part {
  readonly row: Row;
  readonly from: number;
  readonly to: number;
}

/** Indices of `own` whose value stands in `other` too, ascending. */
function sharedWith(own: Part, other: Part): number[] {
  const there = new Set<number>();
  for (let i = other.from; i < other.to; i++) {
    there.add(other.row[i]);
  }
  const kept: number[] = [];
  for (let i = own.from; i < own.to; i++) {
    if (there.has(own.row[i])) kept.push(i);
  }
  return kept;
}

function valuesAt(row: Row, places: readonly number[]): number[] {
  return places.map(i => row[i]);
}

/**
 * What jsdiff finds in common, by the greedy algorithm of Myers; `null` when it needs more edits than the budget has
 * steps for.
 */
function greedy(a: number[], b: number[], budget: Budget): Common | null {
  if (a.length === 0 || b.length === 0) {
    return { a: [], b: [] };
  }
  // Round d looks along d + 1 diagonals, so that D edits cost D² / 2 looks.
  const most = Math.floor(Math.sqrt((2 * Math.max(0, budget.left)) / STEPS_A_LOOK));
  const parts = diffArrays(a, b, { maxEditLength: most });
  if (parts === undefined) {
    spend(budget, budget.left + 1); // all of it was needed, and more
    return null;
  }
  const edits = parts.reduce((sum, part) => sum + (part.added || part.removed ? part.count : 0), 0);
  spend(budget, (edits * edits * STEPS_A_LOOK) / 2);
  return commonOf(parts);
}

function commonOf(
  parts: readonly {
    added: boolean;
    removed: boolean;
    count: number;
  }[],
): Common {
  const common: Common = { a: [], b: [] };
  let [x, y] = [0, 0];
  for (const { added, removed, count } of parts) {
    if (!added && !removed) {
      for (let i = 0; i < count; i++) pushCommon(common, x + i, y + i);
    }
    if (!added) x += count;
    if (!removed) y += count;
  }
  return common;
}
