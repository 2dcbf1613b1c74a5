/** What the browser does in `test/trust/kills.e2e.test.ts`: an import that goes on from its checkpoint, folds in between, and other work beside it. */
import { type Corpus, KEPT_CORPUS, openCorpus } from '@/lib/corpus/open';
import { Generator } from '../support/generator';

declare global {
  /** Told to the test after a batch is acknowledged. */
  function acknowledged(job: string, done: number): Promise<void>;
}

const BATCH = 24;
const generator = new Generator();
const corpus: Corpus = await openCorpus('kill');

const tasks = {
  /** Import items `base, base + 1, …` as a job of its own until the browser dies. */
  async importOn({ job, base }: { job: string; base: number }): Promise<void> {
    const name = `Corpus of ${job}`;
    const known = (await corpus.corpora()).find(each => each.name === name)?.id;
    const corpusId = known ?? (await corpus.createCorpus({ name, source: 'test', licence: '' }));
    for (let done = await corpus.checkpoint(job); ; done += BATCH) {
      const batch = Array.from({ length: BATCH }, (_, i) => generator.item(base + done + i).version);
      await corpus.addBatch(corpusId, batch, { job, done: done + BATCH });
      await acknowledged(job, done + BATCH);
      if (done % (4 * BATCH) === 0) await corpus.mergeRecent();
    }
  },

  /** Keep pages and take them back, delete a corpus and purge it, over and over. */
  async disturb(): Promise<void> {
    for (let i = 0; ; i++) {
      const { versionId } = await corpus.add(generator.item(2_000_000 + i).version, KEPT_CORPUS);
      await corpus.remove(versionId);
      const id = await corpus.createCorpus({ name: 'Passing', source: 'test', licence: '' });
      await corpus.addBatch(id, [generator.item(3_000_000 + i).version], null);
      await corpus.deleteCorpus(id);
      if (i % 5 === 4) await corpus.purgeDeleted();
    }
  },

  /** What stands in the corpus now, and whether it is whole. */
  async state({ job, base }: { job: string; base: number }) {
    const done = await corpus.checkpoint(job);
    const expected = new Set(
      Array.from({ length: done }, (_, i) => generator.item(base + i).version.paragraphs.join('\n')),
    );
    const stored = new Set<string>();
    const id = (await corpus.corpora()).find(each => each.name === `Corpus of ${job}`)?.id;
    if (id !== undefined)
      for await (const version of corpus.exportCorpus(id)) stored.add(version.paragraphs.join('\n'));
    return {
      done,
      missing: [...expected].filter(text => !stored.has(text)).length,
      tooMany: [...stored].filter(text => !expected.has(text)).length,
      problems: await corpus.check(),
    };
  },
};

export type Tasks = typeof tasks;

Object.assign(globalThis, { tasks, ready: true });
