import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { check } from '@/lib/corpus/retention/check';
import { Database } from '@/lib/corpus/store/database';
import { STATE } from '@/lib/corpus/store/rows';
import { mergeRecent } from '@/lib/corpus/index/merge-recent';
import { BLOCK } from '@/lib/corpus/index/layout';
import { openCorpus } from '@/lib/corpus/open';
import { candidates } from '@/lib/corpus/read';
import { addBatch } from '@/lib/corpus/intake/add-batch';
import { fingerprints } from '@/lib/fingerprint/fingerprints';
import { killedAt } from '../faults';
import { incoming, prose } from '../incoming';

const batch = (from: number, count: number) =>
  Array.from({ length: count }, (_, i) =>
    incoming([prose(`story${from + i}`, 20), prose('shared', 20)], { site: `site ${from + i}` }),
  );

/** Ids go on just below the end of the first block, as if 65,530 versions had been and gone. */
async function nearTheEnd(name: string): Promise<Database> {
  (await openCorpus(name)).close();
  const db = new Database(name);
  await db.meta.put(
    { ...(await db.meta.get(STATE))!, nextVersion: BLOCK - 5, folded: BLOCK - 5, layout: { generation: 0, bits: 16 } },
    STATE,
  );
  return db;
}

it('folds a whole block when an import has filled it, and leaves what came after recent', async () => {
  const db = await nearTheEnd('blocks');
  await addBatch(db, 1, batch(0, 8), null);
  expect((await db.meta.get(STATE))!.folded).toBe(BLOCK);
  expect(await db.recent.toCollection().primaryKeys()).toHaveLength(2);
  expect(await candidates(db, fingerprints([prose('shared', 20)]), Infinity)).toHaveLength(8);
  expect(await check(db)).toEqual([]);
});

it(
  'answers alike before, during and after, on both sides of the border of two blocks',
  { timeout: 60_000 },
  async () => {
    const asked = fingerprints([prose('shared', 20)]);
    for (let step = 1, died = true; died; step += 40) {
      const db = await nearTheEnd(`border-${step}`);
      await addBatch(db, 1, batch(0, 3), null);
      await addBatch(db, 1, batch(3, 1), null);
      const before = await candidates(db, asked, Infinity);
      expect(before).toHaveLength(4);
      ({ died } = await killedAt(step, () => mergeRecent(db)));
      expect(await candidates(db, asked, Infinity)).toEqual(before);
      await addBatch(db, 1, batch(4, 5), null);
      await mergeRecent(db);
      expect(await candidates(db, asked, Infinity)).toHaveLength(9);
      expect(await check(db)).toEqual([]);
    }
  },
);
