/** A pair of places, one in each row, and what keeping it is worth; weights above 0. */
export interface Point {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

/**
 * The heaviest chain of points that ascends in both rows, ascending.
 *
 * The heaviest increasing subsequence with prefix maxima in a Fenwick tree:
 * O(n log n). Source: Jacobson & Vo, "Heaviest Increasing/Common Subsequence Problems" (CPM 1992).
 */
export function heaviestChain<P extends Point>(points: readonly P[]): P[] {
  // Of points with the same place in A only one can be taken: descending in B, none sees another.
  const order = [...points].sort((one, other) => one.a - other.a || other.b - one.b);
  const size = order.reduce((most, point) => Math.max(most, point.b + 1), 0);
  const ends: Ends = {
    best: new Int32Array(size + 1).fill(-1),
    weights: new Float64Array(order.length),
  };
  const before = new Int32Array(order.length);
  let last = -1;
  order.forEach((point, i) => {
    before[i] = heaviestUpTo(ends, point.b);
    ends.weights[i] = point.weight + (before[i] < 0 ? 0 : ends.weights[before[i]]);
    enter(ends, point.b, i);
    if (isHeavier(ends, i, last)) last = i;
  });
  const chain: P[] = [];
  for (let i = last; i >= 0; i = before[i]) {
    chain.push(order[i]);
  }
  return chain.reverse();
}

/** Chains by their last point. */
interface Ends {
  /** Fenwick tree by place in B: index of the point that ends the heaviest chain, -1 for none. */
  readonly best: Int32Array;
  /** Weight of the heaviest chain that ends at a point. */
  readonly weights: Float64Array;
}

/** Whether the chain that ends at a point is heavier than another; any is heavier than none (-1). */
function isHeavier({ weights }: Ends, i: number, than: number): boolean {
  return than < 0 || weights[i] > weights[than];
}

function enter(ends: Ends, b: number, i: number): void {
  for (let at = b + 1; at < ends.best.length; at += at & -at) {
    if (isHeavier(ends, i, ends.best[at])) {
      ends.best[at] = i;
    }
  }
}

/** The end of the heaviest chain among the places before `b`; -1 for none. */
function heaviestUpTo(ends: Ends, b: number): number {
  let found = -1;
  for (let at = b; at > 0; at -= at & -at) {
    const here = ends.best[at];
    if (here >= 0 && isHeavier(ends, here, found)) found = here;
  }
  return found;
}
