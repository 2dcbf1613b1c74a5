import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { budgetOf } from '@/lib/changes/diff/budget';
import { longestCommon } from '@/lib/changes/diff/lcs';

const PLENTY = () => budgetOf(Infinity);
const ROW = fc.array(fc.nat(4), { maxLength: 24 });

/** Length of a longest common subsequence by the table of Wagner and Fischer: slow and plain. */
function bruteForce(a: readonly number[], b: readonly number[]): number {
  const table = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++)
      table[i][j] = a[i - 1] === b[j - 1] ? table[i - 1][j - 1] + 1 : Math.max(table[i - 1][j], table[i][j - 1]);
  return table[a.length][b.length];
}

const code = (text: string) => Array.from(text, letter => letter.charCodeAt(0));

describe('longestCommon', () => {
  // The worked example of Myers 1986, figures 1 and 2: a longest one has four letters.
  it('agrees with the published example', () => {
    expect(longestCommon(code('ABCABBA'), code('CBABAC'), PLENTY())!.a).toHaveLength(4);
  });

  it('is as long as the slow table says, common and ascending', () => {
    fc.assert(
      fc.property(ROW, ROW, (a, b) => {
        const common = longestCommon(a, b, PLENTY())!;
        expect(common.a).toHaveLength(bruteForce(a, b));
        expect(common.a.map(i => a[i])).toEqual(common.b.map(j => b[j]));
        for (const row of [common.a, common.b]) expect(row).toEqual([...new Set(row)].sort((x, y) => x - y));
      }),
    );
  });

  it('gives up when the budget is spent, and never spends a round more', () => {
    const [a, b] = [Array.from({ length: 5000 }, (_, i) => i % 7), Array.from({ length: 5000 }, (_, i) => (i * i) % 7)];
    const budget = { left: 20_000, fellShort: false };
    expect(longestCommon(a, b, budget)).toBeNull();
    expect(budget.fellShort).toBe(true);
    // The last round looks along at most every diagonal it has: 10,000 of them.
    expect(budget.left).toBeGreaterThan(-10_000);
  });
});
