/** The disk is full, or the browser dies, at each write of each work on the corpus: it is as before or as after. */
import 'fake-indexeddb/auto';
import type { IncomingVersion } from '@/lib/model/article';
import { type Corpus, KEPT_CORPUS, openCorpus } from '@/lib/corpus/open';
import { failingAt, killedAt } from '../corpus/faults';
import { incoming, prose } from '../corpus/incoming';
import { row } from './ledger';

const article = (i: number, extra = ''): IncomingVersion =>
  incoming([prose(`story${i}`, 14) + extra], {
    url: `https://paper${i % 3}.example/${i}`,
    seenAt: '2026-01-02T00:00:00Z',
  });

async function filled(name: string): Promise<Corpus> {
  const corpus = await openCorpus(name);
  const id = await corpus.createCorpus({ name: 'Imported', source: 'test', licence: '' });
  const batch = Array.from({ length: 8 }, (_, i) => article(i));
  await corpus.addBatch(id, batch, { job: 'import', done: 8 });
  await corpus.mergeRecent();
  await corpus.add(article(3, ' and one more thing was said'), KEPT_CORPUS);
  await corpus.add(article(9), KEPT_CORPUS);
  return corpus;
}

async function contents(corpus: Corpus): Promise<string> {
  const ids = Array.from({ length: 24 }, (_, i) => i + 1);
  const texts = await corpus.texts(ids);
  const versions = await corpus.versions(ids);
  return texts
    .flatMap((text, i) => (text ? [`${versions[i]?.corpusId}: ${text.paragraphs.join(' ')}`] : []))
    .join('\n');
}

const IMPORTED = 2;
const next = [article(3, ' more'), article(11), article(12), article(13), article(0), article(14)];
const WORKS: readonly (readonly [string, (corpus: Corpus) => Promise<unknown>])[] = [
  ['import', corpus => corpus.addBatch(IMPORTED, next, { job: 'import', done: 14 })],
  ['keep', corpus => corpus.add(article(20), KEPT_CORPUS)],
  ['merge', corpus => corpus.mergeRecent()],
  ['remove', corpus => corpus.remove(2)],
  ['delete', corpus => corpus.deleteCorpus(IMPORTED)],
  ['repair', corpus => corpus.repair()],
];

let opened = 0;

row(
  { name: 'write-points', tries: 'writes that find the disk full or never end', few: 36, all: 500 },
  async (size, tally) => {
    const ends = new Map<string, readonly string[]>();
    for (const [name, work] of WORKS) {
      const corpus = await filled(`points-${opened++}`);
      const before = await contents(corpus);
      await work(corpus);
      ends.set(name, [before, await contents(corpus)]);
    }
    // Every work at every second of its writes, round after round, until enough were tried.
    for (let number = 0; number < size; number++) {
      const [name, work] = WORKS[number % WORKS.length];
      const step = 1 + Math.floor(number / WORKS.length / 2);
      const isKill = Math.floor(number / WORKS.length) % 2 === 1;
      const database = `points-${opened++}`;
      const victim = await filled(database);
      if (isKill) await killedAt(step, () => work(victim));
      else await failingAt(step, () => work(victim));
      victim.close();
      const again = await openCorpus(database);
      const [before, after] = ends.get(name)!;
      const isEither = [before, after].includes(await contents(again));
      const isWhole = (await again.check()).length === 0;
      await work(again); // there is room again
      const isResumed = (await contents(again)) === after && (await again.check()).length === 0;
      again.close();
      indexedDB.deleteDatabase(database);
      const what = `${name}, ${isKill ? 'killed' : 'full'} at write ${step}`;
      tally.tried(isEither && isWhole && isResumed, `${what}: ${JSON.stringify({ isEither, isWhole, isResumed })}`);
    }
  },
);
