/** What the library asks of the corpus: single rows, all texts, versions that share much. */
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { type Corpus, KEPT_CORPUS, openCorpus } from '@/lib/corpus/open';
import { incoming, prose } from './incoming';

/** Article `i` has 60 words of its own; of each ten, the first two share 50 of them, at two papers. */
function article(i: number) {
  const story = i % 10 === 1 ? i - 1 : i;
  const own = i % 10 === 1 ? prose(`end${i}`, 10) : '';
  return incoming([`${prose(`story${story}`, 60)} ${own}`], { url: `https://paper${i}.example/a`, site: `Paper ${i}` });
}

async function filled(name: string): Promise<Corpus> {
  const corpus = await openCorpus(name);
  await corpus.addBatch(
    KEPT_CORPUS,
    Array.from({ length: 150 }, (_, i) => article(i)),
    null,
  );
  return corpus;
}

async function scanned(corpus: Corpus): Promise<{ ids: number[]; shares: number[] }> {
  const pieces = [];
  for await (const piece of corpus.scanTexts()) pieces.push(piece);
  return {
    ids: pieces.flatMap(({ texts }) => texts.map(each => each.versionId)),
    shares: pieces.map(({ done }) => done),
  };
}

it('scans every living text once, the last first, and says how far it is', async () => {
  const corpus = await filled('scan');
  await corpus.putIntoBin([7, 150], '');
  const { ids, shares } = await scanned(corpus);
  expect(ids).toEqual(Array.from({ length: 149 }, (_, i) => 149 - i).filter(id => id !== 7));
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares.at(-1)).toBe(1);
  expect((await scanned(await openCorpus('empty'))).ids).toEqual([]);
  corpus.close();
});

it('stops a scan when it is told to', async () => {
  const corpus = await filled('stopped');
  const stop = new AbortController();
  const scan = async () => {
    for await (const piece of corpus.scanTexts(stop.signal)) stop.abort(piece.done);
  };
  await expect(scan()).rejects.toBeLessThan(1);
  corpus.close();
});

it('finds the versions that share much, and no others, before and after a merge', async () => {
  const corpus = await filled('similar');
  const expected = Array.from({ length: 15 }, (_, i) => `${i * 10 + 2} ${i * 10 + 1}`).sort();
  const found = async () => (await corpus.similarVersions()).map(pair => pair.join(' ')).sort();
  expect(await found()).toEqual(expected);
  await corpus.mergeRecent();
  expect(await found()).toEqual(expected);
  corpus.close();
});

it('lists single articles as the whole list does', async () => {
  const corpus = await filled('listed');
  await corpus.add(
    incoming([`${prose('story3', 60)} ${prose('more', 20)}`], { url: 'https://paper3.example/a' }),
    KEPT_CORPUS,
  );
  const all = [];
  for await (const piece of corpus.listArticles()) all.push(...piece);
  const wanted = all.filter(({ id }) => id === 4 || id === 9);
  const some = await corpus.articlesListed([9, 4, 4000]);
  expect(some.sort((a, b) => b.id - a.id)).toEqual(wanted);
  expect(wanted.map(({ versions }) => versions.length)).toEqual([1, 2]);
  corpus.close();
});
