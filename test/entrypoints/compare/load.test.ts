import 'fake-indexeddb/auto';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { heatOf } from '@/components/compare/heat';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { IncomingVersion, PageReading } from '@/lib/model/article';
import { type Corpus, KEPT_CORPUS, openCorpus } from '@/lib/corpus/open';

const START = [
  'The ferry Sula Star ran aground off Port Merren on Tuesday evening with 87 people on board.',
  'All passengers were brought ashore by midnight, the harbour office said.',
  'Divers are to inspect the hull on Thursday, and two buses run for commuters.',
  'The sound between Port Merren and the islands has been served by ferries since 1852.',
];
const edited = (count: number) => [START[0].replace('87', String(count)), ...START.slice(1)];

function version(paragraphs: readonly string[], hour: number): IncomingVersion {
  return {
    title: 'Ferry aground',
    paragraphs,
    url: 'https://merren-courier.example/ferry',
    site: 'Merren Courier',
    language: 'en',
    byline: null,
    publishedAt: '2026-03-07T05:00:00.000Z',
    modifiedAt: null,
    seenAt: `2026-03-07T${String(hour).padStart(2, '0')}:00:00.000Z`,
    label: null,
    order: null,
    source: 'Invented',
    extractor: 'ndjson/1',
    partial: false,
    beside: [],
    declared: [],
  };
}

let corpus: Corpus;
let ids: number[];
let load: typeof import('@/entrypoints/compare/load').load;
let saveReading: typeof import('@/lib/browser/tabs').saveReading;
let savedReading: typeof import('@/lib/browser/tabs').savedReading;

beforeAll(async () => {
  vi.stubGlobal('chrome', fakeBrowser); // `wxt/browser` looks for the API when it is loaded: what needs it comes after
  ({ load } = await import('@/entrypoints/compare/load'));
  ({ saveReading, savedReading } = await import('@/lib/browser/tabs'));
  corpus = await openCorpus('compare-load');
  ids = [];
  for (const [at, count] of [87, 90, 112].entries())
    ids.push((await corpus.add(version(edited(count), 6 + at), KEPT_CORPUS)).versionId);
});

afterAll(() => {
  corpus.close();
  vi.unstubAllGlobals();
});

const ready = async (a: string, b: string) => {
  const loaded = await load({ corpus, readTab: savedReading }, a, b);
  if (loaded.state !== 'ready') throw new Error(loaded.state);
  return loaded;
};

// In the table "v:1" stands for the first version, whatever its number is.
const named = (key: string) => (key === 'v:1' ? `v:${ids[0]}` : key);

describe('loading a comparison', () => {
  it('reads both versions and what changed', async () => {
    const { comparison } = await ready(`v:${ids[0]}`, `v:${ids[2]}`);
    expect([comparison.a.paragraphs[0], comparison.b.paragraphs[0]]).toEqual([edited(87)[0], edited(112)[0]]);
    expect(comparison.changes).toMatchObject({ edited: 1, kept: 3, from: ids[0] });
    expect(comparison.ofOneArticle).toBe(true);
  });

  it('offers every version of the article, once', async () => {
    const { choices } = await ready(`v:${ids[0]}`, `v:${ids[2]}`);
    expect(choices.map(({ key }) => key)).toEqual(ids.map(id => `v:${id}`));
    expect(new Set(choices.map(({ group }) => group))).toEqual(new Set(['Merren Courier']));
  });

  it('counts over the whole history what came and went, and where', async () => {
    const { history } = await ready(`v:${ids[0]}`, `v:${ids[2]}`);
    const found = (await history())!;
    expect(found.map(({ changed }) => changed)).toEqual([null, { added: 1, removed: 1 }, { added: 1, removed: 1 }]);
    expect(heatOf(found, `v:${ids[2]}`, 4)).toEqual([2, 0, 0, 0]);
  });

  it('takes no step to a shorter view nor from it, so that no change is lost', async () => {
    // Another story: one that held the ferry's words would be its version, under another slug.
    const url = 'https://merren-courier.example/quarry';
    const long = [
      'The slate quarry above Ostwick was closed on Monday after a wall of the upper terrace gave way.',
      'Nobody was working there at the time, because the crews had been sent home when the rain began.',
      'The county wants to know why a crack that walkers photographed in spring was never measured.',
      'Slate from Ostwick covers the roofs of half the valley, and the pit was to be dug for ten more years.',
      'A spokesman named 12 people.',
      'The inquiry begins in May.',
    ];
    const texts = [long, long.slice(0, 2), long.with(4, 'A spokesman named 47 people.')];
    const added = [];
    for (const [at, text] of texts.entries())
      added.push(await corpus.add({ ...version(text, 10 + at), title: 'The long story', url }, KEPT_CORPUS));
    const { history } = await ready(`v:${added[0].versionId}`, `v:${added[2].versionId}`);
    const found = (await history())!;
    expect(found.map(({ shorterView, changed }) => [shorterView, changed])).toEqual([
      [false, null],
      [true, null],
      [false, { added: 1, removed: 1 }],
    ]);
    expect(heatOf(found, `v:${added[2].versionId}`, 6)).toEqual([0, 0, 0, 0, 1, 0]);
    expect(heatOf(found, `v:${added[1].versionId}`, 2)).toEqual([]);
  });

  it('puts an open page whose text is known in the place of that version', async () => {
    const reading: PageReading = {
      ...version(edited(90), 20),
      url: 'https://merren-courier.example/ferry',
      canonical: null,
      live: false,
      entries: [],
      otherArticles: 0,
      beside: [],
    };
    await saveReading(7, reading);
    const { comparison, choices, history } = await ready(`v:${ids[0]}`, 'tab:7');
    expect(comparison.b).toMatchObject({ key: 'tab:7', name: 'open-page' });
    expect(choices[0]).toEqual({ key: 'tab:7', group: null, name: 'open-page', time: null });
    expect((await history())!.map(({ key }) => key)).toEqual([`v:${ids[0]}`, 'tab:7', `v:${ids[2]}`]);
  });

  it('puts an open page whose text is new behind all others', async () => {
    const reading: PageReading = {
      ...version(edited(500), 21),
      url: 'https://merren-courier.example/ferry',
      canonical: null,
      live: false,
      entries: [],
      otherArticles: 0,
      beside: [],
    };
    await saveReading(8, reading);
    const { history } = await ready(`v:${ids[0]}`, 'tab:8');
    expect((await history())!.at(-1)).toMatchObject({ key: 'tab:8', changed: { added: 1, removed: 1 } });
  });

  it('knows an open page under a new slug by its words', async () => {
    const reading: PageReading = {
      ...version(edited(300), 22),
      url: 'https://merren-courier.example/ferry-aground-off-port',
      canonical: null,
      live: false,
      entries: [],
      otherArticles: 0,
      beside: [],
    };
    await saveReading(9, reading);
    const { comparison, history } = await ready(`v:${ids[0]}`, 'tab:9');
    expect(comparison.ofOneArticle).toBe(true);
    expect((await history())!.at(-1)).toMatchObject({ key: 'tab:9' });
  });

  it.each([
    ['the same words at another site', edited(87), 'https://island-post.example/ferry'],
    [
      'other words at the same site',
      ['The choir that rehearses in a lifeboat shed sings on Sunday for the second time this year.'],
      'https://merren-courier.example/choir',
    ],
  ])('gives no history to an open page of no known article: %s', async (_, paragraphs, url) => {
    const page = { canonical: null, live: false, entries: [], otherArticles: 0, beside: [] };
    await saveReading(10, { ...version(paragraphs, 23), url, ...page });
    const { comparison, history } = await ready(`v:${ids[0]}`, 'tab:10');
    expect(comparison.ofOneArticle).toBe(false);
    expect(await history()).toBeNull();
  });

  it.each([
    ['v:9999', 'v:1', 'left'],
    ['v:1', 'tab:4711', 'right'],
    ['', 'v:0', 'both'],
    ['v:1e3', 'v:-1', 'both'],
    ['tab:', 'v:1;DROP', 'both'],
    ['__proto__', 'v:99999999999999999999', 'both'],
  ])('says of %j and %j that what is missing is: %s', async (a, b, side) => {
    expect(await load({ corpus, readTab: savedReading }, named(a), named(b))).toEqual({ state: 'missing', side });
  });
});
