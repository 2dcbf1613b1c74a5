import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { type Corpus, KEPT_CORPUS, openCorpus } from '@/lib/corpus/open';
import { fingerprints } from '@/lib/fingerprint/fingerprints';
import { incoming, prose } from './incoming';

const URL_A = 'https://courier.example/news/harbour';
const FIRST = [prose('harbour', 120)];
const SECOND = [`${FIRST[0]} ${prose('later', 20)}`];

/** A corpus with an article of two versions, and one of a single version. */
async function filled(name: string): Promise<Corpus> {
  const corpus = await openCorpus(name);
  await corpus.add(incoming(FIRST, { url: URL_A }), KEPT_CORPUS);
  await corpus.add(incoming(SECOND, { url: URL_A }), KEPT_CORPUS);
  await corpus.add(incoming([prose('other', 90)], { url: 'https://courier.example/other' }), KEPT_CORPUS);
  return corpus;
}

/** Everything that a reader can be told of these versions. */
async function answers(corpus: Corpus) {
  const pieces = [];
  for await (const piece of corpus.listArticles()) pieces.push(...piece);
  return {
    pieces,
    size: await corpus.size(),
    found: await corpus.candidates(fingerprints(SECOND), 10),
    texts: await corpus.texts([1, 2, 3]),
    versions: await corpus.versionsOf(1),
  };
}

describe('the bin', () => {
  it.each([
    ['the first version', [1]],
    ['a later version', [2]],
    ['a whole article', [1, 2]],
    ['everything', [1, 2, 3]],
  ])('takes %s out of every answer, and undoing after a restart gives the same answers', async (name, ids) => {
    const before = await filled(`undo ${name}`);
    const was = await answers(before);
    const deletion = await before.putIntoBin(ids, 'A title');
    expect((await before.versions(ids)).every(version => version === null)).toBe(true);
    expect((await before.texts(ids)).every(text => text === null)).toBe(true);
    expect((await before.size()).versions).toBe(3 - ids.length);
    expect(await before.check()).toEqual([]);
    before.close();
    const after = await openCorpus(`undo ${name}`);
    expect(await after.binEntries()).toMatchObject([{ id: deletion, title: 'A title', versions: ids.length }]);
    await after.restoreFromBin(deletion!);
    expect(await answers(after)).toEqual(was);
    expect(await after.check()).toEqual([]);
    expect(await after.binEntries()).toEqual([]);
    after.close();
  });

  it('is emptied of old deletions only, and the index stays whole', async () => {
    const corpus = await filled('emptied');
    await corpus.putIntoBin([1], 'A title');
    await corpus.emptyBin('2000-01-01T00:00:00Z');
    expect(await corpus.binEntries()).toHaveLength(1);
    await corpus.emptyBin('9999-01-01T00:00:00Z');
    expect(await corpus.binEntries()).toEqual([]);
    await corpus.mergeRecent();
    expect(await corpus.check()).toEqual([]);
    expect((await corpus.versionsOf(1)).map(({ id }) => id)).toEqual([2]);
    corpus.close();
  });

  it('gives back into a deleted corpus, whose restoring counts right', async () => {
    const corpus = await filled('both');
    const deletion = await corpus.putIntoBin([1, 2], 'A title');
    await corpus.deleteCorpus(KEPT_CORPUS);
    await corpus.restoreFromBin(deletion!);
    expect(await corpus.size()).toEqual({ articles: 0, versions: 0 });
    await corpus.restoreCorpus(KEPT_CORPUS);
    expect(await corpus.size()).toEqual({ articles: 2, versions: 3 });
    expect(await corpus.check()).toEqual([]);
    corpus.close();
  });

  it('deletes nothing where nothing lives', async () => {
    const corpus = await filled('nothing');
    expect(await corpus.putIntoBin([99], '')).toBeNull();
    const once = await corpus.putIntoBin([3], '');
    expect(await corpus.putIntoBin([3], '')).toBeNull();
    expect(once).not.toBeNull();
    corpus.close();
  });
});
