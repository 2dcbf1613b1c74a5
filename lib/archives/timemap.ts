/**
 * TimeMaps in link format (RFC 7089 section 5). Commas stand inside of dates and addresses, so nothing is split there.
 */
import type { CaptureList, ListedCapture } from './cdx';
import { timestampOf } from './timestamp';

/** One link: its address, then attributes up to the comma before the next "<", or to the end. */
const LINK = /<([^<>\s]{1,8000})>((?:\s*;\s*[a-z]{1,20}\s*=\s*"[^"]{0,500}")+)/gi;
const ATTRIBUTE = /([a-z]{1,20})\s*=\s*"([^"]*)"/gi;
/** The captured address in the address of a capture. */
const CAPTURED = /\/\d{14}(?:[a-z]{2}_)?\/(https?:\/\/.+)/is;

/** @returns `null` when the text is no TimeMap; an empty text is an empty one */
export function timeMap(text: string): CaptureList | null {
  const links = Array.from(text.matchAll(LINK), ([, uri, attributes]) => ({ uri, ...attributesOf(attributes) }));
  if (links.length === 0) return text.trim() === '' ? { rows: [], malformed: 0, isWhole: true, further: [] } : null;
  const mementos = links.filter(({ rel }) => words(rel).includes('memento'));
  const rows = mementos.map(listed).filter(row => row !== null);
  const self = links.find(({ rel }) => words(rel).includes('self'))?.uri;
  const maps = links.filter(link => words(link.rel).includes('timemap') && isLinkFormat(link) && link.uri !== self);
  return { rows, malformed: mementos.length - rows.length, isWhole: true, further: maps.map(({ uri }) => uri) };
}

/** Archives name the same map in other forms too. */
const isLinkFormat = ({ type = '' }: Link) => type === '' || /^application\/link-format\b/i.test(type);

interface Link {
  readonly uri: string;
  readonly type?: string;
  readonly rel?: string;
  readonly datetime?: string;
}

function attributesOf(text: string): Omit<Link, 'uri'> {
  const found = Array.from(text.matchAll(ATTRIBUTE), ([, name, value]) => [name.toLowerCase(), value]);
  return Object.fromEntries(found) as Omit<Link, 'uri'>;
}

const words = (rel = '') => rel.toLowerCase().split(/\s+/);

function listed({ uri, datetime }: Link): ListedCapture | null {
  const timestamp = timestampOf(datetime ?? null);
  const original = CAPTURED.exec(uri)?.[1];
  if (timestamp === null || original === undefined) return null;
  return { timestamp, original, mime: null, status: null, digest: null };
}
