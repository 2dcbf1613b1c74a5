import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { places } from '@/components/library/dots';
import { ROW_HEIGHT, scrollMap } from '@/components/library/scroll-map';
import { inOrder, matching, type Row, rowOf, type Sought } from '@/components/library/shelf';
import { addressOf, SORTS, stateFrom, type ViewState } from '@/components/library/view-state';
import type { ListedVersion } from '@/lib/model/listed';

const chosen = (rows: readonly Row[], state: ViewState, sought: Partial<Sought> = {}) =>
  matching(inOrder(rows, state.sort), state, { texts: new Set(), copies: new Set(), ...sought });

const KEPT = 1;
const version = (id: number, more: Partial<ListedVersion> = {}): ListedVersion => ({
  id,
  titles: [`Headline ${id}`],
  corpora: [2],
  seenAt: null,
  publishedAt: null,
  words: 100,
  ...more,
});

const HARBOUR = rowOf(
  {
    id: 1,
    siteName: 'Invented Courier',
    language: 'en',
    versions: [
      version(1, { titles: ['Harbour closed'], corpora: [KEPT], seenAt: '2026-03-01T10:00:00.000Z' }),
      version(2, { titles: ['Harbour reopens'], seenAt: '2026-03-02T10:00:00.000Z' }),
    ],
  },
  KEPT,
);
const CAFE = rowOf(
  {
    id: 3,
    siteName: 'Gazette inventée',
    language: 'fr',
    versions: [version(3, { titles: ['Le Café fermé'], publishedAt: '2026-01-05T00:00:00.000Z' })],
  },
  KEPT,
);
const UNDATED = rowOf(
  { id: 4, siteName: 'Anzeiger', language: null, versions: [version(4, { corpora: [KEPT] })] },
  KEPT,
);
const ALL = [HARBOUR, CAFE, UNDATED];

describe('the rows that are chosen', () => {
  it.each([
    ['', [1, 4, 3]],
    ['?query=harbour', [1]],
    ['?query=closed', [1]], // a headline of before
    ['?query=cafe', [3]], // without its accent
    ['?query=gazette+ferme', [3]],
    ['?query=harbour+cafe', []],
    ['?paper=Anzeiger', [4]],
    ['?language=fr', [3]],
    ['?corpus=1', [1, 4]],
    ['?from=2026-03-01', [1]],
    ['?to=2026-02-01', [3]],
    ['?hasVersions=1', [1]],
    ['?changedSinceKept=1', [1]],
    ['?sort=published', [3, 4, 1]],
    ['?sort=title', [1, 4, 3]],
    ['?sort=paper', [4, 3, 1]],
    ['?sort=versions', [1, 4, 3]],
    ['?sort=nonsense&article=-3', [1, 4, 3]],
  ])('%s', (address, ids) => {
    expect(chosen(ALL, stateFrom(address)).map(({ id }) => id)).toEqual(ids);
  });
});

it('keeps every state in the address', () => {
  const state = fc.record({
    query: fc.string(),
    paper: fc.string(),
    language: fc.string(),
    corpus: fc.string(),
    from: fc.string(),
    to: fc.string(),
    inTexts: fc.boolean(),
    hasVersions: fc.boolean(),
    hasCopies: fc.boolean(),
    changedSinceKept: fc.boolean(),
    sort: fc.constantFrom(...SORTS),
    article: fc.option(fc.integer({ min: 1 })),
  });
  fc.assert(
    fc.property(state, given => {
      expect(stateFrom(addressOf(given))).toEqual(given);
    }),
  );
});

it.each([1, 100, 1_000_000])('scrolls from the first to the last of %i rows', count => {
  const map = scrollMap(count, 600);
  expect(map.offsetAt(0)).toBe(0);
  expect(map.height).toBeLessThanOrEqual(8_000_000);
  if (count > 10) expect(map.offsetAt(map.height - 600)).toBeCloseTo(count * ROW_HEIGHT - 600, 3);
  expect(map.offsetAt(map.scrollTopAt(1234))).toBeCloseTo(1234, 6);
});

it('draws versions in time, evenly where a time is not known', () => {
  expect(places(['2026-01-01', '2026-01-02', '2026-01-05'])).toEqual([5, 26.5, 91]);
  expect(places(['', '', ''])).toEqual([5, 48, 91]);
  expect(places([''])).toEqual([5]);
});

it('takes what a search of the texts and of copies has found', () => {
  const rows = [1, 2].map(id => rowOf({ id, siteName: 'Courier', language: 'en', versions: [version(id)] }, KEPT));
  const ids = (found: readonly Row[]) => found.map(({ id }) => id);
  const asked = { ...stateFrom(''), query: '"tide tables" harbour' };
  expect(ids(chosen(rows, asked))).toEqual([]);
  expect(ids(chosen(rows, { ...asked, query: '"headline 1"' }))).toEqual([1]);
  expect(ids(chosen(rows, asked, { texts: new Set([2]) }))).toEqual([2]);
  expect(ids(chosen(rows, { ...stateFrom(''), hasCopies: true }, { copies: new Set([1]) }))).toEqual([1]);
});
