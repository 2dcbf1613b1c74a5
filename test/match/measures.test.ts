import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { containment, countShared, resemblance } from '@/lib/match/measures';

const numbers = fc.uniqueArray(fc.nat(30), { maxLength: 20 });
const sorted = (list: readonly number[]) => Uint32Array.from(list).sort();

describe('measures', () => {
  it.each([
    ['nothing and nothing', [], [], 0, 0, 0],
    ['nothing and something', [], [1, 2], 0, 0, 0],
    ['the same', [1, 2], [1, 2], 1, 1, 1],
    ['a part', [1, 2], [1, 2, 3, 4], 0.5, 1, 0.5],
    ['some of each', [1, 2, 3], [3, 4], 0.25, 1 / 3, 0.5],
  ])('%s', (_, a, b, both, aInB, bInA) => {
    expect(resemblance(new Set(a), new Set(b))).toBe(both);
    expect(containment(new Set(a), new Set(b))).toBe(aInB);
    expect(containment(new Set(b), new Set(a))).toBe(bInA);
  });

  it('are the same of sets and of sorted arrays, in any mixture', () => {
    fc.assert(
      fc.property(numbers, numbers, (a, b) => {
        const counts = [
          countShared(new Set(a), new Set(b)),
          countShared(sorted(a), sorted(b)),
          countShared(new Set(a), sorted(b)),
          countShared(sorted(a), new Set(b)),
        ];
        return counts.every(count => count === a.filter(one => b.includes(one)).length);
      }),
    );
  });

  it('resemblance is symmetric and never more than either containment', () => {
    fc.assert(
      fc.property(numbers, numbers, (a, b) => {
        const [one, other] = [sorted(a), sorted(b)];
        const both = resemblance(one, other);
        return both === resemblance(other, one) && both <= containment(one, other) && both <= containment(other, one);
      }),
    );
  });
});
