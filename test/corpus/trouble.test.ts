/** What can go wrong around a corpus: a full disk, another writer, a newer schema, damage. */
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { Database } from '@/lib/corpus/store/database';
import { STATE } from '@/lib/corpus/store/rows';
import { KEPT_CORPUS, openCorpus } from '@/lib/corpus/open';
import { packed, unpacked } from '@/lib/corpus/index/packed-row';
import { takeTurn } from '@/lib/corpus/store/state';
import { fingerprints } from '@/lib/fingerprint/fingerprints';
import { failingAt } from './faults';
import { storageFault } from '@/lib/acts/storage-fault';
import { incoming, prose } from './incoming';

/** The schema of today. */
const SCHEMA = new Database('schema').verno;

const article = (i: number) => incoming([prose(`story${i}`, 40)], { url: `https://paper.example/${i}` });

describe('a full disk', () => {
  it(
    'rejects the batch that does not fit, whole, and takes it when there is room again',
    { timeout: 60_000 },
    async () => {
      const corpus = await openCorpus('full');
      await corpus.addBatch(KEPT_CORPUS, [article(0)], { job: 'j', done: 1 });
      for (let step = 1; step < 400; step += 5) {
        const batch = [1, 2, 3].map(i => article(1000 * step + i));
        const { failed } = await failingAt(step, () => corpus.addBatch(KEPT_CORPUS, batch, { job: 'j', done: step }));
        if (!failed) break;
        expect(await corpus.size()).toEqual({ articles: 1, versions: 1 });
        expect(await corpus.checkpoint('j')).toBe(1);
        expect(await corpus.check()).toEqual([]);
      }
      await corpus.addBatch(KEPT_CORPUS, [article(2)], { job: 'j', done: 2 });
      expect(await corpus.check()).toEqual([]);
    },
  );
});

describe('two windows', () => {
  it('importing at once store every text once', async () => {
    const windows = [await openCorpus('two'), await openCorpus('two'), await openCorpus('two')];
    const outcomes = await Promise.all(
      windows.flatMap(corpus =>
        Array.from({ length: 6 }, (_, i) =>
          corpus.addBatch(KEPT_CORPUS, [article(2 * i), article(2 * i + 1), article(2 * i + 2)], null),
        ),
      ),
    );
    expect(outcomes.flat().filter(added => added.outcome === 'new-article')).toHaveLength(13);
    expect(await windows[0].size()).toEqual({ articles: 13, versions: 13 });
    expect(await windows[1].check()).toEqual([]);
  });

  it('may delete, fold and add at the same time', async () => {
    const [one, two] = [await openCorpus('mixed'), await openCorpus('mixed')];
    const id = await one.createCorpus({ name: 'Passing', source: 's', licence: '' });
    const passing = one.addBatch(
      id,
      Array.from({ length: 20 }, (_, i) => article(i)),
      null,
    );
    const work = [
      passing,
      two.mergeRecent(),
      two.add(article(50), KEPT_CORPUS),
      one.deleteCorpus(id),
      two.purgeDeleted(),
      one.mergeRecent(),
      one.add(article(51), KEPT_CORPUS),
      one.purgeDeleted(),
    ];
    await Promise.all(work);
    await two.purgeDeleted();
    expect(await two.size()).toEqual({ articles: 2, versions: 2 });
    expect(await two.check()).toEqual([]);
    expect(await two.candidates(fingerprints(article(3)), 10)).toEqual([]);
  });

  it('never write on what the other changed, even without a lock', async () => {
    const corpus = await openCorpus('turn');
    const db = new Database('turn');
    const state = (await db.meta.get(STATE))!;
    await corpus.add(article(1), KEPT_CORPUS);
    await expect(db.transaction('rw', db.meta, () => takeTurn(db, state, { nextVersion: 1 }))).rejects.toThrow(
      'another writer was first',
    );
    expect((await db.meta.get(STATE))!.nextVersion).toBe(2);
  });
});

describe('another schema', () => {
  class Newer extends Database {
    constructor(name: string, upgrade: () => void) {
      super(name, SCHEMA + 1);
      this.version(SCHEMA + 1)
        .stores({ later: '++id' })
        .upgrade(upgrade);
    }
  }

  it('is let in by the windows that are open', async () => {
    const corpus = await openCorpus('newer');
    await corpus.add(article(1), KEPT_CORPUS);
    const newer = new Newer('newer', () => undefined);
    await newer.open();
    expect(await newer.versions.count()).toBe(1);
    await expect(corpus.size()).rejects.toThrow('closed');
    await expect(corpus.candidates(fingerprints(article(1)), 1)).rejects.toThrow('closed');
    newer.close();
    const refused = await openCorpus('newer').catch((error: unknown) => error);
    expect(storageFault(refused)).toEqual({ code: 'storage-of-newer', values: {} });
  });

  it('that fails half way leaves the old one as it was', async () => {
    const corpus = await openCorpus('half');
    await corpus.add(article(1), KEPT_CORPUS);
    corpus.close();
    const newer = new Newer('half', () => {
      throw new Error('power cut');
    });
    await expect(newer.open()).rejects.toThrow('power cut');
    newer.close();
    const again = await openCorpus('half');
    expect(await again.check()).toEqual([]);
    expect(await again.size()).toEqual({ articles: 1, versions: 1 });
  });
});

describe('damage', () => {
  it.each<[string, string, (db: Database) => Promise<unknown>]>([
    [
      'a lost row of postings',
      'entries-lacking',
      async db => db.postings.delete((await db.postings.toCollection().primaryKeys())[0]),
    ],
    ['a lost text', 'text-lost', async db => db.texts.delete((await db.texts.toCollection().primaryKeys())[0])],
    [
      'a garbled text',
      'text-lost',
      async db => {
        const [key] = await db.texts.toCollection().primaryKeys();
        return db.texts.put({ first: 1, packed: Uint8Array.of(1, 2, 3) }, key);
      },
    ],
    ['an article that forgot a version', 'unknown-to-article', async db => db.versions.delete(1)],
    ['a wrong count', 'counts', async db => db.corpora.update(KEPT_CORPUS, { versions: 99 })],
    [
      'fingerprints of another rule',
      'earlier-rule',
      async db => db.meta.put({ ...(await db.meta.get(STATE))!, probe: 'old' }, STATE),
    ],
    [
      'a posting that no text has',
      'entries-foreign',
      async db => {
        const [key] = await db.postings.toCollection().primaryKeys();
        const row = (await db.postings.get(key))!;
        return db.postings.put(packed(Uint32Array.of(...unpacked(row), 0xfff00001)), key);
      },
    ],
  ])('%s is told and mended', async (name, code, harm) => {
    const corpus = await openCorpus(name);
    await corpus.addBatch(
      KEPT_CORPUS,
      [article(1), incoming([prose('story1', 40), 'And more.'], { url: 'https://paper.example/1' }), article(2)],
      null,
    );
    await corpus.mergeRecent();
    const db = new Database(name);
    await harm(db);
    expect((await corpus.check()).map(({ code }) => code)).toContain(code);
    await corpus.repair();
    expect(await corpus.check()).toEqual([]);
  });
});
