import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { winnow } from '@/lib/fingerprint/winnow';

// The definition, word by word: of every window the rightmost minimum, once.
function plain(hashes: readonly number[], window: number): number[] {
  const chosen: number[] = [];
  const width = Math.min(window, hashes.length);
  for (let start = 0; width > 0 && start + width <= hashes.length; start++) {
    let at = start;
    for (let i = start + 1; i < start + width; i++) if (hashes[i] <= hashes[at]) at = i;
    if (at !== chosen.at(-1)) chosen.push(at);
  }
  return chosen;
}

const small = fc.array(fc.nat(9), { maxLength: 60 }); // few values: many ties
const large = fc.array(fc.integer({ min: 0, max: 0xffffffff }), { maxLength: 60 });
const pick = (hashes: readonly number[], window: number) => winnow(Uint32Array.from(hashes), window);

describe('winnow', () => {
  // The worked example of Schleimer et al. 2003, figure 2: window of 4.
  it('agrees with the published example', () => {
    const hashes = [77, 74, 42, 17, 98, 50, 17, 98, 8, 88, 67, 39, 77, 74, 42, 17, 98];
    expect(
      pick(hashes, 4)
        .map(at => `${hashes[at]}@${at}`)
        .join(' '),
    ).toBe('17@3 17@6 8@8 39@11 17@15');
  });

  it.each([
    ['no hashes', [], 4, []],
    ['fewer than a window', [5, 3], 4, [1]],
    ['a window of one takes all', [5, 3, 9], 1, [0, 1, 2]],
    ['equal hashes go right', [7, 7, 7, 7], 2, [1, 2, 3]],
  ])('%s', (_, hashes, window, expected) => {
    expect(pick(hashes, window)).toEqual(expected);
  });

  it('is the definition', () => {
    fc.assert(
      fc.property(
        fc.oneof(small, large),
        fc.integer({ min: 1, max: 12 }),
        (hashes, window) => String(pick(hashes, window)) === String(plain(hashes, window)),
      ),
      { numRuns: 2000 },
    );
  });

  it('leaves no window without a choice', () => {
    fc.assert(
      fc.property(large, fc.integer({ min: 1, max: 12 }), (hashes, window) => {
        const chosen = pick(hashes, window);
        const starts = Array.from({ length: Math.max(0, hashes.length - window + 1) }, (_, i) => i);
        return starts.every(start => chosen.some(at => at >= start && at < start + window));
      }),
    );
  });

  it('chooses with a wider window only what a narrower one chooses too', () => {
    fc.assert(
      fc.property(
        fc.oneof(small, large),
        fc.integer({ min: 1, max: 8 }),
        fc.integer({ min: 0, max: 8 }),
        (hashes, narrow, more) => {
          const chosen = new Set(pick(hashes, narrow));
          return pick(hashes, narrow + more).every(at => chosen.has(at));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('refuses a window that holds nothing', () => {
    expect(() => pick([1], 0)).toThrow(RangeError);
    expect(() => pick([1], NaN)).toThrow(RangeError);
  });
});
