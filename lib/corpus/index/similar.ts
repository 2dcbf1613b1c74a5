/**
 * Versions that share many words, of the whole corpus at once: by a sample of the fingerprints, one bucket in so many
 * ("mod sampling", Broder 1997). Whether such a pair is a copy, the texts must say.
 */
import type { Database } from '../store/database';
import { RECENT_PRINTS, type RecentRow, type StoredRow } from '../store/rows';
import { stateOf } from '../store/state';
import { beginTransaction, resultOf } from '../store/transactions';
import { bitsOf, bucketKey, bucketOf, startOf } from './layout';
import { unpacked } from './packed-row';

/** Two versions, by id, the later one first. */
export type Pair = readonly [later: number, earlier: number];

// Postings that a walk reads at most: two million take some .3 s. At 142 fingerprints a version, a corpus of 100,000 is
// sampled by one bucket in 8, and an article of 600 words by 18 of its fingerprints.
const MOST_POSTINGS = 2_000_000;
const PRINTS_A_VERSION = 142;
// A hash that more versions share is a stock phrase.
const COMMON = 16;
// Two texts that share half of their words share a fifth of their fingerprints or more: 3 of 18. One alone is chance.
const LEAST = 2;

/** Pairs that share the most come first. The same article's versions are among them. */
export async function similarVersions(db: Database): Promise<Pair[]> {
  const state = await stateOf(db);
  const every = 2 ** Math.max(0, Math.ceil(Math.log2((state.nextVersion * PRINTS_A_VERSION) / MOST_POSTINGS)));
  const bits = bitsOf(state.layout, 'prints');
  const counts = new Map<number, number>();
  for (let bucket = 0; bucket < 2 ** bits; bucket += every) {
    const key = bucketKey(state.layout, 'prints', bucket);
    const rows = await rowsOf(db, key, bucketKey(state.layout, 'prints', bucket + 1));
    countPairs(idsByHash(rows), counts);
  }
  countPairs(
    recentByHash(await recentOf(db), hash => bucketOf(hash, bits) % every === 0),
    counts,
  );
  const pairs = [...counts].filter(([, count]) => count >= LEAST).sort(([, a], [, b]) => b - a);
  return pairs.map(([pair]) => [Math.floor(pair / SECOND), pair % SECOND]);
}

async function rowsOf(db: Database, from: number, to: number): Promise<StoredRow[]> {
  const transaction = await beginTransaction(db, ['postings'], 'readonly');
  return resultOf(transaction.objectStore('postings').getAll(IDBKeyRange.bound(from, to, false, true)));
}

async function recentOf(db: Database): Promise<RecentRow[]> {
  const transaction = await beginTransaction(db, ['recent'], 'readonly');
  return resultOf(transaction.objectStore('recent').getAll(IDBKeyRange.lowerBound(RECENT_PRINTS)));
}

/** The postings of one bucket by the part of the hash that they hold. */
function idsByHash(rows: readonly StoredRow[]): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const row of rows) {
    const numbers = unpacked(row);
    const start = startOf(numbers[0]);
    for (let at = 1; at < numbers.length; at++) {
      note(found, numbers[at] >>> 16, start + (numbers[at] & 0xffff));
    }
  }
  return found;
}

// Pairs of a recent version and a merged one are not met. An import merges at its end, so this is what the reader kept
// since, some hundred versions at most.
function recentByHash(rows: readonly RecentRow[], isSampled: (hash: number) => boolean): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const { first, hashes, ends } of rows) {
    for (let version = 0, at = 0; version < ends.length; version++) {
      for (; at < ends[version]; at++) if (isSampled(hashes[at])) note(found, hashes[at], first + version);
    }
  }
  return found;
}

function note(found: Map<number, number[]>, hash: number, id: number): void {
  const ids = found.get(hash);
  if (ids === undefined) found.set(hash, [id]);
  else ids.push(id);
}

// Ids stay below, and two of them in one number below 2^53.
const SECOND = 2 ** 26;

function countPairs(byHash: ReadonlyMap<number, readonly number[]>, counts: Map<number, number>): void {
  for (const ids of byHash.values()) {
    if (ids.length < 2 || ids.length > COMMON) continue;
    for (let i = 1; i < ids.length; i++) {
      for (let j = 0; j < i; j++) count(counts, ids[i], ids[j]);
    }
  }
}

function count(counts: Map<number, number>, one: number, other: number): void {
  const pair = Math.max(one, other) * SECOND + Math.min(one, other);
  counts.set(pair, (counts.get(pair) ?? 0) + 1);
}
