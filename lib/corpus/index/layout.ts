/**
 * How postings lie: pure arithmetic.
 *
 * A *bucket* is the top `bits` of a hash, a *block* 65,536 consecutive version
 * ids. One row holds one bucket of one block:
 *
 *     key      generation | table | bucket | block
 *     row      [bucket << 8 | block, posting, posting, …]   ascending, no doubles
 *     posting  bits 12 to 27 of the hash << 16 | number inside the block
 *
 * All blocks of a bucket are neighbours, so that a hash costs one range read.
 * Bits of the hash always stand for the same, so that a row of fewer bits is cut
 * into rows of more bits without being sorted again. Hashes must be evenly
 * spread (`fmix32`), or some rows would hold everything. `packed-row.ts` says
 * how a row is stored.
 */
import type { Layout } from '../store/rows';

/**
 * `prints` holds fingerprints, which texts share. `identity` holds identity hashes, which lead to the article of a new
 * text (`identity.ts`).
 */
export type TableName = 'prints' | 'identity';

/** Version ids in a block: as many as the lower half of a posting can tell apart. */
export const BLOCK = 65_536;
/** Blocks that a key has room for: 16.7 million versions. */
const BLOCKS = 256;
/** The fewest bits of a bucket. A posting holds the bits of the hash that follow these. */
const LEAST_BITS = 12;
/** The most bits of a bucket: rows hold some 130 postings a block then. */
export const MOST_BITS = 16;
// Eight identity hashes a version (`identity.ts`): rows of 512 bytes a block.
const IDENTITY_BITS = LEAST_BITS;

/**
 * Bits of a bucket for so many versions. The rows of a bucket should stay near 8 kB in all: a request costs 60 to 90
 * µs, and up to that size bytes are nearly free. A merge rewrites every bucket: .8 s at 12 bits, 3.5 s at 14, 9.5 s at
 * 16.
 */
export function bitsFor(versions: number): number {
  if (versions <= 32_768) return LEAST_BITS;
  return versions <= 131_072 ? 14 : MOST_BITS;
}

/** Buckets are this many bits; by size, see `bitsFor`. */
export function bitsOf(layout: Layout, table: TableName): number {
  return table === 'prints' ? layout.bits : IDENTITY_BITS;
}

/** The bucket of an unsigned 32-bit hash. */
export function bucketOf(hash: number, bits: number): number {
  return hash >>> (32 - bits);
}

/** First key of a bucket; its rows lie in `[key, key + BLOCKS)`. */
export function bucketKey(layout: Layout, table: TableName, bucket: number): number {
  return ((layout.generation * 2 + (table === 'prints' ? 0 : 1)) * 65_536 + bucket) * BLOCKS;
}

/** Keys of one generation: `[from, to)`. */
export function generationKeys(generation: number): { from: number; to: number } {
  const size = 2 * 65_536 * BLOCKS;
  return { from: generation * size, to: (generation + 1) * size };
}

/** The block that a version id lies in, from 0. */
export function blockOf(id: number): number {
  return Math.floor(id / BLOCK);
}

/** A posting, unsigned 32 bits; see the top of this file. */
export function posting(hash: number, id: number): number {
  return ((prefixOf(hash) << 16) | (id & 0xffff)) >>> 0;
}

/** Upper half of a hash's postings. */
export function prefixOf(hash: number): number {
  return (hash << LEAST_BITS) >>> 16;
}

/** First id of the block that a row is of, by its head. */
export function startOf(rowHead: number): number {
  return (rowHead % BLOCKS) * BLOCK;
}

/** Ids of the versions that a row holds for a hash, ascending. Other hashes with the same upper 28 bits answer too. */
export function idsIn(row: Uint32Array, hash: number): number[] {
  const prefix = prefixOf(hash);
  const start = startOf(row[0]);
  const ids: number[] = [];
  for (let at = lowerBound(row, prefix * 65_536); at < row.length && row[at] >>> 16 === prefix; at++)
    ids.push(start + (row[at] & 0xffff));
  return ids;
}

// First place after the head whose posting is not below `value`.
function lowerBound(row: Uint32Array, value: number): number {
  let low = 1;
  let high = row.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (row[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** First number of a row: where it lies inside its generation and table. */
export function head(bucket: number, block: number): number {
  return bucket * BLOCKS + block;
}

/** The bucket that a row is of, by its first number. */
export function bucketOfRow(row: Uint32Array): number {
  return Math.floor(row[0] / BLOCKS);
}

/** A row with more postings; `added` may be in any order and known already. */
export function merged(row: Uint32Array | undefined, rowHead: number, added: Uint32Array): Uint32Array<ArrayBuffer> {
  const all = new Uint32Array((row === undefined ? 0 : row.length - 1) + added.length);
  if (row !== undefined) all.set(row.subarray(1));
  all.set(added, all.length - added.length);
  all.sort();
  const out = new Uint32Array(all.length + 1);
  out[0] = rowHead;
  let length = 1;
  for (let i = 0; i < all.length; i++) {
    if (i === 0 || all[i] !== all[i - 1]) {
      out[length++] = all[i];
    }
  }
  return length === out.length ? out : out.slice(0, length);
}

/**
 * A row without the postings of some versions: those with 1 in `dead`, by number inside the block. Gives the row itself
 * when it holds none of them, and `null` when it holds no other.
 */
export function without(row: Uint32Array<ArrayBuffer>, dead: Uint8Array): Uint32Array<ArrayBuffer> | null {
  const left = row.filter((posting, i) => i === 0 || dead[posting & 0xffff] === 0);
  if (left.length === row.length) return row;
  return left.length === 1 ? null : left;
}

/** A row of `bits` cut into those of `bits + more` that it has anything for. */
export function cut(row: Uint32Array, bits: number, more: number): Uint32Array<ArrayBuffer>[] {
  const rows: Uint32Array<ArrayBuffer>[] = [];
  const [bucket, block] = [bucketOfRow(row), row[0] % BLOCKS];
  const partOf = (posting: number) => (posting >>> (32 - (bits - LEAST_BITS) - more)) % 2 ** more;
  for (let from = 1; from < row.length;) {
    const part = partOf(row[from]);
    let to = from + 1;
    while (to < row.length && partOf(row[to]) === part) {
      to++;
    }
    const cutOut = new Uint32Array(to - from + 1);
    cutOut[0] = head(bucket * 2 ** more + part, block);
    cutOut.set(row.subarray(from, to), 1);
    rows.push(cutOut);
    from = to;
  }
  return rows;
}
