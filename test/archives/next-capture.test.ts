import { describe, expect, it } from 'vitest';
import type { ListedCapture } from '@/lib/archives/cdx';
import { nextCapture } from '@/lib/archives/next-capture';

/** The same numbers on each machine (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const HOUR = 3600 * 1000;
const captureAt = (hours: number): ListedCapture => ({
  timestamp: new Date(Date.UTC(2024, 0, 1) + hours * HOUR).toISOString().replace(/\D/g, '').slice(0, 14),
  original: 'https://lantern.example/a',
  mime: 'text/html',
  status: 200,
  digest: null,
});

/** Read by the rule until it has enough; gives the places read in their order. */
function readAll(captures: readonly ListedCapture[], textAt: (i: number) => string | null): number[] {
  const looked = new Map<string, string | null>();
  const read: number[] = [];
  for (let next = nextCapture(captures, looked); next !== null; next = nextCapture(captures, looked)) {
    looked.set(captures[next].timestamp, textAt(next));
    read.push(next);
  }
  return read;
}

describe('which capture comes next', () => {
  const ten = Array.from({ length: 10 }, (_, i) => captureAt(i * 100));

  it('is the newest, then the oldest, and none between equal ends', () => {
    expect(readAll(ten, () => 'A')).toEqual([9, 0]);
  });

  it('stands in for ends that give no text', () => {
    expect(readAll(ten, i => (i < 2 || i > 7 ? null : 'A'))).toEqual([9, 8, 7, 0, 1, 2]);
  });

  it('halves the gap whose ends differ', () => {
    expect(readAll(ten, i => (i < 4 ? 'A' : 'B'))).toEqual([9, 0, 5, 3, 4]);
  });

  it('looks into the first 48 hours first', () => {
    const early = Array.from({ length: 30 }, (_, i) => captureAt(i < 10 ? i * 4 : i * 50));
    const read = readAll(early, i => 'A'.repeat(Number(i >= 5) + Number(i >= 20) + 1));
    expect(read.indexOf(4)).toBeLessThan(read.indexOf(20));
  });

  it('asks nothing twice and nothing of the same bytes', () => {
    const alike = ten.map((capture, i) => ({ ...capture, digest: i < 5 ? 'AAAA' : 'BBBB' }));
    expect(readAll(alike, i => (i < 5 ? 'A' : 'B'))).toEqual([9, 0]);
  });

  it('ends when no capture has a text', () => {
    expect(new Set(readAll(ten, () => null)).size).toBe(10);
  });
});

describe('histories of 1,000 captures', () => {
  const captures = Array.from({ length: 1000 }, (_, i) => captureAt(i * 7));

  it.each([1, 2, 4, 8, 16])('with %s changes: all found, within 1.3 of k log2(n/k)', k => {
    const random = seeded(k);
    const requests = Array.from({ length: 40 }, () => {
      const cuts = new Set<number>();
      while (cuts.size < k) cuts.add(1 + Math.floor(random() * 999));
      const textAt = (i: number) => String([...cuts].filter(cut => cut <= i).length);
      const read = new Set(readAll(captures, textAt));
      // A change is found where both captures around it were read.
      expect([...cuts].every(cut => read.has(cut) && read.has(cut - 1))).toBe(true);
      return read.size;
    });
    const mean = requests.reduce((sum, each) => sum + each, 0) / requests.length;
    const ideal = 2 + k * Math.log2(1000 / k) + k;
    console.log(
      `changes ${k}: mean requests ${mean.toFixed(1)}, most ${Math.max(...requests)}, bound ${ideal.toFixed(1)}`,
    );
    expect(mean).toBeLessThan(1.3 * ideal);
  });
});
