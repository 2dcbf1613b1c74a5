import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprints, GUARANTEE, SHORT, SIZE, WINDOW_SHORT } from '@/lib/fingerprint/fingerprints';
import { shingle, wordHash } from '@/lib/fingerprint/shingle';
import { countShared } from '@/lib/match/measures';

// Words drawn from few, so that shingles repeat.
const list = (from: number, to: number) =>
  fc.array(
    fc.nat(400).map(n => `w${n}`),
    { minLength: from, maxLength: to },
  );

describe('fingerprints', () => {
  it('are distinct and ascending', () => {
    fc.assert(
      fc.property(list(0, 700), words => {
        const prints = fingerprints([words.join(' ')]);
        return prints.every((print, i) => i === 0 || print > prints[i - 1]);
      }),
      { numRuns: 100 },
    );
  });

  it('has none for fewer words than a shingle', () => {
    expect(fingerprints(['one two three', 'four'])).toHaveLength(0);
    expect(fingerprints([])).toHaveLength(0);
    expect(fingerprints(['one two three', 'four five'])).toHaveLength(1);
  });

  it(`are shared by any two texts with a run of ${GUARANTEE} words in common, however long they are`, () => {
    fc.assert(
      fc.property(
        list(GUARANTEE, GUARANTEE),
        list(0, 900),
        list(0, 50),
        list(0, 900),
        list(0, 50),
        (run, a, b, c, d) => {
          const one = fingerprints([[...a, ...run, ...b].join(' ')]);
          const other = fingerprints([[...c.map(word => `x${word}`), ...run, ...d].join(' ')]);
          return countShared(one, other) > 0;
        },
      ),
      { numRuns: 200 },
    );
  });

  it(`are shared by any two short texts with a run of ${WINDOW_SHORT + SIZE - 1} words in common`, () => {
    const most = (SHORT - GUARANTEE) / 2;
    fc.assert(
      fc.property(list(8, 8), list(0, most), list(0, most), (run, a, b) => {
        const other = [...b.map(word => `x${word}`), ...run];
        return countShared(fingerprints([[...a, ...run].join(' ')]), fingerprints([other.join(' ')])) > 0;
      }),
      { numRuns: 200 },
    );
  });

  it('do not depend on where paragraphs end, on the headline, or on how the text is set', () => {
    const text =
      'The harbour bridge was closed on Monday after divers found a crack in the second pier, the port said.';
    const cut = { title: 'Another headline', paragraphs: [text.slice(0, 30), text.slice(30)] };
    expect(fingerprints(cut)).toEqual(fingerprints([text]));
    expect(fingerprints([text.toUpperCase().replace('-', ' – ')])).toEqual(fingerprints([text]));
  });

  it('are spread evenly over 32 bits, so that the index can cut its buckets by the top ones', () => {
    const words = Array.from({ length: 20_000 }, (_, i) => `w${(i * 7919) % 4001}`);
    const prints = fingerprints([words.join(' ')]);
    const eighths = [0, 0, 0, 0, 0, 0, 0, 0];
    for (const print of prints) eighths[print >>> 29]++;
    for (const count of eighths) expect(count / prints.length).toBeCloseTo(1 / 8, 1);
  });

  it('rolls over shingles to the same hashes as each by itself', () => {
    const hashes = Int32Array.from(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'a', 'b'], wordHash);
    const all = shingle(hashes, hashes.length, 3);
    expect(all).toHaveLength(7);
    all.forEach((hash, i) => expect(shingle(hashes.slice(i, i + 3), 3, 3)[0]).toBe(hash));
    expect(all[0]).toBe(shingle(hashes, 9, 3)[0]);
  });
});
