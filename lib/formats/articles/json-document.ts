/**
 * One JSON object over many lines: a JSON Feed, a news item (ninjs), one article of news-please, trafilatura or Fundus,
 * a list of articles under a name, or the bookmarks of a browser.
 */
import { fault } from '../../model/faults';
import { ownFile } from '../../model/stored-names';
import { bookmarksIn } from '../addresses/bookmarks-json';
import { type Entry, type Format, type ReadingTools, stem, WHOLE } from '../format';
import { headText } from '../head-text';
import type { Input } from '../input';
import { type FeedEntry, itemEntry } from './feed-item';
import type { ForeignContext } from './foreign-fields';
import { foreignRow } from './foreign-version';
import { parsedObject } from './json-object';
import { wholeText } from './whole-text';

type Row = Readonly<Record<string, unknown>>;

const JSON_FEED = /^\{[\s\S]{0,2000}?"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org\\?\//;

/** The outermost folder of Firefox and of Chromium. */
const BOOKMARKS = /^\{\s*(?:"guid"\s*:\s*"root_{8}"|"checksum"\s*:[\s\S]{0,200}"roots")/;

export const jsonDocument: Format = {
  id: 'json-object',
  recognises(head) {
    const text = headText(head)?.trimStart() ?? '';
    if (!text.startsWith('{')) return 0;
    const isOne = JSON_FEED.test(text) || BOOKMARKS.test(text) || goesOverLines(text) || isOneItem(text);
    return isOne ? 0.95 : 0;
  },
  read: readDocument,
};

/** The object does not end in its first line, and that line is not one that was cut off. */
function goesOverLines(text: string): boolean {
  const [first, second = ''] = text.split(/\r?\n/, 2);
  return /[{[,:]\s*$/.test(first) && !second.startsWith('{') && second.trim() !== '';
}

/** One news item, written in one line. */
function isOneItem(text: string): boolean {
  const isItem = /"uri"\s*:/.test(text) && /"(?:pubstatus|versioncreated)"\s*:/i.test(text);
  return isItem && !text.trimEnd().includes('\n');
}

async function* readDocument(input: Input, tools: ReadingTools): AsyncGenerator<Entry> {
  const read = await wholeText(input);
  if ('fault' in read) return yield { rejected: read.fault, at: WHOLE };
  const value = parsedObject(read.text);
  if ('fault' in value) return yield { rejected: value.fault, at: WHOLE };
  const about = ownFile(input.name, stem(input.name));
  yield { header: about };
  const context = { now: tools.now(), corpus: about.name, columns: tools.columns?.(input.name) ?? null };
  let ordinal = 0;
  for (const found of entriesOf(value.object as Row, context))
    yield { ...found, at: { ordinal: ++ordinal, line: null } };
}

function* entriesOf(object: Row, context: ForeignContext): Generator<FeedEntry> {
  if (/^https?:\/\/jsonfeed\.org\//.test(String(object.version))) return yield* feedEntries(object, context);
  const bookmarks = bookmarksIn(object, context.now);
  if (bookmarks.length > 0) return yield* bookmarks.map(address => ({ address }));
  const read = foreignRow(object, context);
  if (!('fault' in read) || read.fault.code !== 'no-text-field') return yield asEntry(read);
  const list = Object.values(object).find(isObjects);
  if (!list) return yield { rejected: read.fault };
  for (const row of list) yield asEntry(foreignRow(row, context));
}

function asEntry(read: ReturnType<typeof foreignRow>): FeedEntry {
  return 'fault' in read ? { rejected: read.fault } : read;
}

function isObjects(value: unknown): value is object[] {
  const isList = Array.isArray(value) && value.length > 0;
  return isList && value.every(each => typeof each === 'object' && each !== null && !Array.isArray(each));
}

/** Source: https://www.jsonfeed.org/version/1.1/ */
function* feedEntries(feed: Row, context: ForeignContext): Generator<FeedEntry> {
  const items = isObjects(feed.items) ? (feed.items as Row[]) : [];
  if (items.length === 0) yield { rejected: fault('nothing-inside') };
  for (const item of items) yield itemEntry(feedItem(item, feed), context);
}

function feedItem(item: Row, feed: Row) {
  return {
    site: text(feed.title),
    language: text(item.language) || text(feed.language),
    address: text(item.url) || text(item.external_url) || text(item.id),
    title: text(item.title),
    markup: text(item.content_html) || text(item.content_text),
    summary: text(item.summary),
    byline: namesOf(item.authors ?? item.author ?? feed.authors ?? feed.author),
    publishedAt: text(item.date_published),
    modifiedAt: text(item.date_modified),
    extractor: 'json-feed/1',
  };
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function namesOf(value: unknown): string {
  const all = (Array.isArray(value) ? value : [value]) as (Row | undefined)[];
  return all
    .map(author => text(author?.name))
    .filter(Boolean)
    .join(', ');
}
