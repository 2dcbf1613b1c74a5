/**
 * News items in XML, as agencies send them: NITF, and NewsML-G2 with XHTML or NITF inside.
 * Source: https://iptc.org/std/NITF/ and https://iptc.org/std/NewsML-G2/
 */
import { fault } from '../../model/faults';
import { ownFile } from '../../model/stored-names';
import { type Entry, type Format, type ReadingTools, stem, WHOLE } from '../format';
import { headText } from '../head-text';
import type { Input } from '../input';
import { blocksOf, childrenOf, firstWithin, textOf, within, type XmlElement, xmlTree } from '../xml';
import { wholeText } from './whole-text';
import { type WireItem, wireVersion } from './wire-version';

const OUTERMOST = /<(?:\w{1,20}:)?(?:nitf|newsItem|newsMessage|NewsML)[\s>]/;

export const newsXml: Format = {
  id: 'news-xml',
  recognises(head) {
    const text = headText(head)?.trimStart() ?? '';
    return text.startsWith('<') && OUTERMOST.test(text.slice(0, 4000)) ? 0.97 : 0;
  },
  read: readItems,
};

async function* readItems(input: Input, tools: ReadingTools): AsyncGenerator<Entry> {
  const read = await wholeText(input);
  if ('fault' in read) return yield { rejected: read.fault, at: WHOLE };
  const tree = xmlTree(read.text);
  const items = tree ? itemsOf(tree) : [];
  if (items.length === 0) return yield { rejected: fault('nothing-inside'), at: WHOLE };
  const about = ownFile(input.name, stem(input.name));
  yield { header: about };
  for (const [i, item] of items.entries()) {
    const found = wireVersion(item, { now: tools.now(), corpus: about.name });
    const at = { ordinal: i + 1, line: null };
    yield 'fault' in found ? { rejected: found.fault, at } : { version: found.version, at };
  }
}

function itemsOf(tree: XmlElement): WireItem[] {
  if (tree.name === 'nitf') return [nitfItem(tree)];
  const items = tree.name === 'newsitem' ? [tree] : [...within(tree, 'newsitem')];
  return items.map(newsItem);
}

function attribute(element: XmlElement | null, name: string): string {
  return element?.attributes.get(name)?.trim() ?? '';
}

function plain(element: XmlElement | null): string {
  return textOf(element).replace(/\s+/g, ' ').trim();
}

function nitfItem(item: XmlElement): WireItem {
  const docdata = firstWithin(item, 'docdata');
  const publication = firstWithin(item, 'pubdata');
  const body = firstWithin(item, 'body.content');
  const series = firstWithin(item, 'du-key');
  return {
    uri: attribute(firstWithin(item, 'doc-id'), 'id-string'),
    address: attribute(publication, 'ex-ref') || attribute(firstWithin(item, 'doc-id'), 'id-string'),
    version: attribute(series, 'version') || attribute(publication, 'edition.number'),
    status: attribute(docdata, 'management-status'),
    title: plain(firstWithin(item, 'hl1', 'hedline', 'title')),
    byline: plain(firstWithin(item, 'byline')).replace(/^By /, ''),
    site: attribute(publication, 'name') || plain(firstWithin(item, 'distributor')),
    language: attribute(firstWithin(item, 'body'), 'xml:lang') || attribute(item, 'xml:lang'),
    publishedAt: attribute(firstWithin(item, 'date.issue', 'date.release', 'story.date'), 'norm'),
    modifiedAt: attribute(firstWithin(item, 'date.release'), 'norm'),
    paragraphs: body ? blocksOf(body) : [],
    extractor: 'nitf/1',
  };
}

function newsItem(item: XmlElement): WireItem {
  const meta = firstWithin(item, 'itemmeta') ?? item;
  const content = firstWithin(item, 'contentset');
  const nitf = content && firstWithin(content, 'nitf');
  const about = firstWithin(item, 'contentmeta') ?? item;
  return {
    uri: attribute(item, 'guid'),
    address: attribute(firstWithin(item, 'link'), 'href') || attribute(item, 'guid'),
    version: attribute(item, 'version'),
    status: attribute(firstWithin(meta, 'pubstatus'), 'qcode'),
    title: plain(firstWithin(about, 'headline')) || plain(firstWithin(item, 'hl1', 'title')),
    byline: plain(firstWithin(about, 'by')) || plain(firstWithin(item, 'byline')),
    site: providerOf(meta),
    language: attribute(firstWithin(about, 'language'), 'tag') || attribute(item, 'xml:lang'),
    publishedAt: plain(firstWithin(meta, 'firstcreated')) || plain(firstWithin(about, 'contentcreated')),
    modifiedAt: plain(firstWithin(meta, 'versioncreated')),
    paragraphs: nitf ? nitfItem(nitf).paragraphs : contentOf(content),
    extractor: 'newsml-g2/1',
  };
}

function providerOf(meta: XmlElement): string {
  const provider = firstWithin(meta, 'provider');
  return plain(provider && firstWithin(provider, 'name')) || attribute(provider, 'literal');
}

/** The body of XHTML, or the lines of plain text. */
function contentOf(content: XmlElement | null): string[] {
  if (!content) return [];
  const data = childrenOf(content, 'inlinedata')[0];
  const body = firstWithin(content, 'body');
  if (!body && data) return textOf(data).split(/\r?\n/);
  return blocksOf(body ?? content);
}
