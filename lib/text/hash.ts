/** Hashes of strings, for what is compared by equality only. */

/** Where the two lanes begin; `key-hash.ts` runs them itself. */
export const START_A = 0x9e3779b9 | 0;
export const START_B = 0x85ebca6b | 0;

/**
 * 53 bits of a string: a safe integer. Two 32-bit multiplicative lanes over
 * UTF-16 units, finished like murmur3; not cryptographic, so whoever finds an
 * equal hash compares what matters.
 */
export function hash53(text: string): number {
  let a = START_A;
  let b = START_B;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x5bd1e995);
    b ^= b >>> 15;
  }
  return (mix(b) & 0x1fffff) * 4_294_967_296 + mix(a ^ b);
}

/** One 53-bit hash of several, in their order. */
export function hashOfAll(hashes: readonly number[]): number {
  let a = START_A;
  let b = START_B;
  for (const hash of hashes) {
    a = Math.imul(a ^ lower32(hash), 0x01000193);
    b = Math.imul(b ^ mix(a) ^ Math.floor(hash / 4_294_967_296), 0x5bd1e995);
    b ^= b >>> 15;
  }
  return (mix(b) & 0x1fffff) * 4_294_967_296 + mix(a ^ b);
}

/** 32 bits of a string, evenly spread. */
export function hash32(text: string): number {
  return lower32(hash53(text));
}

/** The lower half of a 53-bit hash, unsigned. */
export function lower32(hash: number): number {
  return hash % 4_294_967_296;
}

/** murmur3's finisher (`fmix32`): a bijection that spreads every bit over all. */
export function mix(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
