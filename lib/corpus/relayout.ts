/**
 * Move the index to rows of more bits when it has grown. The new rows are a new
 * generation beside the old; one transaction makes it the one that is read, and
 * what a killed move left behind is swept before the next.
 */
import type { Database, Layout } from './database';
import { BLOCKS, bitsOf, bucketKey, cut, generationKeys } from './layout';
import { stateOf, takeTurn } from './state';
import { retried } from './lock';

// Rows of the old layout read and cut in one transaction: about 2 MB.
const BUCKETS = 64;

/** @returns the layout to write in, moved if `bitsFor` wants more bits than it has */
export async function relayout(db: Database, bitsFor: (versions: number) => number, signal?: AbortSignal): Promise<Layout> {
  const { layout, nextVersion } = await stateOf(db);
  await sweep(db, layout.generation);
  const bits = bitsFor(nextVersion);
  if (bits <= layout.bits) return layout;
  const next = { generation: layout.generation + 1, bits };
  for (let bucket = 0; bucket < 2 ** layout.bits; bucket += BUCKETS) {
    signal?.throwIfAborted();
    await move(db, layout, next, bucket);
  }
  for (let bucket = 0; bucket < 2 ** bitsOf(layout, 'marks'); bucket += BUCKETS) await moveMarks(db, layout, next, bucket);
  await switchTo(db, next);
  await sweep(db, next.generation);
  return next;
}

/** Make a generation the one that is read and written. */
export async function switchTo(db: Database, layout: Layout): Promise<void> {
  await retried(async () => {
    const state = await stateOf(db);
    await db.transaction('rw', db.meta, () => takeTurn(db, state, { layout }));
  });
}

/** Delete the rows of all generations but one. */
export async function sweep(db: Database, generation: number): Promise<void> {
  const { from, to } = generationKeys(generation);
  const rows = db.postings.where(':id');
  if ((await rows.below(from).limit(1).primaryKeys()).length > 0) await db.postings.where(':id').below(from).delete();
  if ((await db.postings.where(':id').aboveOrEqual(to).limit(1).primaryKeys()).length > 0) await db.postings.where(':id').aboveOrEqual(to).delete();
}

async function move(db: Database, from: Layout, to: Layout, first: number): Promise<void> {
  const more = to.bits - from.bits;
  const start = bucketKey(from, 'prints', first);
  await db.transaction('rw', db.postings, async () => {
    const keys = await db.postings.where(':id').between(start, start + BUCKETS * BLOCKS).primaryKeys();
    const rows = await db.postings.bulkGet(keys);
    const cuts = rows.flatMap((row, i) => {
      const bucket = first + Math.floor((keys[i] - start) / BLOCKS);
      return [...cut(row!, from.bits, more)].map(([part, value]) => ({ key: bucketKey(to, 'prints', bucket * 2 ** more + part) + row![0], value }));
    });
    await db.postings.bulkPut(cuts.map(({ value }) => value), cuts.map(({ key }) => key));
  });
}

async function moveMarks(db: Database, from: Layout, to: Layout, first: number): Promise<void> {
  const start = bucketKey(from, 'marks', first);
  const offset = bucketKey(to, 'marks', first) - start;
  await db.transaction('rw', db.postings, async () => {
    const keys = await db.postings.where(':id').between(start, start + BUCKETS * BLOCKS).primaryKeys();
    const rows = await db.postings.bulkGet(keys);
    await db.postings.bulkPut(rows.map(row => row!), keys.map(key => key + offset));
  });
}
