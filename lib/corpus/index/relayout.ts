/**
 * Move the index to rows of more bits when it has grown. The move writes a new generation of rows beside the old one,
 * and one transaction then makes the new generation the one that is read. The next move sweeps away the rows that a
 * killed one left.
 */
import type { Database } from '../store/database';
import type { Layout } from '../store/rows';
import { bitsOf, bucketKey, cut, generationKeys, type TableName } from './layout';
import { packed, unpacked } from './packed-row';
import { stateOf, takeTurn } from '../store/state';
import { retried } from '../store/lock';

// Rows of the old layout read and cut in one transaction: about 2 MB.
const BUCKETS = 64;

/** @returns the layout to write in, moved if `bitsFor` wants more bits than it has */
export async function relayout(
  db: Database,
  bitsFor: (versions: number) => number,
  signal?: AbortSignal,
): Promise<Layout> {
  const { layout, nextVersion } = await stateOf(db);
  await sweep(db, layout.generation);
  const bits = bitsFor(nextVersion);
  if (bits <= layout.bits) return layout;
  const next = { generation: layout.generation + 1, bits };
  for (let bucket = 0; bucket < 2 ** layout.bits; bucket += BUCKETS) {
    signal?.throwIfAborted();
    await move(db, layout, next, bucket);
  }
  for (let bucket = 0; bucket < 2 ** bitsOf(layout, 'identity'); bucket += BUCKETS)
    await moveIdentity(db, layout, next, bucket);
  await switchTo(db, next);
  await sweep(db, next.generation);
  return next;
}

/** Make a generation the one that is read and written. */
async function switchTo(db: Database, layout: Layout): Promise<void> {
  await retried(async () => {
    const state = await stateOf(db);
    await db.transaction('rw', db.meta, () => takeTurn(db, state, { layout }));
  });
}

/** Delete the rows of all generations but one. */
export async function sweep(db: Database, generation: number): Promise<void> {
  const { from, to } = generationKeys(generation);
  const rows = db.postings.where(':id');
  if ((await rows.below(from).limit(1).primaryKeys()).length > 0) {
    await db.postings.where(':id').below(from).delete();
  }
  if ((await db.postings.where(':id').aboveOrEqual(to).limit(1).primaryKeys()).length > 0)
    await db.postings.where(':id').aboveOrEqual(to).delete();
}

// The row's head names its new bucket and its block: its place in the new generation.
async function move(db: Database, from: Layout, to: Layout, first: number): Promise<void> {
  await moveRows(db, { layout: from, table: 'prints', first }, row =>
    cut(row, from.bits, to.bits - from.bits).map(part => [bucketKey(to, 'prints', 0) + part[0], part]),
  );
}

async function moveIdentity(db: Database, from: Layout, to: Layout, first: number): Promise<void> {
  await moveRows(
    db,
    {
      layout: from,
      table: 'identity',
      first,
    },
    row => [[bucketKey(to, 'identity', 0) + row[0], row]],
  );
}

type Row = Uint32Array<ArrayBuffer>;
type Moved = readonly [key: number, row: Row];

/** Some rows of a table: those of `BUCKETS` buckets from `first` on. */
interface Buckets {
  readonly layout: Layout;
  readonly table: TableName;
  readonly first: number;
}

/** Write in the new generation what `moved` makes of each row of the old one. */
async function moveRows(db: Database, { layout, table, first }: Buckets, moved: (row: Row) => Moved[]): Promise<void> {
  await db.transaction('rw', db.postings, async () => {
    const rows = await db.postings
      .where(':id')
      .between(bucketKey(layout, table, first), bucketKey(layout, table, first + BUCKETS))
      .toArray();
    const next = rows.flatMap(row => moved(unpacked(row)));
    await db.postings.bulkPut(
      next.map(([, row]) => packed(row)),
      next.map(([key]) => key),
    );
  });
}
