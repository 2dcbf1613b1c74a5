import { describe, expect, it } from 'vitest';
import { byWeight } from '@/lib/corpus/index/weigh';

const run = (from: number, count: number): number[] => Array.from({ length: count }, (_, i) => from + i);

describe('the weight of candidates', () => {
  it('is higher for what few hold, and grows with every hit', () => {
    expect(byWeight([[1, 2], [1, 3, 4, 5, 6, 7, 8, 9, 10], [1]]).slice(0, 3)).toEqual([
      { versionId: 1, hits: 3, weight: 1 + 1 / Math.sqrt(2) + 1 / 3 },
      { versionId: 2, hits: 1, weight: 1 / Math.sqrt(2) },
      { versionId: 3, hits: 1, weight: 1 / 3 },
    ]);
  });

  it('puts a story kept sixty times before chance meetings', () => {
    const story = Array.from({ length: 40 }, () => run(100, 60));
    expect(byWeight([[1], [2], [1], ...story])[0].versionId).toBe(100);
  });

  it('passes over what more than a thousand hold', () => {
    expect(byWeight([...Array.from({ length: 8 }, () => [1]), run(10, 1001)]).map(each => each.versionId)).toEqual([1]);
    expect(byWeight([...Array.from({ length: 8 }, () => [1]), run(10, 1000)])).toHaveLength(1001);
  });

  it('is not blind to a story of two thousand versions', () => {
    const found = byWeight(Array.from({ length: 100 }, () => run(1, 2000)));
    expect(found).toHaveLength(2000);
    expect(found[0].hits).toBe(8);
  });

  it('is nothing of nothing', () => expect(byWeight([])).toEqual([]));
});
