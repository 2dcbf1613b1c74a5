/** Of a very long page that stands in many papers some copies are verified, and the report counts those that are left. */
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { lookUp } from '@/lib/acts/look-up';
import { openCorpus } from '@/lib/corpus/open';
import { reading } from '../browser/reading';
import { incoming, prose } from '../corpus/incoming';

const PAPERS = 12;

it.each([
  ['all of a usual article', 40, { told: PAPERS, left: 0, compared: PAPERS }],
  ['some of one of 280 kB, and the number of the others', 20_000, { told: 6, left: 6, compared: 2 }],
])('tells %s', async (_, words, { told, left, compared }) => {
  const body = Array.from({ length: 10 }, (_, i) => prose(`part${words}-${i}`, words / 10));
  const corpus = await openCorpus(`long-copies-${words}`);
  const id = await corpus.createCorpus({ name: 'Papers', source: 'invented', licence: '' });
  const copies = Array.from({ length: PAPERS }, (_, i) =>
    incoming([...body, `Of paper ${i}.`], { url: `https://paper${i}.example/a`, site: `Paper ${i}` }),
  );
  await corpus.addBatch(id, copies, null);
  const page = { ...reading, paragraphs: body, url: 'https://own.example/a' };
  const report = await lookUp(page, corpus, { against: null });
  corpus.close();
  expect([report.copies.length, report.unread]).toEqual([told, left]);
  expect(report.copies.filter(({ differs }) => differs !== null)).toHaveLength(compared);
});
