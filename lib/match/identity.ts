/** Whether two texts are versions of one article. Content decides; an address is a hint, a canonical link none. */
import type { Text } from '../model/article';
import type { Relation } from '../model/report';
import { words } from '../text/words';
import type { Related } from './relation';
import { lazily } from '../basics/lazily';
import { frame, likenessOf, topicShare, type Frame, type Likeness } from './frame';
import { isFilledForm, isFilledLater, isFilledWhollyOther, isNewMiddle } from './series';

/** Where a text stands. */
export interface Place {
  /** Cleaned URL, "" when not known. */
  readonly address: string;
  /** "" when not known. */
  readonly site: string;
}

// Another address at the same site: slugs change, but a site also runs articles with shared paragraphs.
const SAME_SITE = 0.5;

/** Both addresses are known, and are one. */
export function isOneAddress(a: Place, b: Place): boolean {
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

/** A sighting that is cut into sentences once, when first compared. */
export interface Framed extends Sighting {
  frame(): Frame;
}

export function framed(sighting: Sighting): Framed {
  return { ...sighting, frame: lazily(() => frame(sighting, sighting.language)) };
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
  /** Share of words that stand in both, 0..1. */
  readonly resemblance: number;
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
export function articleIdentity(a: Framed, b: Framed): Identity {
  return identityOf(evidence(a, b));
}

function evidence(a: Framed, b: Framed): Evidence {
  const like = likenessOf(a.frame(), b.frame());
  return {
    a,
    b,
    like,
    isOtherTime: isOtherTime(a.publishedAt, b.publishedAt),
    isSameTime: (timeApart(a.publishedAt, b.publishedAt) ?? Infinity) < MINUTE,
  };
}

const MINUTE = 60_000;

/** Whether both claim a time of publication and these are not of one article's. ISO 8601. */
export function isOtherTime(a: string | null, b: string | null): boolean {
  return (timeApart(a, b) ?? 0) > OTHER_TIME;
}

/** Whether both claim a time of publication and these may be of one article. ISO 8601. */
export function isOneTime(a: string | null, b: string | null): boolean {
  return (timeApart(a, b) ?? Infinity) <= OTHER_TIME;
}

/** Milliseconds; `null` where one claims no time. */
function timeApart(a: string | null, b: string | null): number | null {
  return a === null || b === null ? null : Math.abs(Date.parse(a) - Date.parse(b));
}

function identityOf(evidence: Evidence): Identity {
  const { a, b, like } = evidence;
  const answer = (reason: IdentityReason, same = false): Identity => ({
    same,
    rewritten: same && like.resemblance < REWRITTEN,
    series: reason === 'series',
    resemblance: like.resemblance,
    reason,
  });
  if (isOneAddress(a, b)) {
    if (isFilledHere(evidence)) return answer('series');
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

/** The address shows one form day by day: with another time each, or without times and all facts others. */
function isFilledHere({ a, b, like, isOtherTime }: Evidence): boolean {
  if (isOtherTime) return isFilledLater(like);
  return timeApart(a.publishedAt, b.publishedAt) === null && isFilledWhollyOther(like);
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
 * How two sightings are related, their places and times considered. A copy stands at another publisher, by definition:
 * what one site gives out at two addresses, whole or reworked, is a *version*. Pages of one form are a *series*,
 * wherever they stand.
 *
 * @param related - what the words have in common, see `relate`
 */
export function relationBetween(a: Framed, b: Framed, related: Pick<Related, 'relation'>): Relation | null {
  const { relation } = related;
  const sharesText = relation !== null && relation !== 'quotes';
  if (!sharesText && !isOneAddress(a, b)) return relation; // two stories, told apart without another look
  const { same, series } = articleIdentity(a, b);
  if (same) return 'version';
  if (series && sharesText) return 'series';
  return withoutIdentity(a, b, relation);
}

/**
 * Two articles: a whole text at one site under another address is a *version* still, at one address a passage of
 * another.
 */
function withoutIdentity(a: Place, b: Place, relation: Relation | null): Relation | null {
  const isWhole = relation === 'copy' || relation === 'adapted';
  if (!isWhole) return relation;
  if (isOneAddress(a, b)) return 'passages';
  return isOneSite(a, b) ? 'version' : relation;
}
