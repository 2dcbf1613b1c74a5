/**
 * Postings of versions whose row is gone. Such a posting can no longer appear in an answer, because `candidates` drops
 * ids without a row. It still costs reading time. An id is never used again, so a dead posting stays dead.
 */
import { resultOf, beginTransaction, writeAll } from '../store/transactions';
import type { Database } from '../store/database';
import type { Layout } from '../store/rows';
import { bitsOf, BLOCK, blockOf, bucketKey, type TableName, without } from './layout';
import { alone, retried } from '../store/lock';
import { packed, unpacked } from './packed-row';
import type { StoredRow } from '../store/rows';
import { stateOf, checkGeneration } from '../store/state';

/**
 * By number inside a block, 1 for a version that was stored and has no row any more; `null` when there is none.
 * Versions of a deleted corpus keep their rows until a purge, and do not count. Takes about .1 s for a full block.
 */
export async function deadIn(db: Database, block: number): Promise<Uint8Array | null> {
  const transaction = await beginTransaction(db, ['meta', 'versions'], 'readonly');
  const first = block * BLOCK;
  const range = IDBKeyRange.bound(first, first + BLOCK, false, true);
  const [{ nextVersion }, living] = await Promise.all([
    stateOf(transaction),
    resultOf<number[]>(transaction.objectStore('versions').getAllKeys(range)),
  ]);
  const dead = new Uint8Array(BLOCK).fill(1, block === 0 ? 1 : 0, Math.max(0, Math.min(BLOCK, nextVersion - first)));
  for (const id of living) dead[id - first] = 0;
  return dead.includes(1) ? dead : null;
}

// Dropping reads all rows of a block: 65,536 of them, some 5 s, at 16 bits. Where fewer than an eighth are dead, merges
// drop them from the rows that they rewrite.
const WORTH = 1 / 8;

/**
 * Drop dead postings from the blocks that have many, in short transactions. A killed run can be repeated. `share`:
 * 0..1.
 */
export async function dropDead(db: Database, onShare: (share: number) => void, signal?: AbortSignal): Promise<void> {
  await alone(db, 'fold', () =>
    retried(async () => {
      const { layout, nextVersion } = await stateOf(db);
      const blocks = blockOf(nextVersion - 1) + 1;
      for (let block = 0; block < blocks; block++) {
        onShare(block / blocks);
        const dead = await deadIn(db, block);
        const stored = Math.min(BLOCK, nextVersion - block * BLOCK);
        if (dead === null || dead.reduce((sum, one) => sum + one, 0) < WORTH * stored) {
          continue;
        }
        for (const table of ['prints', 'identity'] as const) {
          await dropFrom(db, { layout, table, block, dead }, signal);
        }
      }
    }),
  );
}

// Rows in one transaction, as in `merge-recent.ts`.
const BUCKETS = 512;

interface Swept {
  readonly layout: Layout;
  readonly table: TableName;
  readonly block: number;
  readonly dead: Uint8Array;
}

async function dropFrom(db: Database, { layout, table, block, dead }: Swept, signal?: AbortSignal): Promise<void> {
  for (let bucket = 0; bucket < 2 ** bitsOf(layout, table); bucket += BUCKETS) {
    signal?.throwIfAborted();
    const keys = Array.from({ length: BUCKETS }, (_, i) => bucketKey(layout, table, bucket + i) + block);
    await writeAll(db, ['meta', 'postings'], async transaction => {
      await checkGeneration(transaction, layout);
      const postings = transaction.objectStore('postings');
      const rows = await Promise.all(keys.map(key => resultOf<StoredRow | undefined>(postings.get(key))));
      rows.forEach((row, i) => {
        if (row === undefined) return;
        const all = unpacked(row);
        const left = without(all, dead);
        if (left === null) postings.delete(keys[i]);
        else if (left !== all) postings.put(packed(left), keys[i]);
      });
    });
  }
}
