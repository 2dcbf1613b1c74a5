/**
 * A page that was saved as a file: its article, or its two where it is a comparison page. Needs a DOM, so it runs
 * in the options page's main thread; the document is inert (`DOMParser`), no script of it runs and nothing is loaded.
 */
import { fault } from '../../model/faults';
import { SAVED_PAGE } from '../../model/stored-names';
import { isoTime } from '../../origin/times';
import { readPage } from '../../page/read-page';
import { webAddress } from '../claims';
import type { PageCapture } from '../input';
import { isNewsSnifferPage, newsSnifferPage } from './newssniffer';
import { type PageRead, type PageToRead, stem } from '../format';

/** Stands in where a page does not say where it was; never stored. `.invalid` names nobody (RFC 2606). */
const NOWHERE = 'https://saved-page.invalid/article'; // a bare host would be taken for a front page

/** @param page - `name`, of the file, is for a page that names neither address nor site */
export function readSavedPage(document: Document, page: Omit<PageToRead, 'html'>, now: string): PageRead {
  const { name, capture } = page;
  if (capture) return readArticle(document, { ...foundBy(capture, savedFrom(document, now)), name }, now);
  if (isNewsSnifferPage(document)) {
    const compared = newsSnifferPage(document, now);
    return 'fault' in compared ? compared : { kind: 'comparison', versions: compared.versions };
  }
  return readArticle(document, { ...savedFrom(document, now), name, source: SAVED_PAGE }, now);
}

/** Where the archive does not say, the page may. */
function foundBy({ url, seenAt, source }: PageCapture, own: { url: string | null; seenAt: string | null }) {
  return { url: url ?? own.url, seenAt: seenAt ?? own.seenAt, source };
}

/** Where and when a page was found, by its archive or by itself. */
interface Found {
  readonly url: string | null;
  readonly seenAt: string | null;
  readonly source: string;
  readonly name: string;
}

function readArticle(document: Document, { name, source, ...saved }: Found, now: string): PageRead {
  const read = readPage(document, saved.url ?? NOWHERE, now);
  if (!read || read.reading.paragraphs.length === 0) {
    return { fault: fault('no-article') };
  }
  const version = read.reading;
  const lost = version.paragraphs.find(paragraph => paragraph.includes('\uFFFD'));
  if (lost !== undefined) {
    return { fault: fault('wrong-encoding', { sample: around(lost, lost.indexOf('\uFFFD')) }) };
  }
  const site = saved.url === null && version.site.endsWith('.invalid') ? stem(name) : version.site;
  const where = {
    site: site || stem(name),
    url: saved.url,
    seenAt: saved.seenAt,
  };
  return { kind: 'article', versions: [{ ...version, ...where, source }] };
}

/** Some characters on both sides of a place. */
function around(text: string, at: number): string {
  return text.slice(Math.max(0, at - 10), at + 10);
}

/**
 * Where and when a page was saved: by the note of a browser or SingleFile where it has one, else by what the page calls
 * itself.
 */
function savedFrom(document: Document, now: string): { url: string | null; seenAt: string | null } {
  const note = comments(document).find(text => /saved from url=|Page saved with SingleFile/i.test(text)) ?? '';
  const url = /saved from url=\(\d{1,6}\)(\S{1,4000})/i.exec(note)?.[1] ?? /\burl:\s{1,9}(\S{1,4000})/i.exec(note)?.[1];
  const date = /\bsaved date:[ \t]{1,9}([^\n\r]{1,100})/i.exec(note)?.[1];
  const named = [
    url,
    document.querySelector('link[rel~="canonical"][href]')?.getAttribute('href'),
    document.querySelector('meta[property="og:url"][content]')?.getAttribute('content'),
  ];
  return { url: named.map(webAddress).find(Boolean) ?? null, seenAt: date ? isoTime(date, now) : null };
}

/** Comments that stand outside of the body or at its beginning, where tools put their notes. */
function comments(document: Document): string[] {
  const places = [document, document.documentElement, document.head, document.body].filter(Boolean) as Node[];
  return places
    .flatMap(place => Array.from(place.childNodes))
    .filter(node => node.nodeType === 8)
    .map(node => node.nodeValue ?? '');
}
