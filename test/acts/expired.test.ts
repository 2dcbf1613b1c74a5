import { expect, it } from 'vitest';
import { expiredVersions, monthsBefore } from '@/lib/acts/expired';
import type { ListedVersion } from '@/lib/model/listed';

const KEPT = 1;
const BEFORE = '2026-03-01T00:00:00.000Z';

const version = (id: number, more: Partial<ListedVersion>): ListedVersion => ({
  id,
  titles: ['A title'],
  corpora: [2],
  seenAt: null,
  publishedAt: null,
  words: 10,
  ...more,
});

it.each<[string, Partial<ListedVersion>[], number[]]>([
  ['seen before', [{ seenAt: '2026-02-01T00:00:00Z' }], [0]],
  ['seen since', [{ seenAt: '2026-04-01T00:00:00Z', publishedAt: '2020-01-01T00:00:00Z' }], []],
  ['published before, not seen', [{ publishedAt: '2026-02-01T00:00:00Z' }], [0]],
  ['at no known time', [{}], []],
  ['in another zone', [{ seenAt: '2026-03-01T01:00:00+02:00' }], [0]],
  ['kept by hand', [{ seenAt: '2026-02-01T00:00:00Z', corpora: [2, KEPT] }], []],
  ['beside a kept one', [{ seenAt: '2026-02-01T00:00:00Z' }, { corpora: [KEPT] }], []],
  ['one of two', [{ seenAt: '2026-02-01T00:00:00Z' }, { seenAt: '2026-05-01T00:00:00Z' }], [0]],
])('%s', (_, versions, expected) => {
  const article = { id: 1, siteName: '', language: null, versions: versions.map((each, id) => version(id, each)) };
  expect(expiredVersions(article, BEFORE, KEPT).map(({ id }) => id)).toEqual(expected);
});

it.each([
  ['2026-05-31T10:00:00.000Z', 3, '2026-02-28T10:00:00.000Z'],
  ['2026-01-15T10:00:00.000Z', 1, '2025-12-15T10:00:00.000Z'],
  ['2024-02-29T10:00:00.000Z', 12, '2023-02-28T10:00:00.000Z'],
])('%s less %i months', (now, months, expected) => {
  expect(monthsBefore(now, months)).toBe(expected);
});
