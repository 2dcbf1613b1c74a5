import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { IncomingVersion } from '@/lib/model/article';
import { type Corpus, KEPT_CORPUS, openCorpus } from '@/lib/corpus/open';
import { exportLines } from '@/lib/acts/export-lines';
import { importFiles } from '@/lib/acts/import-files';
import type { ImportProgress } from '@/lib/acts/import-progress';
import { BESIDE_REASONS, DECLARATION_KINDS } from '@/lib/model/closed-lists';
import { gzipSync } from 'fflate';
import { incoming } from '../corpus/incoming';
import { file, NOW, TOOLS } from '../formats/files';
import { mulberry } from '../support/generator';

let count = 0;
const empty = () => openCorpus(`export-${count++}`);

type Random = () => number;
const one = <T>(random: Random, all: readonly T[]): T => all[Math.floor(random() * all.length)];
const maybe = <T>(random: Random, value: T): T | null => (random() < 0.5 ? value : null);
const words = (random: Random, most: number) =>
  Array.from({ length: 8 + Math.floor(random() * most) }, () => `wort${Math.floor(random() * 400)}`).join(' ');
const time = (random: Random) => new Date(Date.UTC(2020, 0, 1) + Math.floor(random() * 2e11)).toISOString();

/** What a text may hold that a careless reader of files would mend. */
const STRANGE = [
  'a &amp; b stood so',
  '<b>not bold</b>',
  'cafÃ© as it stood',
  '"quoted" \\ back',
  '𝔘nicode ﬁ',
  'à vélo',
];

/** A version of one of a few articles at a few papers, every field now known and now not. */
function randomVersion(random: Random): IncomingVersion {
  const story = Math.floor(random() * 12);
  const url = `https://paper${story % 3}.example/story-${story}`;
  const base = `Story ${story} of the ferry ${words(mulberry(story), 40)}`;
  return incoming([base, words(random, 30), ...(random() < 0.3 ? [one(random, STRANGE)] : [])], {
    title: random() < 0.1 ? '' : `Ferry ${story}, ${one(random, ['first', 'second', 'A &lt; B'])} headline`,
    url: random() < 0.8 ? url : null,
    site: `Paper ${story % 3}`,
    language: maybe(random, one(random, ['en', 'de', 'pt-BR'])),
    byline: maybe(random, 'Ann Invented & Co.'),
    publishedAt: maybe(random, time(mulberry(story))),
    modifiedAt: maybe(random, time(random)),
    seenAt: maybe(random, time(random)),
    label: maybe(random, one(random, ['Version 3', 'Nachtausgabe', 'v&amp;2'])),
    order: maybe(random, Math.floor(random() * 9)),
    source: one(random, ['open page', 'NewsSniffer', 'a wire &amp; co']),
    extractor: one(random, ['page/1', 'columns/1', 'warc/1']),
    partial: random() < 0.2,
    beside: maybe(random, random() < 0.3 ? [] : [{ text: words(random, 5), reason: one(random, BESIDE_REASONS) }]),
    declared: random() < 0.3 ? [{ kind: one(random, DECLARATION_KINDS), text: 'Says &amp; so', name: null }] : [],
  });
}

/** A collection with two corpora beside what is kept, doubles between them, texts seen again, and deletions. */
async function randomCollection(seed: number): Promise<Corpus> {
  const random = mulberry(seed);
  const corpus = await empty();
  const ids = [
    KEPT_CORPUS,
    await corpus.createCorpus({ name: 'Harbour  papers', source: 'town library', licence: 'CC BY 4.0' }),
    await corpus.createCorpus({ name: 'Wire', source: 'wire.csv', licence: 'not stated' }),
  ];
  const before: IncomingVersion[] = [];
  const added: number[] = [];
  for (let i = 0; i < 60; i++) {
    const again = random() < 0.3 && before.length > 0;
    const version = again
      ? { ...one(random, before), seenAt: time(random), title: `Headline ${i % 3}` }
      : randomVersion(random);
    before.push(version);
    added.push((await corpus.add(version, one(random, ids))).versionId);
  }
  await corpus.putIntoBin([one(random, added)], 'deleted');
  return corpus;
}

/** Everything that a reader could tell of a collection, ids aside. `keptAs`: the name that what is kept goes by. */
async function stateOf(corpus: Corpus): Promise<string[]> {
  const names = new Map(
    (await corpus.corpora()).map(each => [
      each.id,
      `${each.name.replace(/\s+/g, ' ')} | ${each.source} | ${each.licence}`,
    ]),
  );
  const articles: string[] = [];
  for await (const piece of corpus.listArticles())
    for (const listed of piece) {
      const versions = await corpus.versionsOf(listed.id);
      const texts = await corpus.texts(versions.map(({ id }) => id));
      const told = versions.map(({ id, ...version }, i) => ({
        ...version,
        articleId: 0,
        order: i,
        name: { ...version.name, of: null }, // depends on what lies in the bin
        corpusId: names.get(version.corpusId),
        text: texts[i],
        corpora: listed.versions
          .find(each => each.id === id)!
          .corpora.map(each => names.get(each))
          .sort(),
      }));
      articles.push(JSON.stringify(told));
    }
  const counts = (await corpus.corpora()).map(
    ({ id, articles: ofArticles, versions }) => `${names.get(id)}: ${ofArticles} ${versions}`,
  );
  return [...articles, ...counts].sort();
}

async function exported(corpus: Corpus, what: Parameters<typeof exportLines>[0] = 'everything'): Promise<string> {
  let text = '';
  const parts = { corpus, now: () => NOW, keptName: 'Kept by you, exported' };
  for await (const line of exportLines(what, parts)) text += line;
  return text;
}

async function imported(corpus: Corpus, content: string | Uint8Array, restoresKept = true): Promise<ImportProgress> {
  return importFiles({
    files: [file(typeof content === 'string' ? 'backup.ndjson' : 'backup.ndjson.gz', content)],
    corpus,
    tools: TOOLS,
    keepAddresses: async addresses => addresses.length,
    signal: new AbortController().signal,
    onProgress: () => undefined,
    restoresKept,
  });
}

describe.each([1, 2, 3, 4, 5, 6])('a collection, seed %i', seed => {
  it('reads back to the same state from one file of everything', async () => {
    const [before, after] = [await randomCollection(seed), await empty()];
    const progress = await imported(after, await exported(before));
    expect(progress).toMatchObject({ state: 'done', rejectedCount: 0 });
    expect(await stateOf(after)).toEqual(await stateOf(before));
    expect(await after.check()).toEqual([]);
  });

  it('is not changed by its own export', async () => {
    const corpus = await randomCollection(seed);
    const before = await stateOf(corpus);
    const bytes = gzipSync(new TextEncoder().encode(await exported(corpus)));
    expect(await imported(corpus, bytes)).toMatchObject({ newArticles: 0, newVersions: 0, rejectedCount: 0 });
    for (const { id } of await corpus.corpora()) {
      const progress = await imported(corpus, await exported(corpus, { corpusId: id }));
      expect(progress).toMatchObject({ state: 'done', newArticles: 0, newVersions: 0, rejectedCount: 0 });
    }
    expect(await stateOf(corpus)).toEqual(before);
    expect(await corpus.corpora()).toHaveLength(3);
  });

  it('gives away some articles whole', async () => {
    const [before, after] = [await randomCollection(seed), await empty()];
    const all: number[] = [];
    for await (const piece of before.listArticles()) all.push(...piece.map(({ id }) => id));
    const some = all.filter((_, i) => i % 2 === 0);
    await imported(after, await exported(before, { articles: some }));
    const held = (await stateOf(after)).filter(line => line.startsWith('['));
    expect(held).toHaveLength(some.length);
    const whole = await stateOf(before);
    expect(held.filter(line => !whole.includes(line))).toEqual([]);
  });
});

describe('what the reader kept', () => {
  it('goes back among what is kept only where the reader says so', async () => {
    const before = await empty();
    await before.add(
      incoming(['The ferry was late again, said the pilot of berth nine.'], { site: 'Elm' }),
      KEPT_CORPUS,
    );
    const text = await exported(before);
    const [restored, apart] = [await empty(), await empty()];
    await imported(restored, text);
    await imported(apart, text, false);
    expect((await restored.corpora()).map(({ id, versions }) => [id, versions])).toEqual([[KEPT_CORPUS, 1]]);
    expect((await apart.corpora()).map(({ name, versions }) => [name, versions])).toEqual([
      ['Kept by you', 0],
      ['Kept by you, exported', 1],
    ]);
  });

  it('goes on behind the last batch of a restore that was cancelled', async () => {
    const [before, after] = [await randomCollection(9), await empty()];
    const stop = new AbortController();
    const options = {
      files: [file('backup.ndjson', await exported(before))],
      corpus: after,
      tools: TOOLS,
      keepAddresses: async () => 0,
      restoresKept: true,
    };
    await importFiles({
      ...options,
      signal: stop.signal,
      onProgress: ({ rows }) => rows > 30 && stop.abort(),
    });
    await importFiles({ ...options, signal: new AbortController().signal, onProgress: () => undefined });
    expect(await stateOf(after)).toEqual(await stateOf(before));
  });
});
