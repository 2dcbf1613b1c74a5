/** Ask the postings: rows of the index, and the recent ones beside them. Runs in the caller's transaction. */
import type { Database, Layout, RecentRow } from './database';
import { grouped } from './grouped';
import { bitsOf, BLOCKS, bucketKey, bucketOf, idsIn, type TableName } from './layout';

/**
 * For each hash the ids of the versions that hold it, ascending; absent where
 * none does. A few ids may be wrong, since a row tells only 28 bits apart.
 */
export async function idsOf(db: Database, layout: Layout, table: TableName, hashes: Iterable<number>): Promise<Map<number, number[]>> {
  const recent = await db.recent.toArray();
  const bits = bitsOf(layout, table);
  const byBucket = grouped(new Set(hashes), hash => bucketOf(hash, bits));
  // Whatever is recent may stand in the rows already, when a fold was cut short; there it does not count.
  const folded = recent.length === 0 ? Infinity : recent[0].first;
  const found = recentIds(recent, table, byBucket);
  await Promise.all(
    [...byBucket].map(async ([bucket, asked]) => {
      const key = bucketKey(layout, table, bucket);
      const rows = await db.postings.where(':id').between(key, key + BLOCKS).toArray();
      for (const hash of asked) add(found, hash, rows.flatMap(row => idsIn(row, hash)).filter(id => id < folded));
    }),
  );
  return found;
}

function add(found: Map<number, number[]>, hash: number, ids: number[]): void {
  if (ids.length > 0) found.set(hash, [...ids, ...(found.get(hash) ?? [])]);
}

function recentIds(recent: readonly RecentRow[], table: TableName, asked: Map<number, number[]>): Map<number, number[]> {
  const wanted = new Set([...asked.values()].flat());
  const found = new Map<number, number[]>();
  for (const row of recent) {
    const { hashes, ends } = row[table];
    for (let version = 0, at = 0; version < ends.length; version++) {
      for (; at < ends[version]; at++) {
        if (!wanted.has(hashes[at])) continue;
        const ids = found.get(hashes[at]);
        if (ids === undefined) found.set(hashes[at], [row.first + version]);
        else ids.push(row.first + version);
      }
    }
  }
  return found;
}

