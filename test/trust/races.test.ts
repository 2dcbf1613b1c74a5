/** Many windows report the same articles at once, while others merge, delete and take back: every text is stored once. */
import 'fake-indexeddb/auto';
import { type Corpus, KEPT_CORPUS, openCorpus } from '@/lib/corpus/open';
import { incoming, prose } from '../corpus/incoming';
import { pick, seeded } from './hostile-values';
import { row } from './ledger';

const WINDOWS = 20;
const ARTICLES = Array.from({ length: 50 }, (_, i) =>
  incoming([prose(`story${i}`, 30)], { url: `https://paper${i % 7}.example/${i}` }),
);
const BATCH = 10;

function batches(random: () => number) {
  const order = ARTICLES.map(each => [random(), each] as const).sort(([a], [b]) => a - b);
  const all = order.map(([, each]) => each);
  return Array.from({ length: all.length / BATCH }, (_, i) => all.slice(i * BATCH, (i + 1) * BATCH));
}

const DISTURBANCES: readonly ((corpus: Corpus) => Promise<unknown>)[] = [
  corpus => corpus.mergeRecent(),
  corpus => corpus.check(),
  corpus => corpus.purgeDeleted(),
  async corpus => {
    const id = await corpus.createCorpus({ name: 'Passing', source: 's', licence: '' });
    await corpus.deleteCorpus(id);
  },
];

row(
  { name: 'races', tries: 'rounds of 20 windows that report the same 50 articles at once', few: 2, all: 100 },
  async (size, tally) => {
    for (let number = 0; number < size; number++) {
      const random = seeded(number);
      const name = `race-${number}`;
      const windows = await Promise.all(Array.from({ length: WINDOWS }, () => openCorpus(name)));
      const works = windows.flatMap(corpus => [
        ...batches(random).map(batch => corpus.addBatch(KEPT_CORPUS, batch, null)),
        ...(random() < 0.3 ? [pick(DISTURBANCES, random)(corpus)] : []),
      ]);
      const done = await Promise.allSettled(works);
      const refused = done.filter(each => each.status === 'rejected');
      const sizes = await Promise.all(windows.map(corpus => corpus.size()));
      const isExact = sizes.every(({ articles, versions }) => articles === 50 && versions === 50);
      const faults = await windows[0].check();
      tally.tried(
        isExact && faults.length === 0 && refused.length === 0,
        () =>
          `round ${number}: ${JSON.stringify([sizes[0], faults, refused.slice(0, 2).map(each => String((each as PromiseRejectedResult).reason))])}`,
      );
      for (const corpus of windows) corpus.close();
      indexedDB.deleteDatabase(name);
    }
  },
);
