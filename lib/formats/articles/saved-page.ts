/** A page that was saved as a file. Only text goes to where a DOM is; `page-reading.ts` reads it there. */
import { fault } from '../../model/faults';
import { html, utf16Mark } from '../decode';
import { COMPARISONS, PAGES } from '../filed-under';
import { type Entry, type Format, type ReadingTools, WHOLE } from '../format';
import { headText } from '../head-text';
import { chunks, type Input } from '../input';
import { whole } from '../lines';

/** Bytes of a saved page. Pages saved with their pictures inside reach 20 MB; a DOM of more would hurt. */
const PAGE_LIMIT = 32_000_000;

const HTML_TAG = /<(?:!doctype\s+html|html|head|body|meta|title|article|main|div|table|p)[\s>]/i;
/** Elements that begin XML which is no page, though a page may hold them further down. */
const OTHER_XML = /<(?:rss|feed|rdf:RDF|urlset|sitemapindex|svg|opml)[\s>]/;
const CLOSED_PARAGRAPH = /<\/(?:p|div|article|section|li|h[1-6])\s{0,9}>/gi;
/** Closed elements from which text is taken for a piece of a page; an article on HTML quotes one or two. */
const FRAGMENT = 3;

export const savedPage: Format = {
  id: 'saved-page',
  recognises(head, name) {
    const mark = utf16Mark(head);
    const text = mark ? new TextDecoder(mark).decode(head) : headText(head);
    return text === null ? 0 : sureness(text.trimStart(), name);
  },
  read: readPage,
};

function sureness(start: string, name: string): number {
  if (start === '') return 0;
  if (start.startsWith('<')) return isPage(start) ? 0.95 : 0;
  if (/\.x?html?$/i.test(name)) return 0.7;
  return (start.match(CLOSED_PARAGRAPH)?.length ?? 0) >= FRAGMENT && !/^[[{"']/.test(start) ? 0.3 : 0;
}

// A feed begins like XHTML: the first element tells them apart.
function isPage(start: string): boolean {
  const html = HTML_TAG.exec(start);
  const other = OTHER_XML.exec(start);
  if (other && (!html || other.index < html.index)) return false;
  if (/^<\?xml/.test(start)) return /<html[\s>]/i.test(start);
  return html !== null || start.startsWith('<!--');
}

async function* readPage(input: Input, tools: ReadingTools): AsyncGenerator<Entry> {
  const bytes = await whole(chunks(input.stream()), PAGE_LIMIT);
  if (!bytes) return yield { rejected: fault('file-too-long', { format: 'page', limit: PAGE_LIMIT }), at: WHOLE };
  const decoded = html(bytes);
  if ('fault' in decoded) return yield { rejected: decoded.fault, at: WHOLE };
  const [read] = await tools.readPages([{ html: decoded.text, name: input.name }]);
  if ('fault' in read) return yield { rejected: read.fault, at: WHOLE };
  yield { header: read.kind === 'comparison' ? COMPARISONS : PAGES };
  for (const [i, version] of read.versions.entries()) yield { version, at: { ordinal: i + 1, line: null } };
}
