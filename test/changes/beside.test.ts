import { describe, expect, it } from 'vitest';
import { besideChanges } from '@/lib/changes/beside';
import type { Beside, BesideReason } from '@/lib/model/article';

const side = (beside: readonly Beside[] | null, extractor = 'page/3') => ({ beside, extractor });
const of = (reason: BesideReason, ...texts: string[]): Beside[] => texts.map(text => ({ text, reason }));

/** "before → after" of each change, with its reason. */
function told(a: readonly Beside[] | null, b: readonly Beside[] | null): string[] {
  return besideChanges(side(a), side(b)).map(
    ({ before, after, reason }) => `${reason}: ${before ?? '–'} → ${after ?? '–'}`,
  );
}

describe('what stands beside two texts', () => {
  it.each<[string, Beside[], Beside[], string[]]>([
    [
      'a cell of a table',
      of('table', 'Pier · Tonnes', 'North pier · 40'),
      of('table', 'Pier · Tonnes', 'North pier · 46'),
      ['table: North pier · 40 → North pier · 46'],
    ],
    [
      'a caption that names another',
      of('caption', 'Mayor Ulla Brandt opens the lock on Monday.'),
      of('caption', 'Mayor Ulla Brandt opens the lock on Friday.'),
      ['caption: Mayor Ulla Brandt opens the lock on Monday. → Mayor Ulla Brandt opens the lock on Friday.'],
    ],
    [
      'a footnote that came',
      [],
      of('footnote', 'Figures for May are estimates.'),
      ['footnote: – → Figures for May are estimates.'],
    ],
    [
      'a pull quote that went',
      of('pull quote', 'Nobody told us anything.'),
      [],
      ['pull quote: Nobody told us anything. → –'],
    ],
    [
      'blocks of other reasons are no pair',
      of('caption', 'The lock at Merren.'),
      of('footnote', 'The lock at Merrem.'),
      ['footnote: – → The lock at Merrem.', 'caption: The lock at Merren. → –'],
    ],
    [
      'rows each with its own partner',
      of('table', 'North pier · 40', 'South pier · 12'),
      of('table', 'South pier · 13', 'North pier · 41'),
      ['table: South pier · 12 → South pier · 13', 'table: North pier · 40 → North pier · 41'],
    ],
    [
      'one row of two that are equal',
      of('table', 'Lot · 5', 'Lot · 5'),
      of('table', 'Lot · 5', 'Lot · 6'),
      ['table: Lot · 5 → Lot · 6'],
    ],
    [
      'a sentence, though it begins as furniture does',
      of('asking sentence', 'Read more than 40 pages of the report and you find the harbour master named twice.'),
      of('asking sentence', 'Read more than 90 pages of the report and you find the harbour master named twice.'),
      [
        'asking sentence: Read more than 40 pages of the report and you find the harbour master named twice. → Read more than 90 pages of the report and you find the harbour master named twice.',
      ],
    ],
  ])('tells %s', (_, a, b, expected) => expect(told(a, b)).toEqual(expected));

  it.each<[string, Beside[], Beside[]]>([
    ['another order', of('table', 'A pier · 1', 'B pier · 2'), of('table', 'B pier · 2', 'A pier · 1')],
    ['punctuation and case', of('caption', 'The Lock, at dusk'), of('caption', 'The lock at dusk.')],
    ['how long ago it was', of('label', 'Updated 5 minutes ago'), of('label', 'Updated 2 hours ago')],
    ['how long ago it was, in German', of('trailing line', 'vor 5 Minuten'), of('trailing line', 'vor 2 Stunden')],
    ['a relative time in a caption', of('caption', 'The lock, 3 hours ago'), of('caption', 'The lock, 9 hours ago')],
    ['counts of readers', of('label', '12 comments'), of('label', '1,204 comments')],
    ['counts of readers, in French', of('trailing line', '3 commentaires'), of('trailing line', '18 commentaires')],
    ['a line that asks to share', of('trailing line', 'Share this story'), []],
    ['a newsletter', [], of('trailing line', 'Sign up for the harbour letter')],
    ['links to other stories', of('list of links', 'Choir sings in shed'), of('list of links', 'Bus line 4 is back')],
    ['a label that came', [], of('label', 'Harbour')],
  ])('says nothing of %s', (_, a, b) => expect(told(a, b)).toEqual([]));

  it('says nothing where one side does not tell, or was read by another extractor', () => {
    const [a, b] = [of('table', 'Lot · 5'), of('table', 'Lot · 6')];
    expect(besideChanges(side(null), side(b))).toEqual([]);
    expect(besideChanges(side(a), side(null))).toEqual([]);
    expect(besideChanges(side(a, 'page/2'), side(b))).toEqual([]);
    expect(besideChanges(side(a), side(b))).toHaveLength(1);
  });

  it('is nothing between a set and itself in any order, and the same both ways, turned round', () => {
    const a = [...of('table', 'Lot · 5', 'Lot · 6'), ...of('caption', 'The lock at dusk.')];
    const b = [...of('caption', 'The lock at dawn.'), ...of('table', 'Lot · 6', 'Mill · 9')];
    expect(told(a, [...a].reverse())).toEqual([]);
    const forth = besideChanges(side(a), side(b)).map(({ before, after }) => [before, after].join());
    const back = besideChanges(side(b), side(a)).map(({ before, after }) => [after, before].join());
    expect(back.sort()).toEqual(forth.sort());
  });
});
