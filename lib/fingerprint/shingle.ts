/**
 * Hashes of words and of runs of words. 32 bits, unsigned.
 *
 * A word's hash is FNV-1a over its UTF-16 units (http://www.isthe.com/chongo/tech/comp/fnv/); a
 * shingle's is a polynomial over its words' hashes, so that the next one costs
 * two multiplications (Karp & Rabin 1987), mixed so that its minima are spread evenly.
 */

/** Start value of a word's hash. */
export const EMPTY = 0x811c9dc5 | 0;

/** A word's hash with one more UTF-16 unit. */
export function extended(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** Hash of a whole word. */
export function wordHash(form: string): number {
  let hash = EMPTY;
  for (let i = 0; i < form.length; i++) {
    hash = extended(hash, form.charCodeAt(i));
  }
  return hash;
}

// Odd, so that every word of the run counts wholly; otherwise any (a prime near 2^32 / golden ratio).
const BASE = 0x9e3779b1 | 0;

/**
 * One hash for each run of `size` words, in reading order; none where there are fewer words.
 *
 * @param hashes - one per word
 * @param count - how many of `hashes` are filled
 */
export function shingle(hashes: Int32Array, count: number, size: number): Uint32Array {
  const shingles = new Uint32Array(Math.max(0, count - size + 1));
  let oldest = 1;
  for (let i = 1; i < size; i++) {
    oldest = Math.imul(oldest, BASE);
  }
  let sum = 0;
  for (let i = 0; i < count; i++) {
    if (i >= size) {
      sum = (sum - Math.imul(hashes[i - size], oldest)) | 0;
    }
    sum = (Math.imul(sum, BASE) + hashes[i]) | 0;
    if (i >= size - 1) {
      shingles[i - size + 1] = mixed(sum);
    }
  }
  return shingles;
}

/** Finaliser of MurmurHash3 (`fmix32`, Appleby, public domain): a bijection in which every bit moves every other. */
export function mixed(hash: number): number {
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
