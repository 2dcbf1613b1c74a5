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
  const best = new Int32Array(size + 1).fill(-1); // by place in B: index of the point that ends the heaviest chain
  const weights = new Float64Array(order.length);
  const before = new Int32Array(order.length);
  let last = -1;
  order.forEach((point, i) => {
    before[i] = heaviestUpTo(point.b, best, weights);
    weights[i] = point.weight + (before[i] < 0 ? 0 : weights[before[i]]);
    for (let at = point.b + 1; at <= size; at += at & -at)
      if (best[at] < 0 || weights[best[at]] < weights[i]) best[at] = i;
    if (last < 0 || weights[i] > weights[last]) last = i;
  });
  const chain: P[] = [];
  for (let i = last; i >= 0; i = before[i]) chain.push(order[i]);
  return chain.reverse();
}

// Among the places before `b`.
function heaviestUpTo(b: number, best: Int32Array, weights: Float64Array): number {
  let found = -1;
  for (let at = b; at > 0; at -= at & -at) {
    if (best[at] >= 0 && (found < 0 || weights[best[at]] > weights[found])) found = best[at];
  }
  return found;
}
