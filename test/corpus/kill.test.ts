import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { IncomingVersion } from '@/lib/model/article';
import { type Corpus, KEPT_CORPUS, openCorpus } from '@/lib/corpus/open';
import { killedAt } from './faults';
import { incoming, prose } from './incoming';

// Every step by `KILLS=all`; else a sample that fits a short run.
const STRIDE = process.env.KILLS === 'all' ? 1 : 9;

const article = (i: number, extra = ''): IncomingVersion =>
  incoming([prose(`story${i}`, 14) + extra], {
    url: `https://paper${i % 3}.example/${i}`,
    seenAt: '2026-01-02T00:00:00Z',
  });

/** Eight articles imported, two kept pages, one of them another version; the recent part not folded. */
async function filled(name: string): Promise<Corpus> {
  const corpus = await openCorpus(name);
  const id = await corpus.createCorpus({ name: 'Imported', source: 'test', licence: '' });
  await corpus.addBatch(
    id,
    Array.from({ length: 8 }, (_, i) => article(i)),
    { job: 'import', done: 8 },
  );
  await corpus.mergeRecent();
  await corpus.add(article(3, ' and one more thing was said'), KEPT_CORPUS);
  await corpus.add(article(9), KEPT_CORPUS);
  return corpus;
}

/** What a corpus holds, in terms of its readers. */
async function contents(corpus: Corpus): Promise<string[]> {
  const ids = Array.from({ length: 24 }, (_, i) => i + 1);
  const [versions, texts] = [await corpus.versions(ids), await corpus.texts(ids)];
  expect(versions.map(version => version === null)).toEqual(texts.map(text => text === null));
  return texts.flatMap((text, i) => (text === null ? [] : [`${versions[i]!.corpusId}: ${text.paragraphs.join(' ')}`]));
}

const IMPORTED = 2;
const works: [string, (corpus: Corpus) => Promise<unknown>][] = [
  [
    'a batch',
    corpus =>
      corpus.addBatch(IMPORTED, [article(3, ' more'), article(11), article(12), article(13), article(0), article(14)], {
        job: 'import',
        done: 14,
      }),
  ],
  ['a kept page', corpus => corpus.add(article(20), KEPT_CORPUS)],
  ['a fold', corpus => corpus.mergeRecent()],
  ['a removal', corpus => corpus.remove(2)],
  ['a removal of the first version', corpus => corpus.remove(4)],
  ['a deletion', corpus => corpus.deleteCorpus(IMPORTED)],
  ['a repair', corpus => corpus.repair()],
];

describe.each(works)('killed in the midst of %s', (name, work) => {
  it('a corpus is as before or as after, and its index whole', { timeout: 60_000 }, async () => {
    const [before, after] = [await filled(`${name}-before`), await filled(`${name}-after`)];
    await work(after);
    const either = [await contents(before), await contents(after)];
    for (let step = 1, died = true; died; step += STRIDE) {
      const victim = await filled(`${name}-${step}`);
      ({ died } = await killedAt(step, () => work(victim)));
      victim.close();
      const next = await openCorpus(`${name}-${step}`);
      expect(either).toContainEqual(await contents(next));
      expect(await next.check()).toEqual([]);
      expect(await next.checkpoint('import')).toBe(await expectedCheckpoint(next));
      await work(next); // what was cut short can be done again
      expect(await contents(next)).toEqual(either[1]);
      expect(await next.check()).toEqual([]);
      next.close();
    }
  });
});

async function expectedCheckpoint(corpus: Corpus): Promise<number> {
  return (await contents(corpus)).some(text => text.includes(prose('story11', 14))) ? 14 : 8;
}

it('a purge cut short leaves a deleted corpus that is purged the next time', { timeout: 60_000 }, async () => {
  for (let step = 1, died = true; died; step += STRIDE) {
    const victim = await filled(`purge-${step}`);
    await victim.deleteCorpus(IMPORTED);
    const kept = await contents(victim);
    ({ died } = await killedAt(step, () => victim.purgeDeleted()));
    const next = await openCorpus(`purge-${step}`);
    expect(await contents(next)).toEqual(kept);
    expect(await next.check()).toEqual([]);
    await next.purgeDeleted();
    expect(await contents(next)).toEqual(kept);
    expect(await next.check()).toEqual([]);
  }
});
