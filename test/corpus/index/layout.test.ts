import fc from 'fast-check';
import { expect, it } from 'vitest';
import { BLOCK, bucketKey, bucketOf, bucketOfRow, cut, head, idsIn, merged, posting } from '@/lib/corpus/index/layout';

const hash = fc.integer({ min: 0, max: 0xffffffff }).map(value => value >>> 0);
const number = fc.integer({ min: 0, max: BLOCK - 1 });
const entries = fc.array(fc.record({ hash, number }), { maxLength: 60 });

/** Rows of a block by bucket, built in two goes. */
function rowsOf(
  all: { hash: number; number: number }[],
  bits: number,
  block: number,
): Map<number, Uint32Array<ArrayBuffer>> {
  const rows = new Map<number, Uint32Array<ArrayBuffer>>();
  for (const part of [all.slice(0, all.length >> 1), all]) {
    for (const entry of part) {
      const bucket = bucketOf(entry.hash, bits);
      rows.set(
        bucket,
        merged(
          rows.get(bucket),
          head(bucket, block),
          Uint32Array.of(posting(entry.hash, block * BLOCK + entry.number)),
        ),
      );
    }
  }
  return rows;
}

it('finds exactly the ids of a hash, by its upper 28 bits, at any number of bits', () => {
  fc.assert(
    fc.property(
      entries,
      hash,
      fc.constantFrom(12, 14, 16),
      fc.integer({ min: 0, max: 255 }),
      (all, other, bits, block) => {
        const rows = rowsOf(all, bits, block);
        for (const wanted of [other, ...all.map(entry => entry.hash)]) {
          const row = rows.get(bucketOf(wanted, bits));
          const expected = new Set(
            all.filter(entry => entry.hash >>> 4 === wanted >>> 4).map(entry => block * BLOCK + entry.number),
          );
          expect(row === undefined ? [] : idsIn(row, wanted)).toEqual([...expected].sort((a, b) => a - b));
        }
      },
    ),
  );
});

it('cuts a row into the rows of more bits', () => {
  fc.assert(
    fc.property(entries, fc.constantFrom([12, 2], [12, 4], [14, 2]), (all, [bits, more]) => {
      const parts = [...rowsOf(all, bits, 3).values()].flatMap(row => cut(row, bits, more));
      const expected = rowsOf(all, bits + more, 3);
      expect(new Map(parts.map(part => [bucketOfRow(part), part]))).toEqual(expected);
    }),
  );
});

it('keeps keys of generations, tables, buckets and blocks apart, and the blocks of a bucket together', () => {
  const layout = { generation: 5, bits: 16 };
  const last = bucketKey(layout, 'prints', 65_535) + 255;
  expect(bucketKey(layout, 'prints', 8)).toBe(bucketKey(layout, 'prints', 7) + 256);
  expect(bucketKey(layout, 'identity', 0)).toBeGreaterThan(last);
  expect(bucketKey({ generation: 6, bits: 12 }, 'prints', 0)).toBeGreaterThan(
    bucketKey(layout, 'identity', 65_535) + 255,
  );
});
