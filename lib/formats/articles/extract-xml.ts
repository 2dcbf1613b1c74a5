/** Articles as trafilatura writes them in XML: its own "doc", and TEI. */
import { fault } from '../../model/faults';
import { ownFile } from '../../model/stored-names';
import { isoTime } from '../../origin/times';
import { webAddress } from '../claims';
import { type Entry, type Format, type ReadingTools, stem, WHOLE } from '../format';
import { headText } from '../head-text';
import type { Input } from '../input';
import { blocksOf, firstWithin, textOf, within, type XmlElement, xmlTree } from '../xml';
import { versionRow } from './ndjson-line';
import { wholeText } from './whole-text';

const TEI = /<TEI[\s>]/;
const DOC = /<doc\s[^>]{0,4000}(?:sitename|source|hostname|fingerprint)=/;

export const extractXml: Format = {
  id: 'extract-xml',
  recognises(head) {
    const text = headText(head)?.trimStart().slice(0, 5000) ?? '';
    return text.startsWith('<') && (TEI.test(text) || DOC.test(text)) ? 0.97 : 0;
  },
  read: readDocuments,
};

async function* readDocuments(input: Input, tools: ReadingTools): AsyncGenerator<Entry> {
  const read = await wholeText(input);
  if ('fault' in read) return yield { rejected: read.fault, at: WHOLE };
  const tree = xmlTree(read.text);
  const items = tree ? itemsOf(tree) : [];
  if (items.length === 0) return yield { rejected: fault('nothing-inside'), at: WHOLE };
  const about = ownFile(input.name, stem(input.name));
  yield { header: about };
  for (const [i, item] of items.entries()) {
    const fields = item.name === 'tei' ? teiFields(item, tools.now()) : docFields(item, tools.now());
    const found = versionRow({ ...fields, extractor: 'trafilatura-xml/1' }, { now: tools.now(), corpus: about.name });
    const at = { ordinal: i + 1, line: null };
    yield 'fault' in found ? { rejected: found.fault, at } : { version: found.version, at };
  }
}

function itemsOf(tree: XmlElement): XmlElement[] {
  const isItem = tree.name === 'doc' || tree.name === 'tei';
  return isItem ? [tree] : [...within(tree, 'doc'), ...within(tree, 'tei')];
}

function docFields(doc: XmlElement, now: string): object {
  const of = (name: string) => doc.attributes.get(name) || null;
  const main = firstWithin(doc, 'main') ?? doc;
  return {
    url: webAddress(of('source') ?? of('url')),
    title: of('title'),
    byline: of('author'),
    site: of('sitename') ?? of('hostname'),
    language: of('language'),
    publishedAt: isoTime(of('date') ?? '', now),
    paragraphs: withoutHeadline(blocksOf(main), of('title')),
  };
}

function teiFields(tei: XmlElement, now: string): object {
  const head = firstWithin(tei, 'teiheader');
  const body = firstWithin(tei, 'body') ?? firstWithin(tei, 'text');
  const plain = (...names: readonly string[]) => textOf(head && firstWithin(head, ...names)).trim() || null;
  const address = head && [...within(head, 'ptr')].map(({ attributes }) => webAddress(attributes.get('target')));
  const date = head && [...within(head, 'date')].map(each => isoTime(textOf(each).trim(), now)).find(Boolean);
  return {
    url: address?.find(Boolean) ?? null,
    title: plain('title'),
    byline: plain('author'),
    site: plain('publisher'),
    publishedAt: date ?? null,
    paragraphs: body ? withoutHeadline(blocksOf(body), plain('title')) : [],
  };
}

/** The headline may stand once more over the text. */
function withoutHeadline(blocks: readonly string[], title: string | null): readonly string[] {
  return blocks[0] === title ? blocks.slice(1) : blocks;
}
