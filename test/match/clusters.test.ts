/** Clusters against their brute force: what is near hangs together, and nothing hangs together over a long way. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusters } from '@/lib/match/clusters';
import type { Point } from '@/lib/match/word-pairs';

const point = fc.record({ a: fc.nat(200), b: fc.nat(200) });
const points = fc.array(point, { maxLength: 40 });
const gaps = fc.integer({ min: 1, max: 30 });
const distance = (one: Point, other: Point) => Math.max(Math.abs(one.a - other.a), Math.abs(one.b - other.b));

/** Which points can be reached from the first by steps of less than `step`. */
function reached(all: readonly Point[], step: number): Set<Point> {
  const found = new Set([all[0]]);
  for (const from of found) all.filter(to => distance(from, to) < step).forEach(to => found.add(to));
  return found;
}

describe('clusters', () => {
  it('have every point once', () => {
    fc.assert(
      fc.property(points, gaps, (all, gap) => {
        const found = clusters(all, gap).flat();
        expect(found).toHaveLength(all.length);
        expect(new Set(found)).toEqual(new Set(all));
      }),
    );
  });

  it('keep together what is at most a gap apart', () => {
    fc.assert(
      fc.property(points, gaps, (all, gap) => {
        const found = clusters(all, gap);
        const homeOf = (one: Point) => found.findIndex(cluster => cluster.includes(one));
        for (const one of all)
          for (const other of all) if (distance(one, other) <= gap) expect(homeOf(one)).toBe(homeOf(other));
      }),
    );
  });

  it('hold together by steps of hardly more than a gap', () => {
    fc.assert(
      fc.property(points, gaps, (all, gap) => {
        const longest = 3 * Math.ceil(gap / 2); // three cells, of which two make a gap
        for (const cluster of clusters(all, gap)) expect(reached(cluster, longest).size).toBe(cluster.length);
      }),
    );
  });

  it.each([
    ['a gap apart on one side', { a: 0, b: 0 }, { a: 10, b: 0 }, 1],
    ['a gap apart on the other', { a: 0, b: 0 }, { a: 0, b: 10 }, 1],
    ['a gap apart, going back', { a: 20, b: 20 }, { a: 10, b: 10 }, 1],
    ['two gaps apart on one side', { a: 0, b: 0 }, { a: 20, b: 0 }, 2],
    ['two gaps apart on the other', { a: 0, b: 0 }, { a: 0, b: 20 }, 2],
    ['far out, and near', { a: 9_000_000, b: 8_000_000 }, { a: 9_000_003, b: 8_000_003 }, 1],
  ])('%s', (_, one, other, expected) => {
    expect(clusters([one, other], 10)).toHaveLength(expected);
  });
});
