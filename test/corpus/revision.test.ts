/** By what a corpus is known to have changed, or not to have. */
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { type Corpus, KEPT_CORPUS, openCorpus } from '@/lib/corpus/open';
import { incoming, prose } from './incoming';

const article = (i: number, seenAt = '2026-06-01T00:00:00.000Z') =>
  incoming([prose(`story${i}`, 30)], { url: `https://paper.example/${i}`, seenAt });

/** A corpus with one kept version, and an imported corpus of another. */
async function filled(name: string): Promise<{ corpus: Corpus; kept: number; imported: number }> {
  const corpus = await openCorpus(name);
  const { versionId } = await corpus.add(article(1), KEPT_CORPUS);
  const imported = await corpus.createCorpus({ name, source: 'invented', licence: 'MIT' });
  await corpus.addBatch(imported, [article(2)], null);
  return { corpus, kept: versionId, imported };
}

describe('how a corpus stands', () => {
  it.each<[string, (filled: { corpus: Corpus; kept: number; imported: number }) => Promise<unknown>]>([
    ['a version kept', ({ corpus }) => corpus.add(article(3), KEPT_CORPUS)],
    ['a known text seen earlier', ({ corpus }) => corpus.add(article(1, '2026-05-01T00:00:00.000Z'), KEPT_CORPUS)],
    ['a version taken back', ({ corpus, kept }) => corpus.remove(kept)],
    ['a batch imported', ({ corpus, imported }) => corpus.addBatch(imported, [article(3)], null)],
    ['a corpus deleted', ({ corpus, imported }) => corpus.deleteCorpus(imported)],
    [
      'a corpus restored',
      async ({ corpus, imported }) => {
        await corpus.deleteCorpus(imported);
        const deleted = await corpus.revision();
        await corpus.restoreCorpus(imported);
        expect(await corpus.revision()).not.toBe(deleted);
      },
    ],
  ])('changes with %s, seen from another window too', async (what, act) => {
    const here = await filled(what);
    const window = await openCorpus(what);
    const before = await window.revision();
    await act(here);
    expect(await window.revision()).not.toBe(before);
    expect(await here.corpus.revision()).toBe(await window.revision());
  });

  it('stays while it is only asked', async () => {
    const { corpus, kept } = await filled('asked');
    const before = await corpus.revision();
    await Promise.all([corpus.texts([kept]), corpus.versions([kept]), corpus.corpora(), corpus.check()]);
    expect(await corpus.revision()).toBe(before);
  });
});
