/** Two ascending rows of equal length: `a[i]` of A stands as `b[i]` in B. Indices from 0. */
export interface Common {
  readonly a: number[];
  readonly b: number[];
}

/** Add a pair behind all others. */
export function pushCommon(common: Common, a: number, b: number): void {
  common.a.push(a);
  common.b.push(b);
}

/** Where the run of common words that begins with the `from`-th ends: no gap in either text. */
export function runEnd(common: Common, from: number): number {
  let to = from + 1;
  while (to < common.a.length && isInStep(common, to)) to++;
  return to;
}

/** Whether the i-th common word follows the one before it at once, in both texts. */
function isInStep({ a, b }: Common, i: number): boolean {
  return a[i] === a[i - 1] + 1 && b[i] === b[i - 1] + 1;
}
