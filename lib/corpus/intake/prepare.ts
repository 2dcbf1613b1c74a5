import type { IncomingVersion, Text } from '../../model/article';
import { fingerprints } from '../../fingerprint/fingerprints';
import { appendWordHashes, type WordHashes } from '../../fingerprint/word-hashes';
import { framed, type Framed, type Place } from '../../match/identity';
import { address } from '../../origin/address';
import { captureOf } from '../../origin/enclosed';
import { site } from '../../origin/site';
import type { RecentRow } from '../store/rows';
import { formerPlace } from './former-place';
import { hash53, hashOfAll, lower32 } from '../../text/hash';
import { drawable } from '../../text/drawable';
import { keyHash } from './key-hash';
import { identityHashes, type IdentityHashes } from './identity';

/** A text with all values that are computed from it alone. */
export interface Prepared {
  readonly incoming: IncomingVersion;
  readonly place: Place;
  /** The same, as identity is asked of it. */
  readonly sighting: Framed;
  readonly digest: number;
  /** Ascending, distinct. */
  readonly prints: Uint32Array;
  readonly identityHashes: IdentityHashes;
  /** The same, and those that the text had where it would have been filed before; see `former-place.ts`. */
  readonly askedHashes: readonly IdentityHashes[];
  /** Of the key of each paragraph that has one. */
  readonly paragraphs: readonly number[];
  readonly words: number;
}

/** Compute the values of a text. Reads no database. */
export function prepare(given: IncomingVersion): Prepared {
  const incoming = drawn(seenAtCapture(given));
  const place = placeOf(incoming.url, incoming.site);
  const keys = keysOf(incoming);
  const digest = digestOf(keys, incoming);
  const prints = fingerprints(incoming);
  const hashes = identityHashes(place, digest, prints);
  const former = formerPlace(incoming.url, place);
  return {
    incoming,
    place,
    sighting: framed({ ...incoming, ...place }),
    digest,
    prints,
    identityHashes: hashes,
    askedHashes: former === null ? [hashes] : [hashes, identityHashes(former, digest, prints)],
    paragraphs: keys.map(lower32),
    words: countWords(incoming.paragraphs),
  };
}

/** A capture was seen when the archive took it, whenever we looked at it. */
function seenAtCapture(incoming: IncomingVersion): IncomingVersion {
  const time = incoming.url === null ? null : (captureOf(incoming.url)?.time ?? null);
  return time === null ? incoming : { ...incoming, seenAt: time };
}

/** Its texts as a page of ours can draw them. */
function drawn(incoming: IncomingVersion): IncomingVersion {
  const { title, paragraphs, beside } = incoming;
  return {
    ...incoming,
    title: drawable(title),
    paragraphs: paragraphs.map(drawable),
    beside: beside && beside.map(block => ({ ...block, text: drawable(block.text) })),
  };
}

/** Address and site; the source's name for the publisher stands in where there is no address. */
export function placeOf(url: string | null | undefined, siteName: string): Place {
  const host = url ? site(url) : '';
  return { address: url ? address(url) : '', site: host === '' ? siteName : host };
}

/** Hash of the words of all paragraphs; of their characters where no paragraph has letters or digits. */
export function digestOfText(text: Text): number {
  return digestOf(keysOf(text), text);
}

function keysOf(text: Text): number[] {
  return text.paragraphs.map(keyHash).filter(hash => hash !== null);
}

function digestOf(keys: readonly number[], text: Text): number {
  return hashOfAll(keys.length > 0 ? keys : text.paragraphs.map(hash53));
}

/** The hash by which `boilerplate.ts` knows a paragraph; `null` for one without letters and digits. */
export function boilerplateKey(paragraph: string): number | null {
  const hash = keyHash(paragraph);
  return hash === null ? null : lower32(hash);
}

// Counting hashes takes half the time of making the words.
function countWords(paragraphs: readonly string[]): number {
  const counted: WordHashes = { hashes: new Int32Array(1024), count: 0 };
  let count = 0;
  for (const paragraph of paragraphs) {
    counted.count = 0;
    appendWordHashes(counted, paragraph);
    count += counted.count;
  }
  return count;
}

/** @param lists - hashes of versions `first`, `first + 1`, … */
export function recentRow(first: number, lists: readonly ArrayLike<number>[]): RecentRow {
  const hashes = new Uint32Array(lists.reduce((sum, list) => sum + list.length, 0));
  const ends = new Uint32Array(lists.length);
  let at = 0;
  lists.forEach((list, i) => {
    hashes.set(list, at);
    ends[i] = at += list.length;
  });
  return { first, hashes, ends };
}
