/** Keeping the text of a page, and taking it back, over the real corpus. */
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { type KeepParts, keepVersion, undoKeep } from '@/lib/acts/keep-version';
import { KEPT_CORPUS, openCorpus } from '@/lib/corpus/open';
import { reading } from '../browser/reading';

const parts = async (name: string, change: Partial<KeepParts> = {}): Promise<KeepParts> => {
  const corpus = await openCorpus(name);
  return {
    isPrivate: async () => false,
    savedReading: async () => reading,
    openCorpus: async () => corpus,
    corpusId: KEPT_CORPUS,
    ...change,
  };
};

it('keeps a text once, and knows it again', async () => {
  const keeping = await parts('keep-once');
  expect(await keepVersion(7, keeping)).toMatchObject({ state: 'kept', versionId: 1 });
  expect(await keepVersion(7, keeping)).toMatchObject({ state: 'known', versionId: 1 });
});

it('takes a kept text back', async () => {
  const keeping = await parts('keep-undo');
  await keepVersion(7, keeping);
  expect(await undoKeep(1, keeping)).toEqual({ state: 'undone' });
  const corpus = await keeping.openCorpus();
  expect(await corpus.versions([1])).toEqual([null]);
});

it.each<[string, Partial<KeepParts>]>([
  ['from a private window', { isPrivate: async () => true }],
  ['of a page that was not checked', { savedReading: async () => null }],
])('stores nothing %s', async (name, change) => {
  const keeping = await parts(name, change);
  expect(await keepVersion(7, keeping)).toMatchObject({ state: 'failed' });
  expect(await (await keeping.openCorpus()).size()).toEqual({ articles: 0, versions: 0 });
});
