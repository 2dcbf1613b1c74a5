/** A page that was saved as a file. Only text goes to where a DOM is; `page-reading.ts` reads it there. */
import { fault } from '../../model/faults';
import { html, utf16Mark } from '../decode';
import { COMPARISONS, PAGES } from '../../model/stored-names';
import { type Entry, type Format, type ReadingTools, WHOLE } from '../format';
import { headText } from '../head-text';
import { chunks, type Input } from '../input';
import { whole } from '../lines';
import { structureOf } from '../looks-like';

/** Bytes of a saved page. Pages saved with their pictures inside reach 20 MB; a DOM of more would hurt. */
const PAGE_LIMIT = 32_000_000;

/** What stands before the first element: declarations, notes, and a document type that is HTML's. */
const PROLOGUE = /^(?:<\?xml[^>]{0,200}>|<!doctype\s+html[^>]{0,300}>|<!--[\s\S]*?-->|\s+)*/i;
/** Elements that a page or a piece of one begins with. XML that is no page begins with a name of its own. */
const FIRST_ELEMENT = new RegExp(
  '^<(?:html|head|body|meta|title|link|base|style|script|main|article|section|div|p|h[1-6]|table|span|a|img|figure|' +
    'blockquote|ul|ol|header|footer|nav|aside|form|center|font|b|i|em|strong|br|hr)[\\s/>]',
  'i',
);

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
  if (start.startsWith('<')) return isPage(start) ? 0.95 : 0;
  return start !== '' && /\.x?html?$/i.test(name) && structureOf(start, name) === null ? 0.3 : 0;
}

// Where notes fill all that was looked at, the element cannot be seen; XML that is no page has no such notes.
function isPage(start: string): boolean {
  const [prologue] = PROLOGUE.exec(start)!;
  const isDeclared =
    /<!doctype\s+html/i.test(prologue) && !/^<(?:svg|rss|feed)[\s>]/i.test(start.slice(prologue.length));
  return isDeclared || FIRST_ELEMENT.test(start.slice(prologue.length)) || /^<!--(?:(?!-->)[\s\S])*$/.test(start);
}

/**
 * UTF-16 units of markup. The page that parses it can hear no press meanwhile: so much takes it under a second, and a
 * long live blog with all its scripts has 3,000,000.
 */
const MARKUP_LIMIT = 10_000_000;
/** A file inside the page, as SingleFile puts pictures and fonts there: most of such a page, and none of its text. */
const INSIDE = /\bdata:[a-z]{1,20}\/[\w.+-]{1,60}(?:;[\w=.-]{1,40}){0,3},[\w+/%=-]{100,}/gi;

/** The markup without the files in it, and no more of it than can be parsed while somebody waits. */
function markup(html: string): string {
  return html.replace(INSIDE, 'data:,').slice(0, MARKUP_LIMIT);
}

async function* readPage(input: Input, tools: ReadingTools): AsyncGenerator<Entry> {
  const bytes = await whole(chunks(input.stream()), PAGE_LIMIT);
  if (!bytes) {
    return yield { rejected: fault('file-too-long', { format: 'page', limit: PAGE_LIMIT }), at: WHOLE };
  }
  const { capture } = input;
  const decoded = html(bytes, capture?.charset ?? null);
  if ('fault' in decoded) return yield { rejected: decoded.fault, at: WHOLE };
  const [read] = await tools.readPages([{ html: markup(decoded.text), name: input.name, ...(capture && { capture }) }]);
  if ('fault' in read) return yield { rejected: read.fault, at: WHOLE };
  if (!capture) yield { header: read.kind === 'comparison' ? COMPARISONS : PAGES };
  for (const [i, version] of read.versions.entries()) {
    yield { version, at: { ordinal: i + 1, line: null } };
  }
}
