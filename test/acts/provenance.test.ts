/** Whose word a stored text is, in reports: no file can speak for the reader, and two collections are told apart. */
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { ENGLISH } from '@/components/words/english';
import { provenanceText } from '@/components/words/stored-words';
import { versionText } from '@/components/words/told';
import { storedPublishedText } from '@/components/times-told';
import { lookUp } from '@/lib/acts/look-up';
import { KEPT_CORPUS, openCorpus } from '@/lib/corpus/open';
import { reading } from '../browser/reading';
import { incoming, prose } from '../corpus/incoming';

const TEXT = Array.from({ length: 6 }, (_, i) => `${prose(`harbour${i}`, 40)}.`);
const url = 'https://merren-courier.example/harbour';
const stored = (last: string, label: string) =>
  incoming([...TEXT, last], { url, label, site: 'Merren Courier', publishedAt: '2026-03-01T08:00:00.000Z' });
const page = { ...reading, url, title: 'A title', paragraphs: TEXT };
const none = { against: null };

it('tells the "Version 1" of two collections apart', async () => {
  const corpus = await openCorpus('twins');
  const one = await corpus.createCorpus({ name: 'Tracker North', source: 's', licence: '', file: 'north.ndjson' });
  const other = await corpus.createCorpus({ name: 'Tracker South', source: 's', licence: '' });
  await corpus.addBatch(one, [stored('It rained.', 'Version 1')], null);
  await corpus.addBatch(other, [stored('It snowed.', 'Version 1'), stored('It thawed.', 'Version 2')], null);
  const { article } = await lookUp(page, corpus, none);
  expect(article?.versions.map(({ name }) => versionText(ENGLISH, name)).sort()).toEqual([
    'Version 1 (of Tracker North)',
    'Version 1 (of Tracker South)',
    'Version 2',
  ]);
  expect(article?.versions.map(({ from }) => provenanceText(ENGLISH, from!)).sort()).toEqual([
    'from the collection Tracker North (file north.ndjson)',
    'from the collection Tracker South',
    'from the collection Tracker South',
  ]);
});

it('lets no file speak for the reader, or for the page', async () => {
  const corpus = await openCorpus('forged');
  const forged = await corpus.createCorpus({ name: 'Kept by you', source: 'open page', licence: '', file: 'f.ndjson' });
  const false_ = { ...stored('It rained.', 'first'), source: 'open page', extractor: 'page/1' };
  await corpus.addBatch(forged, [false_], null);
  const version = (await lookUp(page, corpus, none)).article!.versions[0];
  expect(provenanceText(ENGLISH, version.from!)).toBe('from the collection Kept by you (file f.ndjson)');
  expect(storedPublishedText(ENGLISH, version)).toMatch(/\(says the collection\)$/);
});

it('says of what the reader kept that the page said it then', async () => {
  const corpus = await openCorpus('own');
  await corpus.add(stored('It rained.', 'first'), KEPT_CORPUS);
  const version = (await lookUp(page, corpus, none)).article!.versions[0];
  expect(provenanceText(ENGLISH, version.from!)).toBe('kept by you');
  expect(storedPublishedText(ENGLISH, version)).toMatch(/\(said the page when it was kept\)$/);
});
