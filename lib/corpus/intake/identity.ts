import { KEPT_CORPUS } from '../../model/stored-names';
import { groupBy } from '../../basics/group-by';
/** Which article a text belongs to, and its place among the versions. Pure. */
import { articleIdentity, isOneAddress, type Framed, type Place } from '../../match/identity';
import { resemblance } from '../../match/measures';
import type { Member } from '../store/rows';
import { labelText } from '../version-label';
import { hash32, mix } from '../../text/hash';

/** The corpus of what the reader keeps; it is always there. */
export { KEPT_CORPUS };

/** A text as it is compared. `prints`: ascending. */
export interface Compared {
  readonly sighting: Framed;
  readonly prints: Uint32Array;
}

/**
 * One of `known`, or `null` for a new article: the most alike of those that are the same by `articleIdentity`.
 * Fingerprints, which are cheap, are asked first: most pairs share a footer only.
 */
export function sameArticle<T extends Compared>(text: Compared, known: readonly T[]): T | null {
  let best: T | null = null;
  let most = -1;
  for (const each of known.filter(one => isWorthComparing(one, text))) {
    const identity = articleIdentity(each.sighting, text.sighting);
    if (identity.same && identity.resemblance > most) {
      [best, most] = [each, identity.resemblance];
    }
  }
  return best;
}

// Of the 208 pairs of `test/eval/identity` that are of one article at two addresses, the least alike share .28 of their
// fingerprints. A footer alone is .02 to .05 of an article.
const LEAST_SHARED = 0.15;

function isWorthComparing(a: Compared, b: Compared): boolean {
  return isOneAddress(a.sighting, b.sighting) || resemblance(a.prints, b.prints) >= LEAST_SHARED;
}

/**
 * Hashes that two texts of one article are likely to share. Placing asks the index
 * for them before a text is stored. `text`: equal for equal words at one site.
 * `address`: `null` without one. `likeness`: of the {@link SMALLEST} smallest
 * fingerprints (bottom-k sketch, Broder 1997).
 */
export interface IdentityHashes {
  readonly text: number;
  readonly address: number | null;
  readonly likeness: readonly number[];
}

// Texts of resemblance .5 share two of the six smallest with a chance of .89, texts of .7 with .99. A single one is
// shared by chance too often: of 20,000 synthetic articles every third would have a text read for it in vain.
const SMALLEST = 6;
const ALIKE = 2;
// At one address, a text that shares more than half of them is of the same article, and no text need be read.
const SURE = 4;

/** Whether a version of the same site that shares so many likeness hashes may be of the same article. */
export function isWorthReading(shared: number, text: IdentityHashes): boolean {
  return shared >= Math.min(ALIKE, text.likeness.length);
}

/** Whether a version under the same address that shares so many likeness hashes is of the same article for certain. */
export function isSureAtOneAddress(shared: number): boolean {
  return shared >= SURE;
}

/** @param prints - ascending */
export function identityHashes(place: Place, digest: number, prints: Uint32Array): IdentityHashes {
  const site = hash32(place.site);
  return {
    text: hash32(`text ${place.site} ${digest}`),
    address: place.address === '' ? null : hash32(`address ${place.address}`),
    likeness: Array.from(prints.subarray(0, SMALLEST), print => mix(print ^ site)),
  };
}

/** All identity hashes of a text, distinct, in no order. */
export function allIdentityHashes({ text, address, likeness: like }: IdentityHashes): number[] {
  return [...new Set(address === null ? [text, ...like] : [text, address, ...like])];
}

/**
 * Versions of an article, oldest first. The source's own order holds inside a
 * corpus, the order of arrival among kept pages, whatever their clocks said;
 * between such chains the times of seeing decide (a time never goes back inside a chain),
 * then arrival. A text without any time goes before those with one.
 */
export function ordered(family: readonly Member[]): Member[] {
  const chains = groupBy(
    [...family].sort((a, b) => a.id - b.id),
    chainOf,
  );
  const keyed = [...chains.values()].flatMap(chain => placed(chain));
  keyed.sort((a, b) => compare(a.time, b.time) || a.chain - b.chain || a.at - b.at);
  return keyed.map(({ member }) => member);
}

function chainOf({ id, corpusId, order }: Member): string {
  if (order !== undefined) return `ordered ${corpusId}`;
  return corpusId === KEPT_CORPUS ? 'kept' : `alone ${id}`;
}

function placed(chain: readonly Member[]): {
  member: Member;
  time: string;
  chain: number;
  at: number;
}[] {
  const first = chain[0].id;
  const sorted = [...chain].sort((a, b) => (a.order ?? 0) - (b.order ?? 0) || a.id - b.id);
  let time = '';
  return sorted.map((member, at) => {
    if (member.seenAt !== undefined && member.seenAt > time) time = member.seenAt;
    return { member, time, chain: first, at };
  });
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The first number that no version has, counting from the number of versions. */
export function nextNumber(family: readonly Member[]): number {
  const taken = new Set(family.map(({ label }) => labelText(label)));
  let number = family.length + 1;
  while (taken.has(labelText(number))) number++;
  return number;
}
