/** A collection that is lost, rolled back, thinned out or damaged is noticed; one that was only written to is not. */
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { acceptLoss, type Memory, noteBackup, walkOn, watchCollection } from '@/lib/acts/watch-collection';
import { type Corpus, KEPT_CORPUS, openCorpus } from '@/lib/corpus/open';
import type { Remembered } from '@/lib/model/collection';
import { changeRows } from '../corpus/change-rows';
import { incoming, prose } from '../corpus/incoming';

let last = 0;
let name: string;
let corpus: Corpus;
let memory: Memory & { now: Remembered | null };

beforeEach(async () => {
  name = `watched-${last++}`;
  corpus = await openCorpus(name);
  const state: { now: Remembered | null } = { now: null };
  memory = Object.assign(state, {
    remembered: async () => structuredClone(state.now),
    remember: async (next: Remembered) => void (state.now = structuredClone(next)),
  });
});

const article = (i: number) => incoming([prose(`story${i}`, 40)], { url: `https://paper.example/${i}` });

const look = (writes = true) =>
  watchCollection(
    {
      remembered: memory.remembered,
      remember: memory.remember,
      vitals: () => corpus.vitals(),
      now: () => '2026-03-03T08:00:00.000Z',
      keptCorpus: KEPT_CORPUS,
    },
    { writes },
  );

const walk = () => walkOn({ ...memory, walk: from => corpus.walk(from) });

function alterText(transaction: IDBTransaction): void {
  const texts = transaction.objectStore('texts');
  texts.get(7).onsuccess = event => {
    const { result } = event.target as IDBRequest<object>;
    texts.put({ ...result, plain: ['Headline', 'Something else.'] }, 7);
  };
}

async function keep(from: number, to: number): Promise<void> {
  for (let i = from; i < to; i++) await corpus.add(article(i), KEPT_CORPUS);
}

/** Change the rows behind the back of the corpus, as damage of the disk does. */
const damage = (change: (transaction: IDBTransaction) => void) => changeRows(name, change);

/** As browsers give back what they store: the names of objects in their own order. */
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort()
      .map(([key, each]) => [key, sorted(each)]),
  );
}

describe('a collection that is looked after', () => {
  it('is written down once a day while it is the same', async () => {
    await keep(0, 3);
    await look();
    memory.now = sorted(memory.now) as Remembered;
    let writes = 0;
    memory.remember = async () => void writes++;
    await look();
    expect(writes).toBe(0);
  });

  it('is well after writes, seen or unseen, deletions and restorings', async () => {
    expect(await look()).toEqual({ loss: null, unsaved: null });
    await keep(0, 5);
    expect((await look()).loss).toBeNull();
    const id = await corpus.createCorpus({ name: 'Wire', source: 'invented', licence: '' });
    await corpus.addBatch(id, [article(77), article(78)], null);
    await corpus.deleteCorpus(id);
    expect((await look()).loss).toBeNull();
    await corpus.restoreCorpus(id);
    await corpus.mergeRecent();
    expect((await look()).loss).toBeNull();
    await corpus.deleteCorpus(id);
    await corpus.purgeDeleted();
    await corpus.repair();
    expect((await look()).loss).toBeNull();
  });

  it('is lost when the browser made its database anew, until the reader goes on without it', async () => {
    await keep(0, 4);
    await look();
    corpus.close();
    await new Promise(done => (indexedDB.deleteDatabase(name).onsuccess = done));
    corpus = await openCorpus(name);
    const loss = { kind: 'all', had: 4, left: 0, asOf: '2026-03-03T08:00:00.000Z' };
    expect((await look()).loss).toEqual(loss);
    await keep(4, 6);
    expect((await look()).loss).toEqual(loss); // told until it is answered
    await acceptLoss(memory);
    expect((await look()).loss).toBeNull();
  });

  it('is told of in a private window, where nothing is remembered', async () => {
    await keep(0, 4);
    await look();
    const before = structuredClone(memory.now);
    corpus.close();
    await new Promise(done => (indexedDB.deleteDatabase(name).onsuccess = done));
    corpus = await openCorpus(name);
    expect((await look(false)).loss?.kind).toBe('all');
    expect(memory.now).toEqual(before);
  });

  it.each([
    ['rows of versions are gone', (t: IDBTransaction) => void t.objectStore('versions').delete(3)],
    ['texts are gone', (t: IDBTransaction) => void t.objectStore('texts').clear()],
    [
      'a row reads otherwise',
      (t: IDBTransaction) => {
        const versions = t.objectStore('versions');
        versions.get(1).onsuccess = event => {
          const { result } = event.target as IDBRequest<{ titles: string[] }>;
          versions.put({ ...result, titles: ['Altered'] });
        };
      },
    ],
  ])('is damaged when %s', async (_, change) => {
    await keep(0, 6);
    await look();
    await damage(change);
    expect((await look()).loss).toMatchObject({ kind: 'damaged', had: 6 });
    expect((await look()).loss?.kind).toBe('damaged');
    await acceptLoss(memory);
    expect((await look()).loss).toBeNull(); // no loop
  });

  it('is altered where the walk comes upon a version that is not what was stored, and is told of once', async () => {
    await keep(0, 20);
    await look();
    expect(await walk()).toBe(true);
    expect((await look()).loss).toBeNull();
    await damage(alterText);
    await walk();
    const loss = { kind: 'altered', had: 20, left: 19, asOf: '2026-03-03T08:00:00.000Z' };
    expect((await look()).loss).toEqual(loss);
    await acceptLoss(memory);
    await walk();
    expect((await look()).loss).toBeNull();
  });

  it('is walked over in pieces, each from where the last one ended', async () => {
    await look();
    const asked: number[] = [];
    const pieces = [
      { damaged: [], next: 257 },
      { damaged: [300], next: 1 },
    ];
    const piece = async (from: number) => {
      asked.push(from);
      return pieces[asked.length - 1];
    };
    expect(await walkOn({ ...memory, walk: piece })).toBe(false);
    expect(await walkOn({ ...memory, walk: piece })).toBe(true);
    expect(asked).toEqual([1, 257]);
    expect(memory.now?.walk).toEqual({ from: 1, damaged: [300] });
  });

  it('is lost in part when an earlier state has come back', async () => {
    await keep(0, 3);
    const early = await corpus.vitals();
    await keep(3, 8);
    await look();
    corpus = { ...corpus, vitals: async () => early };
    expect((await look()).loss).toEqual({ kind: 'part', had: 8, left: 3, asOf: '2026-03-03T08:00:00.000Z' });
  });

  it('is looked at within 10 ms', async () => {
    await keep(0, 60);
    const times: number[] = [];
    for (let i = 0; i < 9; i++) {
      const begun = performance.now();
      await look();
      times.push(performance.now() - begun);
    }
    // The median: a busy machine holds up one or the other.
    expect(times.sort((a, b) => a - b)[4]).toBeLessThan(10);
  });
});

describe('the reminder of a backup', () => {
  it('comes after 25 versions kept, and again after as many', async () => {
    await keep(0, 24);
    expect((await look()).unsaved).toBeNull();
    await keep(24, 25);
    expect((await look()).unsaved).toBe(25);
    await noteBackup(memory, KEPT_CORPUS);
    expect((await look()).unsaved).toBeNull();
    await keep(25, 50);
    expect((await look()).unsaved).toBe(25);
  });
});
