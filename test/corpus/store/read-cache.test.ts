/** What a window holds in memory of the index, while another one changes it. */
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { KEPT_CORPUS, openCorpus } from '@/lib/corpus/open';
import { fingerprints } from '@/lib/fingerprint/fingerprints';
import { address } from '@/lib/origin/address';
import { mulberry } from '../../support/generator';
import { incoming, prose } from '../incoming';

const article = (i: number) => incoming([prose(`story${i}`, 30)], { url: `https://paper.example/${i}` });

describe.each([1, 2, 3, 4])('two windows in turn, seed %i', seed => {
  it('know every text again, and find the same, whoever folds, moves or takes back', { timeout: 120_000 }, async () => {
    const random = mulberry(seed);
    const windows = [await openCorpus(`held-${seed}`), await openCorpus(`held-${seed}`)];
    const either = () => windows[random() < 0.5 ? 0 : 1];
    const stored = new Map<number, number>();
    for (let round = 0; round < 80; round++) {
      const i = Math.floor(random() * 25);
      const { outcome, versionId } = await either().add(article(i), KEPT_CORPUS);
      expect(outcome).toBe(stored.has(i) ? 'known' : 'new-article');
      if (stored.has(i)) expect(versionId).toBe(stored.get(i));
      stored.set(i, versionId);
      const chance = random();
      if (chance < 0.1) await either().mergeRecent();
      else if (chance < 0.15)
        await either().repair(); // a new generation of rows
      else if (chance < 0.3) {
        await either().remove(versionId);
        stored.delete(i);
      }
      const asked = Math.floor(random() * 25);
      for (const corpus of windows) {
        const found = await corpus.candidates(fingerprints(article(asked)), 10);
        expect(found.map(each => each.versionId)).toEqual(stored.has(asked) ? [stored.get(asked)] : []);
        expect(await corpus.articlesAt(address(`https://paper.example/${asked}`))).toHaveLength(
          stored.has(asked) ? 1 : 0,
        );
      }
    }
    expect(await windows[0].check()).toEqual([]);
  });
});
