import { describe, expect, it } from 'vitest';
import { languageTag } from '@/components/language-tag';
import { counted, listed, percent, spelled } from '@/components/number-words';
import { elapsed, moment, universalMoment } from '@/components/time-words';
import { versionNumber } from '@/components/version-number';
import { webLink } from '@/components/web-link';

const NOW = Date.parse('2026-03-09T12:00:00Z');

describe('times', () => {
  it('show the year only where it is not this one, and the hour only where it is known', () => {
    expect(moment('2026-03-07T18:20:00Z', NOW, 'en-GB')).toMatch(/^\d+ Mar, \d\d:20$/);
    expect(moment('2025-03-07T18:20:00Z', NOW, 'en-GB')).toMatch(/^\d+ Mar 2025, \d\d:20$/);
    expect(
      ['2026-03-07', '2026-03-07T00:00:00.000Z', '2026-03-07T00:00:00Z'].map(day => moment(day, NOW, 'en-GB')),
    ).toEqual(['7 Mar', '7 Mar', '7 Mar']);
    expect(moment('2026-03-07T00:00:01Z', NOW, 'en-GB')).toMatch(/:00$/);
  });

  it('for files stand in UTC', () => {
    expect(
      ['2026-04-17T19:20:33.000Z', '2026-04-17T21:20:00+02:00', '2026-04-17', '2026-04-17T00:00:00.000Z', 'soon'].map(
        universalMoment,
      ),
    ).toEqual(['2026-04-17 19:20 UTC', '2026-04-17 19:20 UTC', '2026-04-17', '2026-04-17', 'soon']);
  });

  it.each(['', 'yesterday', 'NaN', '2026-99-99', '<b>'])('leave %j as the source gives it', text => {
    expect(moment(text, NOW, 'en-GB')).toBe(text);
  });

  it.each([
    ['2026-03-07T10:00:00Z', '2026-03-07T10:40:00Z', '40 min'],
    ['2026-03-07T10:00:00Z', '2026-03-07T12:10:00Z', '2 h'],
    ['2026-03-07T10:00:00Z', '2026-03-11T12:10:00Z', '4 days'],
    ['2025-06-29T10:00:00Z', '2026-02-08T10:00:00Z', '7 months'],
    ['2018-12-01T10:00:00Z', '2025-04-06T10:00:00Z', '6 years'],
    ['2026-03-07T10:00:00Z', '2026-03-07T10:00:00Z', '0 min'],
    ['2026-03-07T10:00:00Z', '2026-03-06T10:00:00Z', null],
    [null, '2026-03-06T10:00:00Z', null],
    ['2026-03-07T10:00:00Z', 'soon', null],
  ])('from %s to %s are %s', (from, to, expected) => {
    expect(elapsed(from, to)).toBe(expected);
  });
});

describe('numbers', () => {
  it.each([
    [0, 'no'],
    [1, 'one'],
    [9, 'nine'],
    [10, '10'],
    [12480, '12,480'],
  ])('%d is spelled %s', (count, expected) => {
    expect(spelled(count)).toBe(expected);
  });

  it.each([
    [0, '0 %'],
    [0.004, 'under 1 %'],
    [0.58, '58 %'],
    [0.996, '99 %'],
    [1, '100 %'],
  ])('%d is %s', (share, expected) => {
    expect(percent(share)).toBe(expected);
  });

  it('agree with what is counted', () => {
    expect([counted(1, 'word'), counted(2, 'word'), counted(2, 'copy', 'copies')]).toEqual([
      '1 word',
      '2 words',
      '2 copies',
    ]);
    expect([listed([]), listed(['a']), listed(['a', 'b']), listed(['a', 'b', 'c'])]).toEqual([
      '',
      'a',
      'a and b',
      'a, b and c',
    ]);
  });
});

it.each([
  ['Version 6', 0, '6'],
  ['6', 0, '6'],
  ['٢', 0, '٢'],
  ['Nachtausgabe', 2, '3'],
  ['Version 6 (late)', 4, '5'],
])('the version %j at %d is number %s', (label, index, expected) => {
  expect(versionNumber(label, index)).toBe(expected);
});

// Spellings under which browsers, or careless checks, have run addresses as script.
const UNSAFE = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'javascript&colon;alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/passwd',
  'blob:https://x/y',
  'about:blank',
  'chrome://settings',
  'view-source:https://x',
  '//host/path',
  '/path',
  'x',
  '',
];

it.each(UNSAFE)('%j is no link', address => {
  expect(webLink(address)).toBeNull();
});

it.each([
  ['https://merren-courier.example/ferry?a=1#b', 'https://merren-courier.example/ferry?a=1#b'],
  ['http://x.example', 'http://x.example/'],
  ['https://x.example/"><script>', 'https://x.example/%22%3E%3Cscript%3E'],
])('%j is a link', (address, expected) => {
  expect(webLink(address)).toBe(expected);
});

it.each([
  ['en', 'en'],
  ['pt-BR', 'pt-BR'],
  ['zh-Hant-TW', 'zh-Hant-TW'],
  ['', undefined],
  [null, undefined],
  ['en_GB', undefined],
  ['english', undefined],
  ['en" onclick="x', undefined],
])('%j as a language is %j', (tag, expected) => {
  expect(languageTag(tag)).toBe(expected);
});
