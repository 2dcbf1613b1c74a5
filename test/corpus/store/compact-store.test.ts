/** Settling, and what it does first: letting go of the connection, in the midst of everything. */
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { check } from '@/lib/corpus/retention/check';
import { Database } from '@/lib/corpus/store/database';
import { STATE } from '@/lib/corpus/store/rows';
import { mergeRecent } from '@/lib/corpus/index/merge-recent';
import { KEPT_CORPUS, openCorpus } from '@/lib/corpus/open';
import { candidates, texts } from '@/lib/corpus/read';
import { closeBriefly, compactStore } from '@/lib/corpus/store/compact-store';
import { addBatch } from '@/lib/corpus/intake/add-batch';
import { fingerprints } from '@/lib/fingerprint/fingerprints';
import { incoming, prose } from '../incoming';

/** The schema of today. */
const SCHEMA = new Database('schema').verno;

const NEVER = new AbortController().signal;
const article = (i: number) => incoming([prose(`story${i}`, 40)], { url: `https://paper.example/${i}` });

async function opened(name: string): Promise<Database> {
  (await openCorpus(name)).close();
  const db = new Database(name);
  await addBatch(db, KEPT_CORPUS, [article(0), article(1)], null);
  return db;
}

it('who asks, adds or folds meanwhile opens it again and loses nothing', async () => {
  const db = await opened('asked');
  const resting = closeBriefly(db, NEVER);
  const work = [
    candidates(db, fingerprints(article(1)), 9),
    texts(db, [1, 2]),
    ...[2, 3, 4].map(i => addBatch(db, KEPT_CORPUS, [article(i), article(i + 10)], null)),
    mergeRecent(db),
  ] as const;
  const [found, read] = await Promise.all(work);
  expect(found).toMatchObject([{ versionId: 2 }]);
  expect(read).not.toContain(null);
  await resting;
  expect(await candidates(db, fingerprints(article(14)), 9)).toHaveLength(1);
  expect(await check(db)).toEqual([]);
});

it('what is under way when it begins comes to its end', async () => {
  const db = await opened('under-way');
  const work = Promise.all([2, 3, 4].map(i => addBatch(db, KEPT_CORPUS, [article(i), article(i + 10)], null)));
  await candidates(db, fingerprints(article(1)), 9);
  await closeBriefly(db, NEVER);
  expect((await work).flat()).toHaveLength(6);
  expect(await check(db)).toEqual([]);
});

it('settling changes nothing, and leaves off when it is told to', async () => {
  const db = await opened('settled');
  const state = await db.meta.get(STATE);
  const stop = new AbortController();
  const settling = compactStore(db, stop.signal);
  setTimeout(() => stop.abort(), 3500); // after some of its transactions
  await addBatch(db, KEPT_CORPUS, [article(2)], null);
  await settling;
  expect(await db.meta.get(STATE)).toEqual({ ...state, turn: state!.turn + 1, nextVersion: state!.nextVersion + 1 });
  expect(await check(db)).toEqual([]);
});

it('settling that is aborted in a pause ends at once', async () => {
  const db = await opened('aborted');
  const stop = new AbortController();
  const settling = compactStore(db, stop.signal);
  const began = performance.now();
  setTimeout(() => stop.abort(), 50);
  await settling;
  expect(performance.now() - began).toBeLessThan(2000); // the first pause alone is longer
  expect(await check(db)).toEqual([]);
});

it('a corpus that is closed meanwhile stays closed', async () => {
  const db = await opened('closed');
  const resting = closeBriefly(db, NEVER);
  db.close();
  await resting;
  await expect(candidates(db, fingerprints(article(1)), 9)).rejects.toThrow('closed');
});

it('a newer schema that came meanwhile is not opened under the older rules', async () => {
  const db = await opened('newer');
  const resting = closeBriefly(db, NEVER);
  const newer = new Database('newer', SCHEMA + 1);
  newer.version(SCHEMA + 1).stores({ later: '++id' });
  await newer.open();
  newer.close();
  await resting;
  await expect(candidates(db, fingerprints(article(1)), 9)).rejects.toThrow('newer version of Wireprint');
  await expect(addBatch(db, KEPT_CORPUS, [article(5)], null)).rejects.toThrow('newer version of Wireprint');
});
