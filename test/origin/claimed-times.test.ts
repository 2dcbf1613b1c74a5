/** The times a page claims: which claim is believed. */
import { describe, expect, it } from 'vitest';
import { claimedTimes } from '@/lib/origin/claimed-times';
import type { TimeClaims } from '@/lib/model/page-draft';

const NONE: TimeClaims = { published: [], printed: [], nearby: [], modified: [], printedModified: [] };
const frame = { url: 'https://www.olmsund.example/news/lock', language: 'en', now: '2026-06-01T12:00:00.000Z' };
const read = (claims: Partial<TimeClaims>, other: Partial<typeof frame> = {}) =>
  claimedTimes({ ...NONE, ...claims }, { ...frame, ...other });

describe('the time of publication', () => {
  it.each<[what: string, claims: Partial<TimeClaims>, expected: string | null]>([
    ['nowhere', {}, null],
    ['in data before print', { published: ['2026-05-12'], printed: ['2026-05-10'] }, '2026-05-12T00:00:00.000Z'],
    [
      'in print, where the data cannot be read',
      { published: ['2026-13-12'], printed: ['2026-05-10'] },
      '2026-05-10T00:00:00.000Z',
    ],
    ['with the hour of its day', { published: ['2026-05-12', '2026-05-12T08:30:00Z'] }, '2026-05-12T08:30:00.000Z'],
    [
      'without the hour of another day',
      { published: ['2026-05-12', '2026-05-13T08:30:00Z'] },
      '2026-05-12T00:00:00.000Z',
    ],
    ['by seconds since 1970', { published: ['1778574600'] }, '2026-05-12T08:30:00.000Z'],
    ['not of tomorrow', { printed: ['2026-07-01T08:00:00Z', '12 May 2026'] }, '2026-05-12T00:00:00.000Z'],
    ['near the headline at last', { nearby: ['Harbour', 'Tuesday, 12 May 2026 08:30'] }, '2026-05-12T08:30:00.000Z'],
  ])('%s', (_, claims, expected) => {
    expect(read(claims).publishedAt).toBe(expected);
  });

  it.each([
    ['https://www.olmsund.example/2026/05/12/lock', '2026-05-12T00:00:00.000Z'],
    ['https://www.olmsund.example/2026/may/12/lock', '2026-05-12T00:00:00.000Z'],
    ['https://www.olmsund.example/lock-20260512-1', '2026-05-12T00:00:00.000Z'],
    ['https://www.olmsund.example/2026/lock', null],
  ])('in the address %s', (url, expected) => {
    expect(read({}, { url }).publishedAt).toBe(expected);
  });

  it('is on the clock of a language of one zone', () => {
    expect(read({ published: ['2026-05-12T08:30'] }, { language: 'ja' }).publishedAt).toBe('2026-05-11T23:30:00.000Z');
    expect(read({ published: ['2026-05-12T08:30Z'] }, { language: 'ja' }).publishedAt).toBe('2026-05-12T08:30:00.000Z');
  });
});

it('tells the zone of the paper and the change', () => {
  const claims = { published: ['2026-05-12T08:30:00Z'], modified: ['2026-05-12T11:00:00+02:00'] };
  expect(read(claims)).toMatchObject({ zone: 120, modifiedAt: '2026-05-12T09:00:00.000Z' });
});
