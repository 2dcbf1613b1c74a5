import fc from 'fast-check';
import { expect, it } from 'vitest';
import { epochTime, isoTime } from '@/lib/origin/times';

const NOW = '2026-01-10T12:00:00.000Z';

it.each([
  ['ISO with offset', '2025-04-18T10:31:02+02:00', '2025-04-18T08:31:02.000Z'],
  ['ISO in UTC', '2025-04-18T08:31:02.5Z', '2025-04-18T08:31:02.500Z'],
  ['offset without colon', '2025-04-18T10:31:02+0530', '2025-04-18T05:01:02.000Z'],
  ['blank for T', '2025-04-18 10:31 +02:00', '2025-04-18T08:31:00.000Z'],
  ['no offset is UTC', '2025-04-18T10:31:02', '2025-04-18T10:31:02.000Z'],
  ['a bare date', '2025-04-18', '2025-04-18T00:00:00.000Z'],
  ['mail', 'Fri, 18 Apr 2025 10:31:02 +0200', '2025-04-18T08:31:02.000Z'],
  ['mail with a named zone', '18 Apr 2025 10:31 EDT', '2025-04-18T14:31:00.000Z'],
  ['a script date', 'Fri Apr 18 2025 10:31:02 GMT+0200 (Central European Summer Time)', '2025-04-18T08:31:02.000Z'],
  ['a day ahead is a clock', '2026-01-11T11:59:00Z', '2026-01-11T11:59:00.000Z'],
  ['the future', '2099-01-01T00:00:00Z', null],
  ['before the web', '1970-01-01T00:00:00Z', null],
  ['31 February', '2025-02-31T00:00:00Z', null],
  ['hour 31', '2025-02-03T31:00:00Z', null],
  ['offset of 40 hours', '2025-02-03T01:00:00+40:00', null],
  ['words', 'two hours ago', null],
  ['nothing', '', null],
  ['a number', '20250418103102', '2025-04-18T10:31:02.000Z'],
])('%s', (_, text, expected) => expect(isoTime(text, NOW)).toBe(expected));

it('reads seconds and milliseconds since 1970', () => {
  expect(epochTime('1744965062', NOW)).toBe('2025-04-18T08:31:02.000Z');
  expect(epochTime('1744965062000', NOW)).toBe('2025-04-18T08:31:02.000Z');
  expect(epochTime('17', NOW)).toBeNull();
});

it('gives back its own output', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('1990-01-01'), max: new Date(NOW), noInvalidDate: true }), date => {
      expect(isoTime(date.toISOString(), NOW)).toBe(date.toISOString());
    }),
  );
});

it('never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, now) => isoTime(text, now) === null || true),
  );
});
