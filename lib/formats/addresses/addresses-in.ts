/**
 * Lists of addresses: bookmarks of browsers, reading lists of Pocket and Instapaper, subscriptions (OPML), sitemaps,
 * and plain lists with an address a line.
 */
import type { ListedAddress } from '../../model/listed-address';
import { withoutEntities } from '../entities';
import { withoutMarkup } from '../markup';
import { childrenOf, textOf, within, type XmlElement, xmlTree } from '../xml';
import { addressOf, timeOf } from './listed-address';

/** A row of a list, as it is written. */
type Row = { readonly address: string; readonly title: string; readonly time: string };

/** How lists begin, and how their rows are found. */
const KINDS: readonly (readonly [begins: RegExp, rows: (text: string) => Iterable<Row>])[] = [
  [/^<!DOCTYPE NETSCAPE-Bookmark/i, linkRows],
  [/^(?:<!doctype html>\s*)?<html>[\s\S]{0,400}<title>(?:Pocket Export|Instapaper: Export)<\/title>/i, linkRows],
  [/^(?:<\?xml[^>]{0,200}\?>\s*)?<opml[\s>]/i, outlineRows],
  [/^(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[^>]{0,400}-->\s*)?<(?:urlset|sitemapindex)[\s>]/i, sitemapRows],
  [/^(?:https?:\/\/\S+[ \t]*(?:\r?\n\s*|$)){1,20}/i, lineRows],
];

/** Whether a text begins as a list of addresses does. */
export function isListOfAddresses(beginning: string): boolean {
  const start = beginning.trimStart();
  const kind = KINDS.find(([begins]) => begins.test(start));
  return kind !== undefined && (kind[1] !== lineRows || mostAreAddresses(start));
}

function mostAreAddresses(text: string): boolean {
  const full = text
    .split(/\r?\n/)
    .filter(line => line.trim() !== '')
    .slice(0, 200);
  const addresses = full.filter(line => /^https?:\/\/\S+$/i.test(line.trim()));
  return addresses.length >= Math.max(1, (full.length - 1) * 0.9); // the last line of a beginning is cut off
}

/** All addresses of a list, in its order, each once. Never throws; [] for what is no list. */
export function addressesIn(text: string, now: string): ListedAddress[] {
  const start = text.trimStart();
  const rows = KINDS.find(([begins]) => begins.test(start))?.[1](start) ?? [];
  const found = new Map<string, ListedAddress>();
  for (const { address, title, time } of rows) {
    const listed = addressOf({ address, title, time: timeOf(time, now) });
    if (listed && !found.has(listed.address)) found.set(listed.address, listed);
  }
  return [...found.values()];
}

const LINK = /<a\s([^>]{0,9000})>([^<]{0,2000})/gi;
const ATTRIBUTE = /([\w-]{1,40})\s{0,9}=\s{0,9}"([^"]{0,9000})"/g;

function* linkRows(text: string): Generator<Row> {
  for (const [, inside, title] of text.matchAll(LINK)) {
    const of = new Map(Array.from(inside.matchAll(ATTRIBUTE), ([, name, value]) => [name.toLowerCase(), value]));
    const time = of.get('add_date') ?? of.get('time_added') ?? '';
    yield { address: withoutEntities(of.get('href') ?? ''), title: withoutMarkup(title), time };
  }
}

function* outlineRows(text: string): Generator<Row> {
  const tree = xmlTree(text);
  for (const { attributes } of tree ? within(tree, 'outline') : []) {
    const address = attributes.get('htmlurl') || attributes.get('url') || attributes.get('xmlurl') || '';
    yield { address, title: attributes.get('title') ?? attributes.get('text') ?? '', time: '' };
  }
}

function* sitemapRows(text: string): Generator<Row> {
  const tree = xmlTree(text);
  const rows: XmlElement[] = tree ? childrenOf(tree) : [];
  for (const row of rows) {
    const first = (name: string) => textOf(within(row, name).next().value ?? null).trim();
    yield { address: first('loc'), title: first('title'), time: first('publication_date') || first('lastmod') };
  }
}

function* lineRows(text: string): Generator<Row> {
  for (const line of text.split(/\r?\n/)) yield { address: line.trim(), title: '', time: '' };
}
