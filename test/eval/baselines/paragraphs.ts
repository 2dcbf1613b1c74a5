/** Exact paragraphs kept in order, and the gaps between them: what the systems of the field build their comparisons on. */

/** A stretch of A and one of B, half-open. `equal`: the same strings on both sides. */
export interface Stretch {
  readonly equal: boolean;
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
}

/** Longest common subsequence of equal strings, as alternating kept and changed stretches. Plain dynamic programming: texts here are short. */
export function stretches(a: readonly string[], b: readonly string[]): Stretch[] {
  const found: Stretch[] = [];
  let [i, j] = [0, 0];
  for (const { fromA, fromB, length } of kept(a, b)) {
    if (fromA > i || fromB > j) found.push({ equal: false, fromA: i, toA: fromA, fromB: j, toB: fromB });
    [i, j] = [fromA + length, fromB + length];
    if (length > 0) found.push({ equal: true, fromA, toA: i, fromB, toB: j });
  }
  return found;
}

function kept(a: readonly string[], b: readonly string[]): { fromA: number; fromB: number; length: number }[] {
  const best = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      best[i][j] = a[i] === b[j] ? best[i + 1][j + 1] + 1 : Math.max(best[i + 1][j], best[i][j + 1]);
    }
  }
  const runs: { fromA: number; fromB: number; length: number }[] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) runs.push({ fromA: i++, fromB: j++, length: 1 });
    else if (best[i + 1][j] >= best[i][j + 1]) i++;
    else j++;
  }
  return [...runs, { fromA: a.length, fromB: b.length, length: 0 }];
}
