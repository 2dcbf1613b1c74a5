import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { type Corpus, KEPT_CORPUS, openCorpus } from '@/lib/corpus/open';
import { fingerprints } from '@/lib/fingerprint/fingerprints';
import { killedAt } from './faults';
import { incoming, prose } from './incoming';
import { copyAsSchema } from './older-database';

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

describe('undoing after the same text was stored again', () => {
  it.each([
    ['the whole article', [1, 2], 1],
    ['the first version', [1], 1],
    ['a later version', [2], 1],
  ])('gives one version: %s', async (name, ids) => {
    const corpus = await filled(`twin ${name}`);
    const before = await answers(corpus);
    const deletion = await corpus.putIntoBin(ids, 'A title');
    const other = await corpus.createCorpus({ name: 'c', source: 's', licence: 'l' });
    const again = incoming(ids[0] === 1 ? FIRST : SECOND, {
      url: URL_A,
      title: 'Again',
      seenAt: '2026-05-01T00:00:00Z',
    });
    const [added] = await corpus.addBatch(other, [again], null);
    expect(added.outcome).not.toBe('known');
    const changed = await corpus.restoreFromBin(deletion!);
    expect(changed).toContain(1);
    const after = await answers(corpus);
    expect(after.size).toEqual({ articles: before.size.articles + 1, versions: before.size.versions + 1 });
    expect(after.texts).toEqual(before.texts);
    const listed = after.pieces.flatMap(article => article.versions);
    expect(listed.map(({ id }) => id).sort()).toEqual([1, 2, 3]);
    const one = listed.find(({ id }) => id === ids[0])!;
    expect(one).toMatchObject({ titles: ['A title', 'Again'], corpora: [KEPT_CORPUS, other] });
    expect(await corpus.check()).toEqual([]);
    expect((await corpus.add(again, KEPT_CORPUS)).outcome).toBe('known');
    corpus.close();
  });

  it('gives one version of many', async () => {
    const corpus = await openCorpus('twin many');
    const many = Array.from({ length: 40 }, (_, i) =>
      incoming([prose(`many${i}`, 40)], { url: `https://p${i}.example/` }),
    );
    const ids = (await corpus.addBatch(KEPT_CORPUS, many, null)).map(({ versionId }) => versionId);
    const deletion = await corpus.putIntoBin(ids, '');
    await corpus.addBatch(KEPT_CORPUS, many.slice(10), null);
    await corpus.restoreFromBin(deletion!);
    expect(await corpus.size()).toEqual({ articles: 40, versions: 40 });
    expect(await corpus.check()).toEqual([]);
    corpus.close();
  });
});

describe('emptying', () => {
  it('says how far it is, ends when it is told to, and goes on later', async () => {
    const corpus = await openCorpus('emptying');
    const many = Array.from({ length: 300 }, (_, i) =>
      incoming([prose(`many${i}`, 12)], { url: `https://p${i}.example/` }),
    );
    const ids = (await corpus.addBatch(KEPT_CORPUS, many, null)).map(({ versionId }) => versionId);
    const deletion = await corpus.putIntoBin(ids, '');
    const stop = new AbortController();
    const stopping = corpus.emptyBin('9999', done => done > 0 && stop.abort(), stop.signal);
    await expect(stopping).rejects.toThrow();
    expect(await corpus.binEntries()).toMatchObject([{ id: deletion, versions: 172 }]);
    const shares: number[] = [];
    await corpus.emptyBin('9999', (done, of) => void shares.push(done / of));
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(await corpus.binEntries()).toEqual([]);
    expect(await corpus.check()).toEqual([]);
    corpus.close();
  });
});

// Every step by `KILLS=all`; else a sample that fits a short run.
const STRIDE = process.env.KILLS === 'all' ? 1 : 3;

const works: readonly [
  name: string,
  prepare: (corpus: Corpus) => Promise<unknown>,
  work: (corpus: Corpus) => Promise<unknown>,
][] = [
  ['a deletion', async () => undefined, corpus => corpus.putIntoBin([1, 3], 'A title')],
  ['an undo', corpus => corpus.putIntoBin([1, 2], 'A title'), corpus => corpus.restoreFromBin(1)],
  [
    'an undo that meets the same text',
    async corpus => {
      await corpus.putIntoBin([1, 2], 'A title');
      await corpus.add(incoming(SECOND, { url: URL_A }), KEPT_CORPUS);
    },
    corpus => corpus.restoreFromBin(1),
  ],
  ['an emptying', corpus => corpus.putIntoBin([1, 3], 'A title'), corpus => corpus.emptyBin('9999')],
];

describe.each(works)('killed in the midst of %s', (name, prepare, work) => {
  it('the corpus is as before or as after, and the act can be repeated', { timeout: 60_000 }, async () => {
    const told = async (corpus: Corpus) =>
      JSON.stringify([await answers(corpus), await corpus.binEntries()]).replaceAll(/"at":"[^"]*"/g, '');
    const prepared = async (step: string) => {
      const corpus = await filled(`bin ${name} ${step}`);
      await prepare(corpus);
      return corpus;
    };
    const after = await prepared('after');
    const either = [await told(after)];
    await work(after);
    either.push(await told(after));
    after.close();
    for (let step = 1, died = true; died; step += STRIDE) {
      const victim = await prepared(String(step));
      ({ died } = await killedAt(step, () => work(victim)));
      victim.close();
      const next = await openCorpus(`bin ${name} ${step}`);
      expect(either).toContain(await told(next));
      expect(await next.check()).toEqual([]);
      await work(next);
      expect(await told(next)).toBe(either[1]);
      next.close();
    }
  });
});

describe('a corpus of the third schema', () => {
  const create = IDBDatabase.prototype.createObjectStore;
  afterEach(() => {
    IDBDatabase.prototype.createObjectStore = create;
  });

  async function older(name: string): Promise<Awaited<ReturnType<typeof answers>>> {
    const corpus = await filled(`${name} now`);
    const was = await answers(corpus);
    corpus.close();
    await copyAsSchema(3, { from: `${name} now`, to: name });
    return was;
  }

  it('is opened with all that it held, and has a bin from then on', async () => {
    const was = await older('third');
    const corpus = await openCorpus('third');
    expect(await answers(corpus)).toEqual(was);
    const deletion = await corpus.putIntoBin([1], 'A title');
    await corpus.restoreFromBin(deletion!);
    expect(await answers(corpus)).toEqual(was);
    expect(await corpus.check()).toEqual([]);
    corpus.close();
  });

  it('loses nothing when its upgrade is killed', async () => {
    const was = await older('third killed');
    IDBDatabase.prototype.createObjectStore = () => {
      throw new DOMException('the browser ended', 'AbortError');
    };
    await expect(openCorpus('third killed')).rejects.toThrow();
    IDBDatabase.prototype.createObjectStore = create;
    const corpus = await openCorpus('third killed');
    expect(await answers(corpus)).toEqual(was);
    expect(await corpus.binEntries()).toEqual([]);
    corpus.close();
  });
});
