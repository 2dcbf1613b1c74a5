/** The blocks beside a text: stored with it, kept through merges, deletions and exports, unknown in corpora that are older. */
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Beside, IncomingVersion } from '@/lib/model/article';
import { type Corpus, KEPT_CORPUS, openCorpus } from '@/lib/corpus/open';
import { incoming, prose } from '../incoming';
import { copyAsSchema } from '../older-database';

const TABLE: Beside[] = [
  { text: 'Pier · Tonnes', reason: 'table' },
  { text: 'North pier · 40', reason: 'table' },
];

const story = (i: number, beside: readonly Beside[] | null): IncomingVersion =>
  incoming([prose(`harbour${i}`, 40)], { url: `https://paper${i}.example/a`, beside });

/** What stands beside versions 1 to `count`. */
async function besideOf(corpus: Corpus, count: number): Promise<(readonly Beside[] | null | undefined)[]> {
  const texts = await corpus.texts(Array.from({ length: count }, (_, i) => i + 1));
  return texts.map(text => text?.beside);
}

describe('what stands beside a text', () => {
  it('is given back with it, kept one by one or in a batch; nothing there is not the same as not known', async () => {
    const corpus = await openCorpus('beside-given');
    const all = [TABLE, [], null, TABLE, null, []];
    await corpus.add(story(0, all[0]), KEPT_CORPUS);
    await corpus.addBatch(
      KEPT_CORPUS,
      all.slice(1).map((beside, i) => story(i + 1, beside)),
      null,
    );
    expect(await besideOf(corpus, 6)).toEqual(all);
    expect(await corpus.check()).toEqual([]);
  });

  it('stays through a merge and when a neighbour is taken back', async () => {
    const corpus = await openCorpus('beside-merged');
    for (const [i, beside] of [TABLE, null, []].entries()) await corpus.add(story(i, beside), KEPT_CORPUS);
    await corpus.mergeRecent();
    await corpus.remove(2);
    expect(await besideOf(corpus, 3)).toEqual([TABLE, undefined, []]);
    expect(await corpus.check()).toEqual([]);
  });

  it('is exported, and known again where the export is imported', async () => {
    const [from, to] = [await openCorpus('beside-from'), await openCorpus('beside-to')];
    await from.addBatch(KEPT_CORPUS, [story(0, TABLE), story(1, null)], null);
    const exported = [];
    for await (const version of from.exportCorpus(KEPT_CORPUS)) exported.push(version);
    await to.addBatch(KEPT_CORPUS, exported, null);
    expect(await besideOf(to, 2)).toEqual([TABLE, null]);
  });
});

/** A corpus as the second schema left it: its texts are lists of a title and paragraphs, one of them in no pack. */
async function older(name: string): Promise<void> {
  const corpus = await openCorpus(`${name}-now`);
  await corpus.addBatch(
    KEPT_CORPUS,
    Array.from({ length: 5 }, (_, i) => story(i, null)),
    null,
  );
  await corpus.add(story(5, null), KEPT_CORPUS);
  corpus.close();
  await copyAsSchema(2, { from: `${name}-now`, to: name });
}

describe('a corpus of the second schema', () => {
  it('is read with nothing known beside its texts, and takes versions of today', async () => {
    await older('beside-older');
    const corpus = await openCorpus('beside-older');
    expect(await besideOf(corpus, 6)).toEqual([null, null, null, null, null, null]);
    await corpus.add(story(6, TABLE), KEPT_CORPUS);
    await corpus.mergeRecent();
    expect((await besideOf(corpus, 7)).slice(4)).toEqual([null, null, TABLE]);
    expect(await corpus.check()).toEqual([]);
  });
});
