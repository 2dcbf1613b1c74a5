import fc from 'fast-check';
import { expect, it } from 'vitest';
import { heaviestChain, type Point } from '@/lib/changes/diff/chain';

const POINTS = fc.array(fc.record({ a: fc.nat(8), b: fc.nat(8), weight: fc.integer({ min: 1, max: 9 }) }), {
  maxLength: 10,
});
const weigh = (points: readonly Point[]) => points.reduce((sum, { weight }) => sum + weight, 0);

/** The weight of the best of all subsets that ascend: slow and plain. */
function bruteForce(points: readonly Point[], a = -1, b = -1): number {
  return Math.max(
    0,
    ...points
      .filter(point => point.a > a && point.b > b)
      .map(point => point.weight + bruteForce(points, point.a, point.b)),
  );
}

it('ascends in both rows and no chain is heavier', () => {
  fc.assert(
    fc.property(POINTS, points => {
      const chain = heaviestChain(points);
      chain.slice(1).forEach((point, i) => expect(point.a > chain[i].a && point.b > chain[i].b).toBe(true));
      expect(weigh(chain)).toBe(bruteForce(points));
    }),
  );
});
