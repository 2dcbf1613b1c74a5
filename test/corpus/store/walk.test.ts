/** A walk over the collection names every version whose row or text is not what was stored, and no other. */
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Corpus, KEPT_CORPUS, openCorpus } from '@/lib/corpus/open';
import type { TextPack, VersionRow } from '@/lib/corpus/store/rows';
import { changeRows } from '../change-rows';
import { incoming, prose } from '../incoming';

let last = 0;
let name: string;
let corpus: Corpus;

const article = (i: number) => incoming([prose(`story${i}`, 40)], { url: `https://paper.example/${i}` });
const articles = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => article(from + i));

beforeEach(async () => {
  name = `walked-${last++}`;
  corpus = await openCorpus(name);
  await corpus.addBatch(KEPT_CORPUS, articles(0, 20), null); // two packs
  await corpus.add(article(20), KEPT_CORPUS); // alone
});

async function walkedThrough(): Promise<number[]> {
  const damaged: number[] = [];
  for (let from = 1, isEnd = false; !isEnd;) {
    const piece = await corpus.walk(from);
    damaged.push(...piece.damaged);
    from = piece.next;
    isEnd = piece.next === 1;
  }
  return damaged;
}

/** Replace the row of a store under `key`; `undefined` deletes it. */
const alter = <T>(store: string, key: number, change: (row: T) => T | undefined) =>
  changeRows(name, async transaction => {
    const rows = transaction.objectStore(store);
    const request = rows.get(key) as IDBRequest<T>;
    request.onsuccess = () => {
      const next = change(request.result);
      if (next === undefined) rows.delete(key);
      else if (store === 'versions') rows.put(next);
      else rows.put(next, key);
    };
  });

it('finds nothing where nothing was altered, whatever was done', async () => {
  expect(await walkedThrough()).toEqual([]);
  const { versionId } = await corpus.add(
    incoming([prose('story3', 40), 'More.'], { url: 'https://paper.example/3' }),
    1,
  );
  await corpus.addBatch(KEPT_CORPUS, [article(4)], null); // seen again
  await corpus.remove(versionId);
  await corpus.remove(2);
  const deletion = await corpus.putIntoBin([6, 7], 'Two');
  expect(await walkedThrough()).toEqual([]);
  await corpus.restoreFromBin(deletion!);
  await corpus.mergeRecent();
  await corpus.repair();
  expect(await walkedThrough()).toEqual([]);
});

it('goes through a large collection in pieces', async () => {
  await corpus.addBatch(KEPT_CORPUS, articles(100, 400), null);
  const first = await corpus.walk(1);
  expect(first.next).toBeGreaterThan(1);
  expect(first.next).toBeLessThan(322);
  await alter<VersionRow>('versions', 300, row => ({ ...row, url: 'https://paper.example/another' }));
  expect(await walkedThrough()).toEqual([300]);
});

describe('a walk names', () => {
  it.each<[what: string, damage: () => Promise<void>, damaged: number[]]>([
    ['a row that is gone', () => alter('versions', 5, () => undefined), [5]],
    ['a letter of a title', () => alter<VersionRow>('versions', 5, row => ({ ...row, titles: ['Heedline'] })), [5]],
    ['a time', () => alter<VersionRow>('versions', 21, row => ({ ...row, seenAt: '2026-01-02T00:00:01Z' })), [21]],
    [
      'a text alone',
      () => alter<TextPack>('texts', 21, row => ({ ...row, plain: ['Headline', 'Something else.'] })),
      [21],
    ],
    [
      'a pack of another place',
      () => alter<TextPack>('texts', 20, row => ({ ...row, first: 16 })),
      [16, 17, 18, 19, 20],
    ],
  ])('%s', async (_, damage, damaged) => {
    await damage();
    const found = await walkedThrough();
    for (const id of damaged.slice(1)) expect(found).toContain(id);
    expect(found.length).toBeGreaterThan(0);
    if (damaged.length === 1) expect(found).toEqual(damaged);
  });
});

it('leaves out of every answer what was altered, and answers the rest', async () => {
  await alter<TextPack>('texts', 21, row => ({ ...row, plain: ['Headline', 'Something else.'] }));
  await alter<VersionRow>('versions', 5, row => ({ ...row, titles: ['Another'] }));
  expect((await corpus.texts([20, 21])).map(text => text !== null)).toEqual([true, false]);
  expect((await corpus.versions([4, 5])).map(version => version !== null)).toEqual([true, false]);
});

it('does not make an altered text pass by packing it anew', async () => {
  await corpus.add(article(21), KEPT_CORPUS);
  await alter<TextPack>('texts', 21, row => ({ ...row, plain: ['Headline', 'Something else.'] }));
  await corpus.mergeRecent();
  expect(await walkedThrough()).toEqual([21]);
  expect((await corpus.texts([22]))[0]).not.toBeNull();
});

it('passes rows and texts of a collection that has no seals yet', async () => {
  await alter<VersionRow>('versions', 5, ({ seal: _, ...row }) => row);
  await alter<TextPack>('texts', 16, ({ seals: _, ...row }) => row);
  expect(await walkedThrough()).toEqual([]);
});
