import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBoilerplate, learnSite } from '@/lib/corpus/intake/boilerplate';
import type { SiteRow } from '@/lib/corpus/store/rows';

describe('what a site repeats', () => {
  it('is learnt after five articles, not after four', () => {
    const four = learnSite(
      undefined,
      [1, 2, 3, 4].map(i => [77, 1000 + i]),
    );
    expect(isBoilerplate(four, 77)).toBe(false);
    expect(isBoilerplate(learnSite(four, [[77]]), 77)).toBe(true);
  });

  it('does not count a paragraph twice in one article', () => {
    expect(isBoilerplate(learnSite(undefined, [[77, 77, 77, 77, 77, 77]]), 77)).toBe(false);
  });

  it('outlasts thousands of other paragraphs', () => {
    let site: SiteRow | undefined;
    for (let i = 0; i < 500; i++)
      site = learnSite(site, [[77, ...Array.from({ length: 20 }, (_, j) => 1000 + 20 * i + j)]]);
    expect(isBoilerplate(site, 77)).toBe(true);
    expect(site!.keys.length).toBeLessThanOrEqual(256);
  });

  it('never counts a paragraph in more articles than it stands in', () => {
    fc.assert(
      fc.property(
        fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 400 }), { maxLength: 40 }), { maxLength: 60 }),
        articles => {
          const site = articles.reduce<SiteRow | undefined>((row, keys) => learnSite(row, [keys]), undefined);
          site?.keys.forEach((key, i) =>
            expect(site.counts[i]).toBeLessThanOrEqual(articles.filter(keys => keys.includes(key)).length),
          );
        },
      ),
    );
  });
});
