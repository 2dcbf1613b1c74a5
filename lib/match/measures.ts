/**
 * Measures of how much two sets share (Broder, "On the resemblance and containment of documents", 1997). Shares, 0..1.
 */

/** A set of numbers, or the same as distinct numbers in ascending order. */
export type Numbers = ReadonlySet<number> | Uint32Array;

/** |A ∩ B|. */
export function countShared(a: Numbers, b: Numbers): number {
  if (a instanceof Uint32Array && b instanceof Uint32Array) return countMerged(a, b);
  const [list, set] = a instanceof Uint32Array ? [a, b as ReadonlySet<number>] : [b, a];
  let shared = 0;
  for (const one of list) if (set.has(one)) shared++;
  return shared;
}

/** |A ∩ B| / |A ∪ B|. Symmetric. 0 when both are empty. */
export function resemblance(a: Numbers, b: Numbers): number {
  const shared = countShared(a, b);
  const all = count(a) + count(b) - shared;
  return all === 0 ? 0 : shared / all;
}

/** |A ∩ B| / |A|: how much of A is found in B. Not symmetric. 0 when A is empty. */
export function containment(a: Numbers, b: Numbers): number {
  return count(a) === 0 ? 0 : countShared(a, b) / count(a);
}

function count(numbers: Numbers): number {
  return numbers instanceof Uint32Array ? numbers.length : numbers.size;
}

function countMerged(a: Uint32Array, b: Uint32Array): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [x, y] = [a[i], b[j]];
    if (x === y) shared++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return shared;
}
