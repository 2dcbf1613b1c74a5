/** Whether two texts are versions of one article. Content decides; an address is a hint, a canonical link none. */
import type { Relation } from '../model/report';
import type { Related } from './relation';

/** Where a text stands. */
export interface Place {
  /** Cleaned URL, "" when not known. */
  readonly address: string;
  /** "" when not known. */
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
  if (isOneAddress(a, b)) return most >= SAME_ADDRESS;
  return isOneSite(a, b) && related.resemblance >= SAME_SITE;
}

/**
 * How two texts are related, their places known. A copy stands at another publisher, by definition: what one site gives out at
 * two addresses, whole or reworked, is a *version*. Pages of one series or template share passages, however many: among the
 * pages of `gsa18f` that are no copies, four pairs share more than half of their words.
 */
export function relationAt(
  a: Place,
  b: Place,
  related: Pick<Related, 'relation' | 'resemblance' | 'aInB' | 'bInA'>,
): Relation | null {
  const isWhole = related.relation === 'copy' || related.relation === 'adapted';
  const isVersion = isOneAddress(a, b) ? isSameArticle(a, b, related) : isWhole && isOneSite(a, b);
  return isVersion ? 'version' : related.relation;
}

function isOneAddress(a: Place, b: Place): boolean {
  return a.address !== '' && a.address === b.address;
}

/** Both sites are known, and are one. */
export function isOneSite(a: Place, b: Place): boolean {
  return a.site !== '' && a.site === b.site;
}
