/** Hashes of strings, for what is compared by equality only. */

/**
 * 53 bits of a string: a safe integer. Two 32-bit multiplicative lanes over
 * UTF-16 units, finished like murmur3; not cryptographic, so whoever finds an
 * equal hash compares what matters.
 */
export function hash53(text: string): number {
  let a = 0x9e3779b9;
  let b = 0x85ebca6b;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x5bd1e995);
    b ^= b >>> 15;
  }
  return (mix(b) & 0x1fffff) * 4_294_967_296 + mix(a ^ b);
}

/** 32 bits of a string, evenly spread. */
export function hash32(text: string): number {
  return hash53(text) % 4_294_967_296;
}

/** murmur3's finisher (`fmix32`): a bijection that spreads every bit over all. */
export function mix(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
