/**
 * Paragraphs that a site repeats in many articles, learnt while articles come in. Pure.
 *
 * One bounded row a site: Misra & Gries, "Finding repeated elements" (1982). It
 * counts at most {@link KEPT} paragraphs, and a count is never too high, too low
 * by at most (paragraphs seen) / KEPT: a paragraph is never learnt wrongly, and
 * one that stands in more than every 256th paragraph is never lost.
 */
import type { SiteRow } from '../store/rows';

// Rows of 2 kB. A site's templates have some ten repeated paragraphs at a time.
const KEPT = 256;
// In how many articles a paragraph must stand. A wire's background paragraph is carried on for a few articles, a
// template for all; three would take the first for the second.
const MANY = 5;

/** Whether a site repeats a paragraph, by the hash of its key; `false` for a site that is not known. */
export function isBoilerplate(site: SiteRow | undefined, key: number): boolean {
  const at = site === undefined ? -1 : site.keys.indexOf(key);
  return at >= 0 && site!.counts[at] >= MANY;
}

/** The row after more articles. `articles`: for each, the hashes of the keys of its paragraphs, in any order. */
export function learnSite(site: SiteRow | undefined, articles: readonly (readonly number[])[]): SiteRow {
  const counts = new Map<number, number>();
  site?.keys.forEach((key, i) => counts.set(key, site.counts[i]));
  for (const keys of articles) {
    for (const key of new Set(keys)) count(counts, key);
  }
  return {
    articles: (site?.articles ?? 0) + articles.length,
    keys: Uint32Array.from(counts.keys()),
    counts: Uint32Array.from(counts.values()),
  };
}

function count(counts: Map<number, number>, key: number): void {
  const known = counts.get(key);
  if (known !== undefined) counts.set(key, known + 1);
  else if (counts.size < KEPT) counts.set(key, 1);
  else lowerAll(counts);
}

function lowerAll(counts: Map<number, number>): void {
  for (const [key, value] of counts) {
    if (value === 1) counts.delete(key);
    else counts.set(key, value - 1);
  }
}
