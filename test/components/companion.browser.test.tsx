/** Cards and places for the open page, from a report. */
import { describe, expect, it } from 'vitest';
import { companionOf } from '@/components/report/companion-of';
import { highlightsOf } from '@/components/report/highlights-of';
import { ENGLISH } from '@/components/words/english';
import { FULL } from './invented-reports';

describe('what stands beside the highlights', () => {
  const { from } = FULL.changes!;
  const companion = companionOf(ENGLISH, FULL, from);

  it('is a card for each change that is painted', () => {
    const painted = new Set(highlightsOf(FULL).map(({ change }) => change));
    expect(new Set(companion.cards.map(({ change }) => change))).toEqual(painted);
    expect(companion.cards.every(({ head, pieces }) => head !== '' && pieces.length > 0)).toBe(true);
  });

  it('is a place for each paragraph that was removed, inside the page', () => {
    const removed = FULL.changes!.paragraphs.filter(({ op }) => op === 'removed');
    expect(companion.gaps).toHaveLength(removed.length);
    for (const { paragraph } of companion.gaps) expect(paragraph).toBeLessThanOrEqual(FULL.page.paragraphs.length);
  });

  it('is nothing for what a copy shares', () => {
    expect(companionOf(ENGLISH, FULL, FULL.copies[0].versionId)).toEqual({ gaps: [], cards: [], labels: null });
  });
});
