import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { laterModified, printedUpdate } from '@/lib/origin/printed-times';

const PUBLISHED = '2031-03-04T06:30:00.000Z';
const NOW = '2031-12-01T00:00:00.000Z';
const told = (line: string, language = 'en', zone: number | null = null) =>
  printedUpdate([line], { language, publishedAt: PUBLISHED, now: NOW, zone })?.time ?? null;

describe('a printed time of change', () => {
  it.each([
    [
      'behind the time of publication',
      '4 March 2031, 6.30am | Updated 4 March 2031, 1.15pm',
      '2031-03-04T13:15:00.000Z',
    ],
    ['a clock alone, on the day of publication', 'Updated 14:20', '2031-03-04T14:20:00.000Z'],
    ['a day without a year', 'Updated on 6 March', '2031-03-06T00:00:00.000Z'],
    ['the clock before the day', 'This story was updated at 1.15pm on 4 March 2031.', '2031-03-04T13:15:00.000Z'],
    ['the time of a time element', 'Updated 2031-03-04T13:15:00Z', '2031-03-04T13:15:00.000Z'],
    ['a time of publication', 'Published 4 March 2031, 1.15pm', null],
    ['before the publication', 'Updated 3 March 2031', null],
    ['a sentence of the story', 'The ministry updated its figures on 5 March 2031.', null],
    ['another thing that was updated', 'Updated terms of use, 5 May 2031', null],
    ['no time', 'Updated: soon', null],
  ])('%s', (_, line, expected) => expect(told(line)).toBe(expected));

  it.each([
    ['de', 'Aktualisiert: 04.03.2031, 13:15 Uhr'],
    ['fr', 'Mis à jour le 04/03/2031 à 13h15'],
    ['es', 'Última actualización: 04/03/2031 - 13:15h'],
    ['it', '4 marzo 2031, 07:30 - aggiornato alle 13:15 del 4 marzo 2031'],
    ['pl', 'Ostatnia aktualizacja: 4.03.2031, godz. 13:15'],
    ['ar', 'آخر تحديث: 4 مارس 2031 - 13:15'],
  ])('is read in %s', (language, line) => expect(told(line, language)).toBe('2031-03-04T13:15:00.000Z'));

  it('counts in the zone of the paper', () => {
    expect(told('Updated 4 March 2031, 13:15', 'en', 60)).toBe('2031-03-04T12:15:00.000Z');
    expect(told('2031年3月4日 20時5分公開\u30002031年3月4日 22時10分更新', 'ja')).toBe('2031-03-04T13:10:00.000Z');
    expect(told('更新: 2031年3月4日 22時10分', 'ja')).toBe('2031-03-04T13:10:00.000Z');
  });

  it('never throws', () => {
    const frame = { language: 'en', publishedAt: null, now: NOW };
    const times = fc.stringMatching(/^(?:Updated|Stand:|更新) [\d.:/ -]{0,30}$/);
    fc.assert(
      fc.property(
        fc.oneof(times, fc.string({ unit: 'binary' })),
        line => printedUpdate([line], frame) === null || true,
      ),
    );
  });
});

describe('the later of two times of change', () => {
  const declared = '2031-03-04T12:15:00.000Z';
  it.each([
    ['the data says nothing', null, '2031-03-04T13:15:00.000Z', '2031-03-04T13:15:00.000Z'],
    ['the page prints the same in another zone', declared, '2031-03-04T13:15:00.000Z', declared],
    ['the page prints a later one', declared, '2031-03-04T14:52:00.000Z', '2031-03-04T14:52:00.000Z'],
    ['the data gives the time of publication', PUBLISHED, '2031-03-04T14:30:00.000Z', '2031-03-04T14:30:00.000Z'],
    ['the page prints an earlier one', declared, '2031-03-04T08:00:00.000Z', declared],
  ])('%s', (_, first, printed, expected) =>
    expect(laterModified({ declared: first, printed, publishedAt: PUBLISHED })).toBe(expected),
  );
});
