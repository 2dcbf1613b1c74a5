import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { addBatch } from '@/lib/corpus/intake/add-batch';
import { check, repair } from '@/lib/corpus/retention/check';
import { Database } from '@/lib/corpus/store/database';
import { mergeRecent } from '@/lib/corpus/index/merge-recent';
import { openCorpus } from '@/lib/corpus/open';
import { candidates } from '@/lib/corpus/read';
import { relayout } from '@/lib/corpus/index/relayout';
import { fingerprints } from '@/lib/fingerprint/fingerprints';
import { killedAt } from '../faults';
import { incoming, prose } from '../incoming';

const texts = Array.from({ length: 6 }, (_, i) => [prose(`story${i}`, 30), prose('shared', 16)]);

async function folded(name: string): Promise<Database> {
  (await openCorpus(name)).close();
  const db = new Database(name);
  await addBatch(
    db,
    1,
    texts.map((text, i) => incoming(text, { site: `site ${i}` })),
    null,
  );
  await mergeRecent(db);
  return db;
}

const ask = (db: Database) => candidates(db, fingerprints(texts[2]), Infinity);

it(
  'changes no answer, wherever it is killed, and ends in the layout that was wanted',
  { timeout: 120_000 },
  async () => {
    const expected = await ask(await folded('relayout'));
    expect(expected).toHaveLength(6);
    for (let step = 1, died = true; died; step += process.env.KILLS === 'all' ? 1 : 17) {
      const db = await folded(`relayout-${step}`);
      ({ died } = await killedAt(step, () => relayout(db, () => 14)));
      expect(await ask(db)).toEqual(expected);
      expect(await check(db)).toEqual([]);
      expect((await relayout(db, () => 16)).bits).toBe(16);
      expect(await ask(db)).toEqual(expected);
      expect(await check(db)).toEqual([]);
      await addBatch(db, 1, [incoming([prose('late', 30)])], null);
      await repair(db);
      expect(await ask(db)).toEqual(expected);
      expect(await check(db)).toEqual([]);
      db.close();
    }
  },
);
