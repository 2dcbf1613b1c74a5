/** Corpora whose index was made while each host was a site of its own: nothing in them is lost or stored twice. */
import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { type Corpus, KEPT_CORPUS, openCorpus } from '@/lib/corpus/open';
import { address } from '@/lib/origin/address';
import { incoming, prose } from './incoming';

const rule = vi.hoisted(() => ({ isFormer: false }));

vi.mock('@/lib/origin/site', async importOriginal => {
  const { site } = await importOriginal<typeof import('@/lib/origin/site')>();
  const former = (url: string) => new URL(url).hostname.replace(/^www\./, '');
  return { site: (url: string) => (rule.isFormer ? former(url) : site(url)) };
});

const URL_THEN = 'https://news.paper.example/ferry';
const BODY = [prose('ferry', 120), prose('berth', 60)];
const then = incoming(BODY, { url: URL_THEN });

let corpus: Corpus;
let opened = 0;
let articleId: number;
let versionId: number;

beforeEach(async () => {
  corpus = await openCorpus(`former-${opened++}`);
  rule.isFormer = true;
  ({ articleId, versionId } = await corpus.add(then, KEPT_CORPUS));
  rule.isFormer = false;
});

it('finds the article at its address', async () => {
  expect(await corpus.articlesAt(address(URL_THEN))).toMatchObject([{ id: articleId, site: 'paper.example' }]);
});

it.each([false, true])('knows the text that is kept again, index merged: %s', async merged => {
  if (merged) await corpus.mergeRecent();
  expect(await corpus.add(then, KEPT_CORPUS)).toEqual({ articleId, versionId, outcome: 'known' });
});

it.each([
  ['at its address', URL_THEN],
  ['at another address', 'https://news.paper.example/ferry-stays'],
])('adds a later version to the article, %s', async (_, url) => {
  const later = incoming([BODY[0], `${BODY[1]} closer`], { url });
  expect(await corpus.add(later, KEPT_CORPUS)).toMatchObject({ articleId, outcome: 'new-version' });
  expect(await corpus.versionsOf(articleId)).toHaveLength(2);
});

it('adds versions of a batch as well', async () => {
  const others = Array.from({ length: 20 }, (_, i) => incoming([prose(`other${i}`, 60)], { url: `${URL_THEN}-${i}` }));
  const later = incoming([BODY[0], `${BODY[1]} closer`], { url: `${URL_THEN}-again` });
  const added = await corpus.addBatch(KEPT_CORPUS, [...others, later], null);
  expect(added.at(-1)).toMatchObject({ articleId, outcome: 'new-version' });
});

it('is whole after a repair', async () => {
  await corpus.repair(() => undefined, new AbortController().signal);
  expect(await corpus.check()).toEqual([]);
  expect(await corpus.add(then, KEPT_CORPUS)).toMatchObject({ articleId, outcome: 'known' });
});
