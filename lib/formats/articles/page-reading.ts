/**
 * A page that was saved as a file: its article, or its two where it is a comparison page. Needs a DOM, so it runs
 * in the options page's main thread; the document is inert (`DOMParser`), no script of it runs and nothing is loaded.
 */
import { fault } from '../../model/faults';
import { SAVED_PAGE } from '../../model/stored-names';
import { address } from '../../origin/address';
import { isoTime } from '../../origin/times';
import { readPage } from '../../page/read-page';
import { webAddress } from '../claims';
import { isNewsSnifferPage, newsSnifferPage } from './newssniffer';
import { type PageRead, stem } from '../format';

/** Stands in where a page does not say where it was; never stored. `.invalid` names nobody (RFC 2606). */
const NOWHERE = 'https://saved-page.invalid/article'; // a bare host would be taken for a front page

/** @param name - of the file, for a page that names neither address nor site */
export function readSavedPage(document: Document, name: string, now: string): PageRead {
  if (isNewsSnifferPage(document)) {
    const compared = newsSnifferPage(document, now);
    return 'fault' in compared ? compared : { kind: 'comparison', versions: compared.versions };
  }
  return readArticle(document, name, now);
}

/** Where and when an archive captured a page. */
export interface CapturedAt {
  /** The captured address, then the address of the capture. */
  readonly url: string;
  readonly capture: string;
  readonly seenAt: string;
  readonly source: string;
}

/** A page that an archive captured: the archive says where and when, whatever the page says of itself. */
export function readCapturedPage(document: Document, at: CapturedAt, now: string): PageRead {
  const read = readArticleOf(document, { url: at.url, seenAt: at.seenAt }, '', now);
  if ('fault' in read) return read;
  const isFiled = address(at.capture) === address(at.url);
  const where = { url: isFiled ? at.capture : at.url, source: at.source };
  return { ...read, versions: read.versions.map(version => ({ ...version, ...where })) };
}

interface SavedAt {
  readonly url: string | null;
  readonly seenAt: string | null;
}

function readArticle(document: Document, name: string, now: string): PageRead {
  return readArticleOf(document, savedFrom(document, now), name, now);
}

function readArticleOf(document: Document, saved: SavedAt, name: string, now: string): PageRead {
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
  return { kind: 'article', versions: [{ ...version, ...where, source: SAVED_PAGE }] };
}

/** Some characters on both sides of a place. */
function around(text: string, at: number): string {
  return text.slice(Math.max(0, at - 10), at + 10);
}

/**
 * Where and when a page was saved: by the note of a browser or SingleFile where it has one, else by what the page calls
 * itself.
 */
function savedFrom(document: Document, now: string): SavedAt {
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
