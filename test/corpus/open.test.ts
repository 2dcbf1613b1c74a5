import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { fingerprints } from '@/lib/fingerprint/fingerprints';
import { type Corpus, KEPT_CORPUS, openCorpus } from '@/lib/corpus/open';
import { incoming, prose } from './incoming';

let count = 0;
const open = (): Promise<Corpus> => openCorpus(`open-${count++}`);
const url = 'https://courier.example/a/ferry';
const story = [prose('ferry', 60), prose('harbour', 60)];
const longer = [...story, prose('rescue', 40)];

describe('an empty corpus', () => {
  it('has the corpus of kept pages and answers nothing', async () => {
    const corpus = await open();
    expect((await corpus.corpora()).map(({ id, name, versions }) => ({ id, name, versions }))).toEqual([
      { id: KEPT_CORPUS, name: 'Kept by you', versions: 0 },
    ]);
    expect(await corpus.candidates(fingerprints(story), 10)).toEqual([]);
    expect(await corpus.texts([1])).toEqual([null]);
    expect(await corpus.check()).toEqual([]);
  });
});

describe('adding', () => {
  it('knows a text again, whatever its quotes, and notes its times and headlines', async () => {
    const corpus = await open();
    const first = await corpus.add(
      incoming(['He said "no" twice on Monday', ...story], { url, seenAt: '2026-01-02T00:00:00Z' }),
      KEPT_CORPUS,
    );
    const again = await corpus.add(
      incoming(['He said “no” twice on Monday', ...story], { url, title: 'Another', seenAt: '2026-01-03T00:00:00Z' }),
      KEPT_CORPUS,
    );
    expect([first.outcome, again.outcome]).toEqual(['new-article', 'known']);
    const [version] = await corpus.versions([first.versionId]);
    expect(version).toMatchObject({
      titles: ['A title', 'Another'],
      seenAt: '2026-01-02T00:00:00Z',
      seenAgainAt: '2026-01-03T00:00:00Z',
      name: { number: 1 },
    });
  });

  it('takes A, B, A for two versions', async () => {
    const corpus = await open();
    const outcomes = [];
    for (const text of [story, longer, story])
      outcomes.push((await corpus.add(incoming(text, { url }), KEPT_CORPUS)).outcome);
    expect(outcomes).toEqual(['new-article', 'new-version', 'known']);
  });

  it('finds the article by its words when the slug changed, and parts articles at a reused address', async () => {
    const corpus = await open();
    const first = { title: 'Ferry', url, publishedAt: '2026-03-01T08:00:00Z' };
    const { articleId } = await corpus.add(incoming(story, first), KEPT_CORPUS);
    expect(await corpus.add(incoming(longer, { url: `${url}-rescued` }), KEPT_CORPUS)).toMatchObject({
      articleId,
      outcome: 'new-version',
    });
    const other = { title: 'Budget', url, publishedAt: '2026-03-09T08:00:00Z' };
    expect(await corpus.add(incoming([prose('budget', 90)], other), KEPT_CORPUS)).toMatchObject({
      outcome: 'new-article',
    });
    expect(await corpus.articlesAt(url)).toHaveLength(2);
    expect(await corpus.articlesAt(`${url}-rescued`)).toMatchObject([{ id: articleId }]);
  });

  it('answers the same before and after a fold', async () => {
    const corpus = await open();
    const id = await corpus.createCorpus({ name: 'c', source: 's', licence: 'l' });
    const batch = Array.from({ length: 40 }, (_, i) =>
      incoming([prose(`topic${i}`, 80), prose('shared', 30)], { url: `https://paper${i}.example/x` }),
    );
    await corpus.addBatch(id, batch, { job: 'j', done: 40 });
    await corpus.add(incoming(story, { url }), KEPT_CORPUS);
    await corpus.add(incoming(longer, { url }), KEPT_CORPUS);
    const asked = fingerprints([prose('topic7', 80), prose('shared', 30)]);
    const before = await corpus.candidates(asked, 100);
    expect(before).toHaveLength(40);
    expect(await corpus.check()).toEqual([]);
    await corpus.mergeRecent();
    expect(await corpus.candidates(asked, 100)).toEqual(before);
    expect(await corpus.checkpoint('j')).toBe(40);
    expect(await corpus.check()).toEqual([]);
    await corpus.repair();
    expect(await corpus.candidates(asked, 100)).toEqual(before);
    expect(await corpus.check()).toEqual([]);
    expect((await corpus.texts([8, 42]))[1]).toMatchObject({ title: 'A title', paragraphs: longer });
  });
});

describe('deleting', () => {
  it('takes a corpus out of all answers, gives it back, and clears it away for good', async () => {
    const corpus = await open();
    const id = await corpus.createCorpus({ name: 'c', source: 's', licence: 'l' });
    const [{ versionId, articleId }] = await corpus.addBatch(
      id,
      [incoming(story, { url }), incoming(longer, { url })],
      null,
    );
    const kept = await corpus.add(incoming(longer, { url }), KEPT_CORPUS);
    await corpus.deleteCorpus(id);
    expect(await corpus.versions([versionId, kept.versionId])).toMatchObject([null, { id: kept.versionId }]);
    expect((await corpus.versionsOf(articleId)).map(version => version.id)).toEqual([kept.versionId]);
    expect((await corpus.candidates(fingerprints(story), 10)).map(each => each.versionId)).toEqual([kept.versionId]);
    await corpus.restoreCorpus(id);
    expect(await corpus.texts([versionId])).toMatchObject([{ paragraphs: story }]);
    await corpus.deleteCorpus(id);
    await corpus.purgeDeleted();
    await corpus.restoreCorpus(id);
    expect(await corpus.texts([versionId, kept.versionId])).toMatchObject([null, { paragraphs: longer }]);
    expect(await corpus.check()).toEqual([]);
    expect(await corpus.size()).toMatchObject({ versions: 1 });
  });

  it('takes one version back', async () => {
    const corpus = await open();
    const a = await corpus.add(incoming(story, { url }), KEPT_CORPUS);
    const b = await corpus.add(incoming(longer, { url }), KEPT_CORPUS);
    await corpus.remove(a.versionId);
    expect(await corpus.versions([a.versionId, b.versionId])).toMatchObject([null, { articleId: a.articleId }]);
    expect(await corpus.articles([a.articleId])).toMatchObject([{ id: a.articleId }]);
    await corpus.remove(b.versionId);
    expect(await corpus.articles([a.articleId])).toEqual([null]);
    expect(await corpus.size()).toEqual({ articles: 0, versions: 0 });
    expect(await corpus.check()).toEqual([]);
  });
});

it('takes a version back from the reader only, when a corpus brought it too', async () => {
  const corpus = await open();
  const kept = await corpus.add(incoming(story, { url }), KEPT_CORPUS);
  const id = await corpus.createCorpus({ name: 'c', source: 's', licence: 'l' });
  await corpus.addBatch(id, [incoming(story, { url })], null);
  expect((await corpus.corpora()).map(each => each.versions)).toEqual([1, 1]);
  await corpus.remove(kept.versionId);
  expect(await corpus.versions([kept.versionId])).toMatchObject([{ corpusId: id }]);
  expect(await corpus.texts([kept.versionId])).toMatchObject([{ paragraphs: story }]);
  expect((await corpus.corpora()).map(each => each.versions)).toEqual([0, 1]);
  expect(await corpus.check()).toEqual([]);
});

it('exports what can be imported again', async () => {
  const [from, to] = [await open(), await open()];
  const a = await from.add(incoming(story, { url, seenAt: '2026-01-02T00:00:00Z' }), KEPT_CORPUS);
  await from.add(incoming(longer, { url }), KEPT_CORPUS);
  await from.add(incoming(story, { url, title: 'Other', seenAt: '2026-01-04T00:00:00Z' }), KEPT_CORPUS);
  const all = [];
  for await (const version of from.exportCorpus(KEPT_CORPUS)) all.push(version);
  await to.addBatch(KEPT_CORPUS, all, null);
  expect(await to.versionsOf(a.articleId)).toEqual(await from.versionsOf(a.articleId));
});

it('keeps a live story of forty versions one article, also when its slug changes', async () => {
  const corpus = await open();
  const block = (i: number) => prose(`update${i}`, 12);
  const live = (count: number) => [prose('stadium', 60), ...Array.from({ length: count }, (_, i) => block(i))];
  const added = [];
  for (let i = 0; i < 40; i++) added.push(await corpus.add(incoming(live(i), { url }), KEPT_CORPUS));
  added.push(await corpus.add(incoming(live(40), { url: `${url}-as-it-happened` }), KEPT_CORPUS));
  expect(new Set(added.map(each => each.articleId))).toEqual(new Set([added[0].articleId]));
  const versions = await corpus.versionsOf(added[0].articleId);
  expect(versions.map(version => version.name)).toEqual(Array.from({ length: 41 }, (_, i) => ({ number: i + 1 })));
  expect(versions.map(version => version.order)).toEqual(versions.map((_, i) => i));
});
