/** How a row of postings is stored, and the corpora of before, whose rows are plain numbers. */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Database } from '@/lib/corpus/store/database';
import { head, idsIn, merged, posting } from '@/lib/corpus/index/layout';
import type { StoredRow } from '@/lib/corpus/store/rows';
import { type Corpus, KEPT_CORPUS, openCorpus } from '@/lib/corpus/open';
import { idsInStored, packed, unpacked } from '@/lib/corpus/index/packed-row';
import { fingerprints } from '@/lib/fingerprint/fingerprints';
import { address } from '@/lib/origin/address';
import { mulberry } from '../../support/generator';
import { killedAt } from '../faults';
import { incoming, prose } from '../incoming';
import { copyAsSchema } from '../older-database';

const word = fc.integer({ min: 0, max: 0xffff_ffff });
const row = fc
  .record({
    bucket: fc.integer({ min: 0, max: 0xffff }),
    block: fc.integer({ min: 0, max: 255 }),
    postings: fc.array(word, { maxLength: 80 }),
  })
  .map(({ bucket, block, postings }) => merged(undefined, head(bucket, block), Uint32Array.from(postings)));

describe('a packed row', () => {
  it.each([
    [0, 1],
    [0x7f, 1],
    [0x80, 2],
    [0x3fff, 2],
    [0x4000, 3],
    [0xffff_ffff, 5],
  ])('takes for a number of %i no more than its bits need: %i bytes', (number, bytes) => {
    expect(packed(Uint32Array.of(number))).toHaveLength(bytes);
  });

  it('unpacks to what it was', () => {
    fc.assert(
      fc.property(row, it => {
        expect(unpacked(packed(it))).toEqual(it);
      }),
    );
    for (const edge of [
      [0],
      [0, 0],
      [0xff_ffff, 0xffff_ffff],
      [5, 0x7f, 0x80, 0x3fff, 0x4000, 0x1f_ffff, 0x20_0000, 0xfff_ffff, 0x1000_0000],
    ]) {
      expect([...unpacked(packed(Uint32Array.from(edge)))]).toEqual(edge);
    }
  });

  it('answers as the row does, for hashes that it holds and others', () => {
    fc.assert(
      fc.property(row, fc.array(word, { minLength: 1, maxLength: 9 }), word, (it, hashes, other) => {
        const more = merged(
          it,
          it[0],
          Uint32Array.from(hashes.flatMap(hash => [posting(hash, hash % 9), posting(hash, 0xffff)])),
        );
        for (const hash of [...hashes, other]) {
          expect(idsInStored(packed(more), hash)).toEqual(idsIn(more, hash));
          expect(idsInStored(more, hash)).toEqual(idsIn(more, hash));
        }
      }),
    );
  });

  it('takes at most 3.5 bytes a posting in a full block', () => {
    const random = mulberry(1);
    const spread = Uint32Array.from({ length: 142 }, () => 0x7000_0000 + Math.floor(random() * 2 ** 28)); // 16 bits: the same four on top
    expect(packed(merged(undefined, head(7, 0), spread)).length).toBeLessThan(3.5 * spread.length);
  });

  it('of damaged bytes is some row, and never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), word, (bytes, hash) => {
        const damaged = Uint8Array.from(bytes);
        expect(unpacked(damaged).length).toBeLessThanOrEqual(damaged.length);
        expect(Array.isArray(idsInStored(damaged, hash))).toBe(true);
      }),
    );
  });
});

const article = (i: number) =>
  incoming([prose(`story${i}`, 30), prose('shared', 16)], { url: `https://paper${i}.example/` });
const articles = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => article(from + i));

/** A corpus of six articles as the first schema left it. */
async function older(name: string): Promise<void> {
  const corpus = await openCorpus(`${name}-now`);
  await corpus.addBatch(KEPT_CORPUS, articles(0, 6), null);
  await corpus.mergeRecent();
  corpus.close();
  const formerly = (store: string, row: unknown) => (store === 'postings' ? unpacked(row as StoredRow) : row);
  await copyAsSchema(1, { from: `${name}-now`, to: name, formerly });
}

/** Rows of postings by the form in which they are stored. */
async function forms(name: string): Promise<{ plain: number; packed: number }> {
  const db = new Database(name);
  const rows = await db.postings.toArray();
  db.close();
  const plain = rows.filter(each => each instanceof Uint32Array).length;
  return { plain, packed: rows.length - plain };
}

async function expectWhole(corpus: Corpus, count: number): Promise<void> {
  expect(
    (await corpus.candidates(fingerprints([prose('shared', 16)]), Infinity)).map(each => each.versionId).sort(),
  ).toEqual(Array.from({ length: count }, (_, i) => i + 1));
  expect(await corpus.articlesAt(address('https://paper2.example/'))).toMatchObject([{ id: 3 }]);
  expect(await corpus.check()).toEqual([]);
}

describe('a corpus of the first schema', () => {
  it('is opened and read as it is, and packed by a fold where that rewrites it, by a repair all over', async () => {
    await older('older');
    const before = await forms('older');
    expect(before.packed).toBe(0);
    const corpus = await openCorpus('older');
    await expectWhole(corpus, 6);
    expect(await forms('older')).toEqual(before);
    expect((await corpus.add(article(2), KEPT_CORPUS)).outcome).toBe('known');
    await corpus.add(article(6), KEPT_CORPUS);
    await corpus.mergeRecent();
    await expectWhole(corpus, 7);
    const mixed = await forms('older');
    expect(mixed.plain).toBeGreaterThan(0);
    expect(mixed.packed).toBeGreaterThan(0);
    await corpus.repair();
    await expectWhole(corpus, 7);
    expect((await forms('older')).plain).toBe(0);
  });

  it('loses nothing when a fold of it is killed anywhere', { timeout: 60_000 }, async () => {
    for (let step = 1, died = true; died; step += 13) {
      await older(`killed-${step}`);
      const victim = await openCorpus(`killed-${step}`);
      await victim.addBatch(KEPT_CORPUS, articles(6, 8), null);
      ({ died } = await killedAt(step, () => victim.mergeRecent()));
      victim.close();
      const next = await openCorpus(`killed-${step}`);
      await expectWhole(next, 8);
      await next.mergeRecent();
      await expectWhole(next, 8);
      next.close();
    }
  });
});
