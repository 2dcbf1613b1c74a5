import { describe, expect, it } from 'vitest';
import { ENGLISH } from '@/components/words/english';
import { clauses, grouped, listed, ownLanguageName, percent } from '@/components/words/numbers';
import { elapsed, moment, universalMoment } from '@/components/words/times';
import { versionNumber } from '@/components/words/version-number';
import type { VersionName } from '@/lib/model/said';
import { LOCALES, tagOf } from './catalogue';

const NOW = Date.parse('2026-03-09T12:00:00Z');

describe('times', () => {
  it('show the year only where it is not this one, and the hour only where it is known', () => {
    expect(moment(ENGLISH, '2026-03-07T18:20:00Z', NOW)).toMatch(/^\d+ Mar, \d\d:20$/);
    expect(moment(ENGLISH, '2025-03-07T18:20:00Z', NOW)).toMatch(/^\d+ Mar 2025, \d\d:20$/);
    expect(
      ['2026-03-07', '2026-03-07T00:00:00.000Z', '2026-03-07T00:00:00Z'].map(day => moment(ENGLISH, day, NOW)),
    ).toEqual(['7 Mar', '7 Mar', '7 Mar']);
    expect(moment(ENGLISH, '2026-03-07T00:00:01Z', NOW)).toMatch(/:00$/);
  });

  it('for files stand in UTC', () => {
    expect(
      ['2026-04-17T19:20:33.000Z', '2026-04-17T21:20:00+02:00', '2026-04-17', '2026-04-17T00:00:00.000Z', 'soon'].map(
        universalMoment,
      ),
    ).toEqual(['2026-04-17 19:20 UTC', '2026-04-17 19:20 UTC', '2026-04-17', '2026-04-17', 'soon']);
  });

  it.each(['', 'yesterday', 'NaN', '2026-99-99', '<b>'])('leave %j as the source gives it', text => {
    expect(moment(ENGLISH, text, NOW)).toBe(text);
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
    expect(elapsed(ENGLISH, from, to)).toBe(expected);
  });
});

describe('numbers', () => {
  it.each([
    [0, '0 %'],
    [0.004, 'under 1 %'],
    [0.58, '58 %'],
    [0.996, '99 %'],
    [1, '100 %'],
  ])('%d is %s', (share, expected) => {
    expect(percent(ENGLISH, share)).toBe(expected);
  });

  it('are grouped, and lists read as English has them', () => {
    expect(grouped(ENGLISH, 12_480)).toBe('12,480');
    const lists = [[], ['a'], ['a', 'b'], ['a', 'b', 'c']];
    expect(lists.map(items => listed(ENGLISH, items))).toEqual(['', 'a', 'a and b', 'a, b and c']);
    expect(clauses(ENGLISH, ['a', 'b', 'c'])).toBe('a, b, c');
  });

  it.each(LOCALES)('set clauses apart in %s', locale => {
    const words = { ...ENGLISH, locale: tagOf(locale) };
    expect(clauses(words, ['1', '2', '3'])).toMatch(/^1\P{N}*[^\s\p{N}]\P{N}*2\P{N}*[^\s\p{N}]\P{N}*3$/u);
  });
});

it('calls each language as its speakers do', () => {
  const tags = ['de', 'pt-BR', 'ja', 'zh-CN'];
  expect(tags.map(ownLanguageName)).toEqual(['Deutsch', 'português (Brasil)', '日本語', '简体中文']);
});

it.each<[VersionName, number, string]>([
  [{ number: 6 }, 0, '6'],
  [{ given: '6' }, 0, '6'],
  [{ given: '٢' }, 0, '٢'],
  [{ given: 'Nachtausgabe' }, 2, '3'],
  [{ given: 'Version 6 (late)' }, 4, '5'],
])('the version %j at %d is number %s', (name, index, expected) => {
  expect(versionNumber(name, index)).toBe(expected);
});
