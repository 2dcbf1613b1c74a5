/** Whether two texts are versions of one article. Content decides; an address is a hint, a canonical link none. */
import type { Text } from '../model/article';
import type { Relation } from '../model/report';
import { words } from '../text/words';
import type { Related } from './relation';
import { frame, likenessOf, topicShare, type Likeness } from './frame';
import { isFilledForm, isFilledLater, isNewMiddle } from './series';

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

/** A text where and when it stood: all that identity is decided by. */
export interface Sighting extends Place, Text {
  /** As the page claims; ISO 8601. */
  readonly publishedAt: string | null;
  readonly language: string | null;
}

/** Why two sightings are, or are not, of one article. */
export type IdentityReason =
  'one-address' | 'address-given-away' | 'alike-at-one-site' | 'series' | 'unlike' | 'other-site';

export interface Identity {
  readonly same: boolean;
  /** The same article by its address, though little of its text is shared. */
  readonly rewritten: boolean;
  /** One form, other facts. Never true of the same article. */
  readonly series: boolean;
  readonly reason: IdentityReason;
}

/** What is known of two sightings before anything is decided. */
interface Evidence {
  readonly a: Sighting;
  readonly b: Sighting;
  readonly like: Likeness;
  /** Both claim a time of publication, and these are further apart than a paper's clock and a zone. */
  readonly isOtherTime: boolean;
  /** Both claim the same time of publication, to the minute: a form is given out at another one each time. */
  readonly isSameTime: boolean;
}

// Claimed times of one article differ where a page prints its zone's time and its data says UTC: up to fourteen hours.
const OTHER_TIME = 15 * 3_600_000;

/**
 * Whether two sightings are of one article. Import and look-up both ask here, so that what is filed together is told
 * together. Figures: `test/eval/identity.md`.
 */
export function articleIdentity(a: Sighting, b: Sighting): Identity {
  return identityOf(evidence(a, b));
}

function evidence(a: Sighting, b: Sighting): Evidence {
  const like = likenessOf(frame(a, a.language), frame(b, b.language));
  const apart = timeApart(a, b);
  return {
    a,
    b,
    like,
    isOtherTime: apart !== null && apart > OTHER_TIME,
    isSameTime: apart !== null && apart < MINUTE,
  };
}

const MINUTE = 60_000;

/** Milliseconds; `null` where one claims no time. */
function timeApart(a: Sighting, b: Sighting): number | null {
  if (a.publishedAt === null || b.publishedAt === null) return null;
  return Math.abs(Date.parse(a.publishedAt) - Date.parse(b.publishedAt));
}

function identityOf(evidence: Evidence): Identity {
  const { a, b, like } = evidence;
  const answer = (reason: IdentityReason, same = false): Identity => ({
    same,
    rewritten: same && like.resemblance < REWRITTEN,
    series: reason === 'series',
    reason,
  });
  if (isOneAddress(a, b)) {
    if (evidence.isOtherTime && isFilledLater(like)) return answer('series');
    return isGivenAway(evidence) ? answer('address-given-away') : answer('one-address', true);
  }
  if (isSeries(evidence)) return answer('series');
  if (!isOneSite(a, b)) return answer('other-site');
  return like.resemblance >= SAME_SITE ? answer('alike-at-one-site', true) : answer('unlike');
}

// Below this share of common words, a reader who looks at both finds another text. Measured: see `identity.md`.
const REWRITTEN = 0.35;

function isSeries({ a, b, like, isOtherTime, isSameTime }: Evidence): boolean {
  if (!isOneSite(a, b)) return isFilledForm(like);
  if (isSameTime) return false;
  return isOtherTime ? isFilledLater(like) : isFilledForm(like) || isNewMiddle(like);
}

/** Two stories of one trade share up to .15 of their longer words; a rewritten story keeps its names. */
const OTHER_TOPIC = 0.2;

/** The address shows another story now: headline, topic and time of publication all say so. */
function isGivenAway({ a, b, like, isOtherTime }: Evidence): boolean {
  if (!isOtherTime || like.resemblance >= REWRITTEN) return false;
  return isOtherTopic([a.title], [b.title]) && isOtherTopic(a.paragraphs, b.paragraphs);
}

function isOtherTopic(a: readonly string[], b: readonly string[]): boolean {
  const forms = (texts: readonly string[]) => texts.flatMap(text => words(text).map(({ form }) => form));
  return topicShare(forms(a), forms(b)) < OTHER_TOPIC;
}

/**
 * How two sightings are related, their places and times considered. A copy stands at another publisher, by definition: what
 * one site gives out at two addresses, whole or reworked, is a *version*. Pages of one form are a *series*, wherever they stand.
 *
 * @param related - what the words have in common, see `relate`
 */
export function relationBetween(a: Sighting, b: Sighting, related: Pick<Related, 'relation'>): Relation | null {
  const found = evidence(a, b);
  const { same, series } = identityOf(found);
  if (same) return 'version';
  const isWhole = related.relation === 'copy' || related.relation === 'adapted';
  if (series) return isWhole || related.relation === 'passages' ? 'series' : related.relation;
  if (isWhole && isOneAddress(a, b)) return 'passages';
  return isWhole && isOneSite(a, b) ? 'version' : related.relation;
}
