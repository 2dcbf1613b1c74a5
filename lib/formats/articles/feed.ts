/** Feeds as files: RSS 0.9 to 2.0 and Atom. An item with its text is an article, one without is an address. */
import { fault } from '../../model/faults';
import { ownFile } from '../../model/stored-names';
import { type Entry, type Format, type ReadingTools, stem, WHOLE } from '../format';
import { headText } from '../head-text';
import type { Input } from '../input';
import { withoutMarkup } from '../markup';
import { childrenOf, textOf, within, type XmlElement, xmlTree } from '../xml';
import { type FeedItem, itemEntry } from './feed-item';
import { wholeText } from './whole-text';

/** Behind declarations and remarks, before any other element. */
const OUTERMOST = /^(?:<[?!][^>]{0,900}>|\]>|\s)*<(?:rss|feed|rdf:RDF)[\s>]/i;

export const feed: Format = {
  id: 'feed',
  recognises(head) {
    const text = headText(head)?.trimStart() ?? '';
    return text.startsWith('<') && OUTERMOST.test(text.slice(0, 4000)) ? 0.97 : 0;
  },
  read: readFeed,
};

async function* readFeed(input: Input, tools: ReadingTools): AsyncGenerator<Entry> {
  const read = await wholeText(input);
  if ('fault' in read) return yield { rejected: read.fault, at: WHOLE };
  const tree = xmlTree(read.text);
  const items = tree ? [...within(tree, 'item'), ...within(tree, 'entry')] : [];
  if (!tree || items.length === 0) return yield { rejected: fault('nothing-inside'), at: WHOLE };
  const site = titleOf(childrenOf(tree, 'channel')[0] ?? tree);
  const about = ownFile(input.name, site || stem(input.name));
  yield { header: about };
  const language = tree.attributes.get('xml:lang') ?? '';
  for (const [i, item] of items.entries()) {
    const context = { now: tools.now(), corpus: about.name };
    yield { ...itemEntry(itemOf(item, { site, language }), context), at: { ordinal: i + 1, line: null } };
  }
}

function titleOf(element: XmlElement): string {
  return plain(first(element, 'title'));
}

function plain(element: XmlElement | null): string {
  return element ? withoutMarkup(inner(element)).trim() : '';
}

function first(element: XmlElement, ...names: readonly string[]): XmlElement | null {
  for (const name of names) {
    const found = childrenOf(element, name)[0];
    if (found) return found;
  }
  return null;
}

function itemOf(item: XmlElement, feed: { site: string; language: string }): FeedItem {
  const full = childrenOf(item).find(({ fullName }) => fullName === 'content:encoded') ?? first(item, 'content');
  const date = (...names: readonly string[]) => textOf(first(item, ...names)).trim();
  return {
    ...feed,
    address: linkOf(item),
    title: titleOf(item),
    markup: inner(full),
    summary: inner(first(item, 'description', 'summary')),
    byline: authorOf(item),
    publishedAt: date('pubdate', 'published', 'issued', 'date'),
    modifiedAt: date('updated', 'modified'),
    extractor: 'feed/1',
  };
}

/** The markup in an element: escaped it is text, in Atom's "xhtml" it is elements. */
function inner(element: XmlElement | null): string {
  if (!element) return '';
  return element.children.map(child => (typeof child === 'string' ? child : written(child))).join('');
}

function written(element: XmlElement): string {
  return `<${element.name}>${inner(element)}</${element.name}>`;
}

function linkOf(item: XmlElement): string {
  const links = childrenOf(item, 'link');
  const alternate = links.find(({ attributes }) => (attributes.get('rel') ?? 'alternate') === 'alternate');
  const guid = first(item, 'guid');
  const isPlace = guid?.attributes.get('ispermalink') !== 'false';
  const about = item.attributes.get('rdf:about') ?? '';
  const named = [alternate?.attributes.get('href'), textOf(alternate ?? null), isPlace ? textOf(guid) : '', about];
  return named.map(value => value?.trim() ?? '').find(value => /^https?:/i.test(value)) ?? '';
}

function authorOf(item: XmlElement): string {
  const author = first(item, 'creator', 'author');
  const name = author && first(author, 'name');
  return textOf(name ?? author).trim();
}
