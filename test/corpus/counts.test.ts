/** What a corpus counts of itself, beside what it has: each version and each article of it once, whoever brought the text first. */
import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { type Corpus, KEPT_CORPUS, openCorpus } from '@/lib/corpus/open';
import { incoming, prose } from './incoming';

const text = (seed: string, change: string) =>
  incoming([prose(seed, 80), `${prose(`${seed}end`, 30)} ${change}`], { url: `https://courier.example/${seed}` });
const [FIRST, SECOND, THIRD] = ['one', 'two', 'three'].map(change => text('ferry', change));

let corpus: Corpus;
let imported: number;
let opened = 0;

beforeEach(async () => {
  corpus = await openCorpus(`counts-${opened++}`);
  imported = await corpus.createCorpus({ name: 'Wire', source: 'test', licence: 'MIT' });
  for (const version of [FIRST, SECOND, text('gale', 'one')]) await corpus.add(version, imported);
});

const keep = (version: typeof FIRST) => corpus.add(version, KEPT_CORPUS);
const counts = async (id: number) =>
  (await corpus.corpora()).filter(each => each.id === id).map(({ articles, versions }) => [articles, versions])[0];

it('of an import are what it brought', async () => {
  expect(await counts(imported)).toEqual([2, 3]);
});

it.each([
  ['a later version of another corpus', [SECOND], [1, 1]],
  ['its first version', [FIRST], [1, 1]],
  ['both', [SECOND, FIRST], [1, 2]],
  ['one of another corpus, then a new one', [SECOND, THIRD], [1, 2]],
  ['a new one, then one of another corpus', [THIRD, FIRST], [1, 2]],
  [
    'the same one three times',
    [SECOND, { ...SECOND, seenAt: '2026-05-01T10:00:00Z' }, { ...SECOND, seenAt: '2026-05-02T10:00:00Z' }],
    [1, 1],
  ],
  ['two articles', [SECOND, text('gale', 'one')], [2, 2]],
])('of kept pages: %s', async (_, versions, expected) => {
  for (const version of versions) await keep(version);
  expect(await counts(KEPT_CORPUS)).toEqual(expected);
  expect(await counts(imported)).toEqual([2, 3]);
});

it('stay right when what was kept is taken back', async () => {
  await keep(SECOND);
  const { versionId } = await keep(THIRD);
  await corpus.remove(versionId);
  expect(await counts(KEPT_CORPUS)).toEqual([1, 1]);
});

it('equal what a repair counts', async () => {
  for (const version of [SECOND, THIRD, text('fog', 'one'), FIRST]) await keep(version);
  const before = await Promise.all([KEPT_CORPUS, imported].map(counts));
  await corpus.repair(() => undefined, new AbortController().signal);
  expect(await Promise.all([KEPT_CORPUS, imported].map(counts))).toEqual(before);
});
