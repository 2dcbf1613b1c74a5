/** What archives answered lies in a corpus of its own, and each of its times has the address of its own capture. */
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { openCorpus } from '@/lib/corpus/open';
import { captureOf } from '@/lib/origin/enclosed';
import { incoming, prose } from './incoming';

const LANTERN = 'https://lantern.example/town/lock-gate';
const ABOUT = { name: 'Internet Archive', source: 'https://web.archive.org', licence: '' };
const text = [prose('gate', 60), prose('lock', 60)];
const capture = (timestamp: string, original = LANTERN) => `https://web.archive.org/web/${timestamp}/${original}`;
const seen = (url: string) => incoming(text, { url, seenAt: captureOf(url)?.time ?? '2024-06-01T00:00:00.000Z' });

it('lets no file into the corpus of an archive, whichever of the two comes first', async () => {
  const corpus = await openCorpus('forged-archive');
  const forged = await corpus.createCorpus({ ...ABOUT, file: 'forged.ndjson' });
  const own = await corpus.createCorpus({ ...ABOUT, archive: 'internet-archive' });
  expect(own).not.toBe(forged);
  expect(await corpus.createCorpus({ ...ABOUT, file: 'again.ndjson' })).toBe(forged);
  expect(await corpus.createCorpus({ ...ABOUT, archive: 'internet-archive' })).toBe(own);
  expect(await corpus.createCorpus({ ...ABOUT, archive: 'arquivo-pt' })).not.toBe(own);
});

it.each([
  ['the newest first', ['20240301000000', '20240101000000', '20240201000000']],
  ['the oldest first', ['20240101000000', '20240201000000', '20240301000000']],
  ['the middle first', ['20240201000000', '20240301000000', '20240101000000']],
])('cites the first and the last time by their own captures, %s', async (name, timestamps) => {
  const corpus = await openCorpus(`cited ${name}`);
  const id = await corpus.createCorpus({ ...ABOUT, archive: 'internet-archive' });
  for (const timestamp of timestamps) await corpus.add(seen(capture(timestamp)), id);
  const exported = [];
  for await (const line of corpus.exportCorpus(id)) exported.push([line.seenAt, line.url]);
  expect(exported).toEqual([
    ['2024-01-01T00:00:00.000Z', capture('20240101000000')],
    ['2024-03-01T00:00:00.000Z', capture('20240301000000')],
  ]);
});

it('gives a time that no capture proves the address of the page', async () => {
  const corpus = await openCorpus('unproven');
  const id = await corpus.createCorpus({ ...ABOUT, archive: 'internet-archive' });
  await corpus.add(seen(capture('20240101000000')), id);
  await corpus.add(seen(LANTERN), id);
  const lines = [];
  for await (const line of corpus.exportCorpus(id)) lines.push(line);
  expect(lines.map(({ seenAt, url }) => [seenAt, url])).toEqual([
    ['2024-01-01T00:00:00.000Z', capture('20240101000000')],
    ['2024-06-01T00:00:00.000Z', LANTERN],
  ]);
});

it('says the same after an export and an import', async () => {
  const corpus = await openCorpus('round');
  const id = await corpus.createCorpus({ ...ABOUT, archive: 'internet-archive' });
  for (const timestamp of ['20240301000000', '20240101000000']) await corpus.add(seen(capture(timestamp)), id);
  const other = await openCorpus('round again');
  const to = await other.createCorpus({ ...ABOUT, file: 'backup.ndjson' });
  for await (const line of corpus.exportCorpus(id)) await other.add(line, to);
  const [stored] = await other.versions([1]);
  expect(stored).toMatchObject({ seenAt: '2024-01-01T00:00:00.000Z', seenAgainAt: '2024-03-01T00:00:00.000Z' });
});
