/**
 * Merge the recent postings into the rows of the index.
 *
 * A merge may be killed at any step and repeated: it writes rows in short
 * transactions, drops doubles, and deletes `recent` last. Until then look-ups
 * read `recent` and ignore the same ids in the rows, so a half-done merge
 * cannot change an answer.
 */
import { resultOf, writeAll } from '../store/transactions';
import { type Database } from '../store/database';
import { type Layout, RECENT_PRINTS, type RecentRow, STATE } from '../store/rows';
import { deadIn } from './dead-postings';
import {
  bitsFor,
  BLOCK,
  bitsOf,
  blockOf,
  bucketKey,
  bucketOf,
  head,
  merged,
  posting,
  type TableName,
  without,
} from './layout';
import { alone } from '../store/lock';
import { packed, unpacked } from './packed-row';
import type { StoredRow } from '../store/rows';
import { PACK, pack, unpack } from '../store/packs';
import { relayout } from './relayout';
import { stateOf, checkGeneration } from '../store/state';

/** Buckets rewritten in one transaction: short enough (about .1 s) that a reader waiting for it is not felt. */
const BUCKETS = 512;

/** @param upTo - leave versions from this id on recent, and those of the same batch */
export async function mergeRecent(db: Database, signal?: AbortSignal, upTo = Infinity): Promise<void> {
  await alone(db, 'fold', async () => {
    const layout = await relayout(db, bitsFor, signal);
    const { keys, identity, prints } = await recentRows(db, upTo);
    const { folded } = await stateOf(db);
    for (const block of blocksOf(identity)) {
      const how = {
        block,
        isNew: block * BLOCK >= folded,
        dead: await deadIn(db, block),
      };
      await foldBlock(
        db,
        {
          layout,
          table: 'prints',
          ...how,
          recent: prints,
        },
        signal,
      );
      await foldBlock(
        db,
        {
          layout,
          table: 'identity',
          ...how,
          recent: identity,
        },
        signal,
      );
    }
    await packPlain(db, identity);
    await dropRecent(db, keys, identity);
    db.mergedSinceCompaction += identity.reduce((sum, { ends }) => sum + ends.length, 0);
  });
}

// The last step: from here on look-ups read the rows. The turn stays, since no row that a writer reads has changed.
async function dropRecent(db: Database, keys: readonly number[], identity: readonly RecentRow[]): Promise<void> {
  const last = identity.at(-1);
  if (last === undefined) return;
  await db.transaction('rw', db.recent, db.meta, async () => {
    await db.recent.bulkDelete([...keys]);
    const state = await stateOf(db);
    await db.meta.put({ ...state, folded: Math.max(state.folded, last.first + last.ends.length) }, STATE);
  });
  if (db.cache !== null) db.cache.identityRows = null;
}

/**
 * The recent rows of both tables as of one moment, and the keys of all of them. Batches from `upTo` on are left out.
 */
export async function recentRows(
  db: Database,
  upTo = Infinity,
): Promise<{
  keys: number[];
  identity: RecentRow[];
  prints: RecentRow[];
}> {
  return db.transaction('r', db.recent, async () => {
    const keys = (await db.recent.toCollection().primaryKeys()).filter(key => key % RECENT_PRINTS < upTo);
    const rows = (await db.recent.bulkGet(keys)).filter(row => row !== undefined);
    const isMarks = (_: RecentRow, i: number) => keys[i] < RECENT_PRINTS;
    return {
      keys,
      identity: rows.filter(isMarks),
      prints: rows.filter((row, i) => !isMarks(row, i)),
    };
  });
}

function blocksOf(recent: readonly RecentRow[]): number[] {
  return [...new Set(recent.flatMap(({ first, ends }) => [blockOf(first), blockOf(first + ends.length - 1)]))];
}

/** Recent postings, and the block of the table that they go to. */
interface BlockOfRecent {
  readonly layout: Layout;
  readonly table: TableName;
  readonly recent: readonly RecentRow[];
  readonly block: number;
}

// A new block has no rows to merge with. A killed merge may have left some there, but only with the same postings.
interface BlockToFold extends BlockOfRecent {
  readonly isNew: boolean;
  /** Rows that are rewritten lose the postings of these. */
  readonly dead: Uint8Array | null;
}

async function foldBlock(db: Database, what: BlockToFold, signal?: AbortSignal): Promise<void> {
  for (const { keys, heads, added } of chunks(what, signal)) {
    await writeAll(db, ['meta', 'postings'], async transaction => {
      await checkGeneration(transaction, what.layout);
      const postings = transaction.objectStore('postings');
      const rows = what.isNew
        ? []
        : await Promise.all(keys.map(key => resultOf<StoredRow | undefined>(postings.get(key))));
      keys.forEach((key, i) => {
        const all = merged(rows[i] && unpacked(rows[i]), heads[i], added[i]);
        const left = what.dead === null ? all : without(all, what.dead);
        if (left === null) postings.delete(key);
        else postings.put(packed(left), key);
      });
    });
  }
}

/** Write the rows of a block of a generation that nobody reads yet, in place of those that stand there. */
export async function writeBlock(db: Database, what: BlockOfRecent, signal?: AbortSignal): Promise<void> {
  for (const { keys, heads, added } of chunks(what, signal)) {
    await db.postings.bulkPut(
      added.map((some, i) => packed(merged(undefined, heads[i], some))),
      keys,
    );
  }
}

/** Some rows of a block: their keys, their heads, and the postings to add to each. */
interface Chunk {
  readonly keys: number[];
  readonly heads: number[];
  readonly added: Uint32Array[];
}

function* chunks({ layout, table, recent, block }: BlockOfRecent, signal?: AbortSignal): Generator<Chunk> {
  const { ends, all } = byBucket(recent, block, bitsOf(layout, table));
  for (let from = 0; from < ends.length; from += BUCKETS) {
    signal?.throwIfAborted();
    const chunk: Chunk = {
      keys: [],
      heads: [],
      added: [],
    };
    for (let bucket = from; bucket < Math.min(from + BUCKETS, ends.length); bucket++) {
      const start = bucket === 0 ? 0 : ends[bucket - 1];
      if (ends[bucket] === start) continue;
      chunk.keys.push(bucketKey(layout, table, bucket) + block);
      chunk.heads.push(head(bucket, block));
      chunk.added.push(all.subarray(start, ends[bucket]));
    }
    if (chunk.keys.length > 0) yield chunk;
  }
}

/** Postings of one block by bucket: those of bucket `b` are `all[ends[b - 1] … ends[b]]`. A counting sort. */
export function byBucket(
  recent: readonly RecentRow[],
  block: number,
  bits: number,
): { ends: Uint32Array; all: Uint32Array } {
  const ends = new Uint32Array(2 ** bits);
  each(recent, block, hash => ends[bucketOf(hash, bits)]++);
  for (let bucket = 1; bucket < ends.length; bucket++) {
    ends[bucket] += ends[bucket - 1];
  }
  const all = new Uint32Array(ends[ends.length - 1]);
  const at = ends.slice();
  each(recent, block, (hash, id) => (all[--at[bucketOf(hash, bits)]] = posting(hash, id)));
  return { ends, all };
}

function each(recent: readonly RecentRow[], block: number, visit: (hash: number, id: number) => void): void {
  for (const { first, hashes, ends } of recent) {
    const from = Math.max(0, block * BLOCK - first);
    const to = Math.min(ends.length, (block + 1) * BLOCK - first);
    for (let version = from; version < to; version++) {
      for (let at = version === 0 ? 0 : ends[version - 1]; at < ends[version]; at++) {
        visit(hashes[at], first + version);
      }
    }
  }
}

/** Texts that were kept one by one go into packs; each pack replaces its texts in one transaction. */
async function packPlain(db: Database, recent: readonly RecentRow[]): Promise<void> {
  if (recent.length === 0) return;
  const from = recent[0].first;
  const last = recent[recent.length - 1];
  const keys = await db.texts
    .where(':id')
    .between(from, last.first + last.ends.length)
    .primaryKeys();
  for (const group of runs(keys)) {
    const rows = await db.texts.bulkGet(group);
    if (rows.some(row => row?.plain === undefined)) continue;
    // What is not as it was written is left out: a new seal would make it pass.
    const texts = await Promise.all(rows.map(async row => (await unpack(row!))[0]));
    const together = await pack(group[0], texts);
    await db.transaction('rw', db.texts, async () => {
      // One was removed meanwhile: the next merge packs the others.
      if ((await db.texts.bulkGet(group)).some(row => row?.plain === undefined)) {
        return;
      }
      await db.texts.bulkDelete(group);
      await db.texts.put(together, group[group.length - 1]);
    });
  }
}

/** Keys that follow one another, at most {@link PACK} in a run, single ones left out. */
function runs(keys: readonly number[]): number[][] {
  const found: number[][] = [];
  for (const key of keys) {
    const run = found.at(-1);
    if (run !== undefined && run.length < PACK && run[run.length - 1] === key - 1) run.push(key);
    else found.push([key]);
  }
  return found.filter(run => run.length > 1);
}
