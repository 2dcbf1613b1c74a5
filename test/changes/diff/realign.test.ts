import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { budgetOf } from '@/lib/changes/diff/budget';
import { type Common, runEnd } from '@/lib/changes/diff/common';
import { longestCommon } from '@/lib/changes/diff/lcs';
import { realigned } from '@/lib/changes/diff/realign';
import { englishPair } from './english-pair';

const PLENTY = () => budgetOf(Infinity);
const ROW = fc
  .array(fc.constantFrom('the', 'of', 'mill', 'red', 'boat', 'said', 'nine'), { maxLength: 30 })
  .map(words => words.join(' '));

function pieces(common: Common): number {
  let count = 0;
  for (let at = 0; at < common.a.length; at = runEnd(common, at)) count++;
  return count;
}

function both(before: string, after: string) {
  const pair = englishPair(before, after, PLENTY());
  const longest = longestCommon(pair.a.ids, pair.b.ids, PLENTY())!;
  return { ...pair, longest, chosen: realigned(pair, longest) };
}

describe('the words chosen as common', () => {
  it('are equal, ascend in both texts, and are never in more pieces than of a longest row for as many words', () => {
    fc.assert(
      fc.property(ROW, ROW, (before, after) => {
        const { a, b, longest, chosen } = both(before, after);
        expect(chosen.a.map(i => a.ids[i])).toEqual(chosen.b.map(j => b.ids[j]));
        for (const row of [chosen.a, chosen.b]) expect(row).toEqual([...new Set(row)].sort((x, y) => x - y));
        expect(chosen.a.length).toBeLessThanOrEqual(longest.a.length);
        if (chosen.a.length === longest.a.length && chosen.a.every((i, n) => a.ids[i] === a.ids[longest.a[n]]))
          expect(pieces(chosen)).toBeLessThanOrEqual(pieces(longest));
      }),
    );
  });

  it('stay the longest row where the budget does not reach', () => {
    const { a, b, vocabulary, longest } = both(
      'the red mill of the boat said nine',
      'said the boat of nine red the mill',
    );
    const budget = { left: 3, fellShort: false };
    expect(realigned({ a, b, vocabulary, budget }, longest)).toEqual(longest);
    expect(budget.fellShort).toBe(true);
  });
});
