import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { type Corpus, openCorpus } from '@/lib/corpus/open';
import { fingerprints, GUARANTEE } from '@/lib/fingerprint/fingerprints';
import { mulberry } from '../support/generator';
import { incoming } from './incoming';

/** Random texts over few words, some of which borrow a run of another. */
function randomTexts(seed: number, count: number): string[][] {
  const random = mulberry(seed);
  const texts: string[][] = [];
  for (let i = 0; i < count; i++) {
    const words = Array.from({ length: 10 + Math.floor(random() * 150) }, () => `w${Math.floor(random() * 3000)}`);
    const other = texts[Math.floor(random() * i)];
    if (other !== undefined && random() < 0.6) {
      const from = Math.floor(random() * other.length);
      words.splice(Math.floor(random() * words.length), 0, ...other.slice(from, from + 5 + Math.floor(random() * 30)));
    }
    texts.push(words);
  }
  return texts;
}

function sharesRun(a: readonly string[], b: readonly string[], length: number): boolean {
  const runs = (words: readonly string[]) =>
    words.slice(length - 1).map((_, i) => words.slice(i, i + length).join(' '));
  const inA = new Set(runs(a));
  return runs(b).some(run => inA.has(run));
}

/** Hits of every version by comparing all fingerprints with all. */
function bruteForce(asked: Uint32Array, stored: ReadonlyMap<number, readonly string[]>): Map<number, number> {
  const wanted = new Set(asked);
  const hits = [...stored].map(
    ([id, words]) => [id, fingerprints([words.join(' ')]).filter(print => wanted.has(print)).length] as const,
  );
  return new Map(hits.filter(([, count]) => count > 0));
}

describe.each([1, 2, 3, 4])('random corpora, seed %i', seed => {
  it(
    'misses no shared run of window + size - 1 words, and counts hits as brute force does',
    { timeout: 60_000 },
    async () => {
      const random = mulberry(seed + 100);
      const corpus: Corpus = await openCorpus(`law-${seed}`);
      const stored = new Map<number, readonly string[]>();
      const texts = randomTexts(seed, 60);
      for (const [i, words] of texts.slice(0, 50).entries()) {
        const { versionId } = await corpus.add(incoming([words.join(' ')], { site: `site ${i}` }), 1);
        stored.set(versionId, words);
        const chance = random();
        if (chance < 0.05) await corpus.mergeRecent();
        if (chance > 0.93) {
          await corpus.remove(versionId);
          stored.delete(versionId);
        }
      }
      let met = 0;
      for (const words of texts) {
        const asked = fingerprints([words.join(' ')]);
        const found = new Map((await corpus.candidates(asked, Infinity)).map(each => [each.versionId, each.hits]));
        expect(found).toEqual(bruteForce(asked, stored));
        const sharing = [...stored].filter(([, other]) => sharesRun(words, other, GUARANTEE)).map(([id]) => id);
        expect(sharing.filter(id => !found.has(id))).toEqual([]);
        met += sharing.length;
      }
      expect(met).toBeGreaterThan(50);
      expect(await corpus.check()).toEqual([]);
    },
  );
});
