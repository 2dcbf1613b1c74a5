/** Runs of equal words in two sequences: seeds, and how far they extend. */

/** Word numbers; half-open. The run has the same length on both sides. */
export interface Run {
  readonly fromA: number;
  readonly fromB: number;
  readonly length: number;
}

// How many places of one seed are tried; a text that repeats itself more is found at the first of them.
const PLACES = 24;

/**
 * Where the words of B stand in A: from left to right in B, at each place the longest run of at least
 * `shortest` equal words, then on after it. Runs do not overlap in B; in A they may,
 * when B says a thing twice. Among equally long ones that nearest to where the run before goes on.
 *
 * Linear in the lengths for any input, times `PLACES`.
 *
 * @param a - words as numbers, equal for equal words (`numbered`)
 * @param shortest - words, at least 1
 */
export function runs(a: Int32Array, b: Int32Array, shortest: number): Run[] {
  const places = seeds(a, shortest);
  const found: Run[] = [];
  let expected = -1; // in A, were B to go on in step with the last run
  for (let at = 0; at + shortest <= b.length;) {
    const tried = places.get(gram(b, at, shortest)) ?? [];
    const run = longest({ a, b }, at, tried, expected);
    if (run.length < shortest) {
      at++;
      expected++;
      continue;
    }
    found.push(run);
    at += run.length;
    expected = run.fromA + run.length;
  }
  return found;
}

function seeds(a: Int32Array, size: number): Map<number, number[]> {
  const places = new Map<number, number[]>();
  for (let at = 0; at + size <= a.length; at++) {
    const hash = gram(a, at, size);
    const list = places.get(hash);
    if (!list) places.set(hash, [at]);
    else if (list.length < PLACES) list.push(at);
  }
  return places;
}

// Collisions cost a comparison, no more: `longest` compares the words themselves.
function gram(words: Int32Array, at: number, size: number): number {
  let hash = 0;
  for (let i = at; i < at + size; i++) {
    hash = Math.imul(hash, 0x9e3779b1) + words[i] + 1;
  }
  return hash | 0;
}

interface Words {
  readonly a: Int32Array;
  readonly b: Int32Array;
}

/** The longest run that begins at a word of B and at one of some places of A. `expected`: the place that wins a tie. */
function longest({ a, b }: Words, at: number, places: readonly number[], expected: number): Run {
  let best = { fromA: -1, fromB: at, length: 0 };
  for (const from of places) {
    let length = 0;
    while (from + length < a.length && at + length < b.length && a[from + length] === b[at + length]) {
      length++;
    }
    const nearer = Math.abs(from - expected) < Math.abs(best.fromA - expected);
    if (length > best.length || (length === best.length && nearer)) {
      best = { fromA: from, fromB: at, length };
    }
  }
  return best;
}
