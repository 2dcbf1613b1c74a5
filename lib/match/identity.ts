/** Whether two texts are versions of one article. Content decides; an address is a hint, a canonical link none. */
import type { Related } from './relation';

/** Where a text stands. */
export interface Place {
  /** Cleaned URL, "" when not known. */
  readonly address: string;
  readonly site: string;
}

// The same address, yet another article: front pages, reused addresses. Rewritten stories keep at least
// some sentences (the one real rewrite among ../shared/data/html_version_pairs keeps 7 % of its 5-grams).
const SAME_ADDRESS = 0.05;
// Another address at the same site: slugs change, but a site also runs series with shared paragraphs.
const SAME_SITE = 0.5;

/** @param related - what the words have in common, see `relate` */
export function isSameArticle(a: Place, b: Place, related: Pick<Related, 'resemblance' | 'aInB' | 'bInA'>): boolean {
  const most = Math.max(related.aInB, related.bInA);
  if (a.address !== '' && a.address === b.address) return most >= SAME_ADDRESS;
  return a.site === b.site && related.resemblance >= SAME_SITE;
}
