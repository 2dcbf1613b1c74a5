import type { IncomingVersion, Text } from '../article';
import { fingerprints } from '../fingerprint/fingerprints';
import type { Place } from '../match/identity';
import { address, site } from '../origin/address';
import { key } from '../text/key';
import { words } from '../text/words';
import type { Postings } from './database';
import { hash32, hash53 } from './hash';
import { marks, type Marks } from './identity';

/** All that is computed of a text before the corpus is asked anything. */
export interface Prepared {
  readonly incoming: IncomingVersion;
  readonly place: Place;
  readonly digest: number;
  /** Ascending, distinct. */
  readonly prints: Uint32Array;
  readonly marks: Marks;
  /** Of the key of each paragraph that has one. */
  readonly paragraphs: readonly number[];
  readonly words: number;
}

export function prepare(incoming: IncomingVersion): Prepared {
  const place = placeOf(incoming.url, incoming.site);
  const keys = incoming.paragraphs.map(key).filter(said => said !== '');
  const digest = digestOf(keys, incoming);
  const prints = fingerprints(incoming, incoming.language);
  return {
    incoming,
    place,
    digest,
    prints,
    marks: marks(place, digest, prints),
    paragraphs: keys.map(hash32),
    words: incoming.paragraphs.reduce((sum, paragraph) => sum + words(paragraph, incoming.language).length, 0),
  };
}

/** Address and site; the source's name for the publisher stands in where there is no address. */
export function placeOf(url: string | null | undefined, siteName: string): Place {
  const host = url ? site(url) : '';
  return { address: url ? address(url) : '', site: host === '' ? siteName : host };
}

/** Of what the paragraphs say. A text without letters and digits is told by its characters. */
export function digestOfText(text: Text): number {
  return digestOf(text.paragraphs.map(key).filter(said => said !== ''), text);
}

function digestOf(keys: readonly string[], text: Text): number {
  return hash53((keys.length > 0 ? keys : text.paragraphs).join('\n'));
}

export function boilerplateKey(paragraph: string): number | null {
  const said = key(paragraph);
  return said === '' ? null : hash32(said);
}

/** Lists of hashes, one a version, in one array. */
export function postings(lists: readonly ArrayLike<number>[]): Postings {
  const hashes = new Uint32Array(lists.reduce((sum, list) => sum + list.length, 0));
  const ends = new Uint32Array(lists.length);
  let at = 0;
  lists.forEach((list, i) => {
    hashes.set(list, at);
    ends[i] = at += list.length;
  });
  return { hashes, ends };
}
