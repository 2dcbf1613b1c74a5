/** Damaged files of every kind: never a crash, nothing that hangs, and each reject with its place. */
import { describe, expect, it } from 'vitest';
import { joinedBytes } from './archives';
import { file, PAGE_TOOLS, readAll } from './files';
import { SAMPLES } from './one-of-each';

/** Files in all; `FUZZ=50` tries 10,000. */
const TIMES = 200 * Number(process.env.FUZZ ?? 1);
/** ms that one small file may take, on a busy machine. */
const LONGEST = 2000;

const SOURCES = SAMPLES.map(sample => [sample.name, sample] as const);

/** Numbers without a pattern, the same in each run. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed % 2_147_483_647 || 1;
  return below => (state = (state * 48_271) % 2_147_483_647) % below;
}

const SIGNS = joinedBytes('<>"{}[],:\r\n\0\xff%=&;');

/** A few bytes changed, cut out, put in twice or put in from nowhere. */
function damaged(bytes: Uint8Array, next: (below: number) => number): Uint8Array {
  let all = bytes;
  for (let i = next(5) + 1; i > 0; i--) {
    const [at, length] = [next(all.length + 1), next(64)];
    const [before, behind] = [all.subarray(0, at), all.subarray(at)];
    const acts = [
      () => joinedBytes(before, Uint8Array.of(next(256)), behind.subarray(1)),
      () => joinedBytes(before, behind.subarray(length)),
      () => joinedBytes(before, behind.subarray(0, length), behind),
      () => joinedBytes(before, SIGNS.subarray(next(SIGNS.length)), behind),
      () => before,
    ];
    all = acts[next(acts.length)]();
  }
  return all;
}

describe('damaged files', () => {
  it.each(SOURCES)(
    'of the kind %s are read or refused, quickly',
    async (name, { content }) => {
      const whole = await readAll(file(name, content), PAGE_TOOLS);
      expect(whole.versions.length + whole.addresses.length).toBeGreaterThan(0);
      const count = Math.ceil(TIMES / SOURCES.length);
      for (let seed = 1; seed <= count; seed++) {
        const next = numbersFrom(seed * 7919);
        const began = performance.now();
        const read = await readAll(file(name, damaged(content, next), 1 + next(3000)), PAGE_TOOLS);
        const told = `${name}, seed ${seed}: ${JSON.stringify(read.rejected)}`;
        expect(performance.now() - began, told).toBeLessThan(LONGEST);
        expect(
          read.rejected.every(row => row.file.startsWith(name) && row.reason !== ''),
          told,
        ).toBe(true);
        expect(
          read.rejected.every(row => !/cannot be read \((?!terminated)/.test(row.reason)),
          told,
        ).toBe(true);
      }
    },
    60_000 * Number(process.env.FUZZ ?? 1),
  );
});
