/**
 * Ask the postings: rows of the index, and the recent ones beside them, as they
 * were at one moment. On IndexedDB itself, since a look-up is a hundred requests
 * and Dexie's part of each would be as large as the browser's.
 */
import { type Database, type Layout, RECENT_PRINTS, type RecentRow, type State, STATE } from './database';
import { grouped } from './grouped';
import { bitsOf, bucketKey, bucketOf, bucketOfRow, idsIn, type TableName } from './layout';

/**
 * For each hash the ids of the versions that hold it, ascending; absent where
 * none does. A few ids may be wrong, since a row tells only 28 bits apart.
 */
export async function idsOf(db: Database, table: TableName, hashes: Iterable<number>): Promise<Map<number, number[]>> {
  const wanted = new Set(hashes);
  // The browser may have closed the connection: Dexie opens it again, or says that it was closed for good.
  if (!db.isOpen()) await db.meta.get(STATE);
  const transaction = db.backendDB().transaction(['meta', 'recent', 'postings'], 'readonly');
  const postings = transaction.objectStore('postings');
  const [state, recent] = await Promise.all([
    answer<State>(transaction.objectStore('meta').get(STATE)),
    answer<RecentRow[]>(transaction.objectStore('recent').getAll(recentRange(table))),
  ]);
  const bits = bitsOf(state.layout, table);
  const buckets = grouped(wanted, hash => bucketOf(hash, bits));
  const found = recentIds(recent, wanted);
  // What is recent may stand in the rows already, when a fold was cut short; there it does not count.
  const folded = recent.length === 0 ? Infinity : recent[0].first;
  await Promise.all(
    ranges(state.layout, table, [...buckets.keys()]).map(async range => {
      const rows = await answer<Uint32Array[]>(postings.getAll(range));
      for (const [bucket, some] of grouped(rows, bucketOfRow)) {
        for (const hash of buckets.get(bucket) ?? []) add(found, hash, some.flatMap(row => idsIn(row, hash)).filter(id => id < folded));
      }
    }),
  );
  return found;
}

/** The keys of recent rows of a table. */
export function recentRange(table: TableName): IDBKeyRange {
  return table === 'marks' ? IDBKeyRange.bound(0, RECENT_PRINTS, false, true) : IDBKeyRange.lowerBound(RECENT_PRINTS);
}

function answer<T>(request: IDBRequest): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result as T);
    request.onerror = () => reject(request.error as DOMException);
  });
}

// A batch of an import asks for most buckets: from so many on, reading all rows in a few requests is faster than
// asking for each bucket (60 to 90 µs a request, 2 to 3 µs a small row).
const MANY = 512;
const SPANS = 16;

/** Key ranges that cover the buckets. */
function ranges(layout: Layout, table: TableName, buckets: readonly number[]): IDBKeyRange[] {
  const range = (from: number, to: number) => IDBKeyRange.bound(bucketKey(layout, table, from), bucketKey(layout, table, to), false, true);
  if (buckets.length < MANY) return buckets.map(bucket => range(bucket, bucket + 1));
  const width = 2 ** bitsOf(layout, table) / SPANS;
  return Array.from({ length: SPANS }, (_, i) => range(i * width, (i + 1) * width));
}

// Ids in rows are older than recent ones.
function add(found: Map<number, number[]>, hash: number, ids: number[]): void {
  if (ids.length > 0) found.set(hash, [...ids, ...(found.get(hash) ?? [])]);
}

function recentIds(recent: readonly RecentRow[], wanted: ReadonlySet<number>): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const { first, hashes, ends } of recent) {
    for (let version = 0, at = 0; version < ends.length; version++) {
      for (; at < ends[version]; at++) {
        if (!wanted.has(hashes[at])) continue;
        const ids = found.get(hashes[at]);
        if (ids === undefined) found.set(hashes[at], [first + version]);
        else ids.push(first + version);
      }
    }
  }
  return found;
}
