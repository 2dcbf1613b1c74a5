import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { Database } from '@/lib/corpus/store/database';
import { STATE } from '@/lib/corpus/store/rows';
import { BLOCK, blockOf, posting, without } from '@/lib/corpus/index/layout';
import { type Corpus, KEPT_CORPUS, openCorpus } from '@/lib/corpus/open';
import { unpacked } from '@/lib/corpus/index/packed-row';
import { fingerprints } from '@/lib/fingerprint/fingerprints';
import { mulberry } from '../../support/generator';
import { killedAt } from '../faults';
import { incoming, prose } from '../incoming';

const article = (i: number) =>
  incoming([prose(`story${i}`, 16), prose(`shared${i % 7}`, 16)], { url: `https://paper${i}.example/` });

/** Ids of which the rows of the index hold postings. */
async function idsInRows(name: string): Promise<Set<number>> {
  const db = new Database(name);
  const rows = (await db.postings.toArray()).map(unpacked);
  const ids = rows.flatMap(row => [...row.subarray(1)].map(each => (row[0] % 256) * BLOCK + (each & 0xffff)));
  db.close();
  return new Set(ids);
}

/** What brute force finds of the stored texts: id and hits. */
function bruteForce(asked: Uint32Array, stored: ReadonlyMap<number, number>): Map<number, number> {
  const wanted = new Set(asked);
  const hits = [...stored].map(
    ([id, i]) => [id, fingerprints(article(i)).filter(print => wanted.has(print)).length] as const,
  );
  return new Map(hits.filter(([, count]) => count > 0));
}

async function expectAnswers(corpus: Corpus, stored: ReadonlyMap<number, number>): Promise<void> {
  for (let i = 0; i < 7; i++) {
    const asked = fingerprints(article(i));
    const found = (await corpus.candidates(asked, Infinity)).map(each => [each.versionId, each.hits] as const);
    expect(new Map(found)).toEqual(bruteForce(asked, stored));
  }
  expect(await corpus.check()).toEqual([]);
}

describe.each([1, 2, 3])('adding, taking back, deleting, restoring, folding and purging at random, seed %i', seed => {
  it('answers as brute force does, and a purge leaves postings of the living only', { timeout: 120_000 }, async () => {
    const random = mulberry(seed);
    const name = `dead-${seed}`;
    const corpus = await openCorpus(name);
    const kept = new Map<number, number>();
    let next = 0;
    const some = (count: number) => Array.from({ length: count }, () => next++);
    for (let round = 0; round < 8; round++) {
      const passing = await corpus.createCorpus({ name: `Passing ${round}`, source: 's', licence: '' });
      const numbers = some(3 + Math.floor(random() * 20));
      const added = await corpus.addBatch(passing, numbers.map(article), null);
      for (const i of some(3)) kept.set((await corpus.add(article(i), KEPT_CORPUS)).versionId, i);
      if (random() < 0.7) await corpus.mergeRecent();
      const [gone] = [...kept.keys()].slice(Math.floor(random() * kept.size));
      await corpus.remove(gone);
      kept.delete(gone);
      await corpus.deleteCorpus(passing);
      if (random() < 0.5) await corpus.mergeRecent(); // what is only marked deleted may come back
      await expectAnswers(corpus, kept);
      await corpus.restoreCorpus(passing);
      await expectAnswers(
        corpus,
        new Map([...kept, ...added.map(({ versionId }, i) => [versionId, numbers[i]] as const)]),
      );
      await corpus.deleteCorpus(passing);
      await corpus.purgeDeleted();
      await expectAnswers(corpus, kept);
    }
    await corpus.mergeRecent();
    await corpus.purgeDeleted();
    await expectAnswers(corpus, kept);
  });
});

/** Twenty versions of a corpus that goes, four that stay, the former folded. */
async function halfGone(name: string): Promise<Corpus> {
  const corpus = await openCorpus(name);
  const passing = await corpus.createCorpus({ name: 'Passing', source: 's', licence: '' });
  await corpus.addBatch(
    passing,
    Array.from({ length: 20 }, (_, i) => article(i)),
    null,
  );
  await corpus.addBatch(KEPT_CORPUS, [20, 21, 22, 23].map(article), null);
  await corpus.mergeRecent();
  await corpus.deleteCorpus(passing);
  return corpus;
}

const STAYING = new Map([20, 21, 22, 23].map(i => [i + 1, i]));

it('a purge drops the postings of what it clears away', async () => {
  const corpus = await halfGone('purged');
  await corpus.purgeDeleted();
  expect(await idsInRows('purged')).toEqual(new Set(STAYING.keys()));
  await expectAnswers(corpus, STAYING);
});

it('a fold drops dead postings from the rows that it rewrites', async () => {
  const corpus = await openCorpus('folded');
  await corpus.addBatch(
    KEPT_CORPUS,
    Array.from({ length: 20 }, (_, i) => article(i)),
    null,
  );
  await corpus.mergeRecent();
  await corpus.remove(3);
  expect(await idsInRows('folded')).toContain(3);
  await corpus.add(incoming(article(2).paragraphs, { url: 'https://another.example/' }), KEPT_CORPUS); // the prints of version 3 again
  await corpus.mergeRecent();
  const db = new Database('folded');
  const { layout } = (await db.meta.get(STATE))!;
  const prints = (await db.postings.toCollection().primaryKeys()).filter(
    key => key < (layout.generation * 2 + 1) * 65_536 * 256,
  );
  const rows = await db.postings.bulkGet(prints);
  expect(rows.flatMap(row => [...unpacked(row!).subarray(1)].map(each => each & 0xffff))).not.toContain(3);
  expect(await corpus.check()).toEqual([]);
});

it(
  'a purge that is killed anywhere loses no posting of the living, and the next one ends it',
  { timeout: 120_000 },
  async () => {
    for (let step = 1, died = true; died; step += 29) {
      const victim = await halfGone(`killed-${step}`);
      ({ died } = await killedAt(step, () => victim.purgeDeleted()));
      victim.close();
      const next = await openCorpus(`killed-${step}`);
      await expectAnswers(next, STAYING);
      await next.purgeDeleted();
      expect(await idsInRows(`killed-${step}`)).toEqual(new Set(STAYING.keys()));
      await expectAnswers(next, STAYING);
    }
  },
);

it('a row loses exactly the postings of the dead', () => {
  const random = mulberry(9);
  for (let round = 0; round < 200; round++) {
    const dead = new Uint8Array(BLOCK);
    const ids = Array.from({ length: 1 + Math.floor(random() * 20) }, () => Math.floor(random() * BLOCK));
    for (const id of ids) dead[id] = random() < 0.3 ? 1 : 0;
    const row = Uint32Array.of(blockOf(ids[0]), ...ids.map(id => posting(0x1234_5678, id)).sort((a, b) => a - b));
    const left = without(row, dead);
    const expected = [...row.subarray(1)].filter(each => dead[each & 0xffff] === 0);
    expect([...(left ?? row.subarray(0, 1)).subarray(1)]).toEqual(expected);
    expect(left === row).toBe(expected.length === ids.length);
  }
});
