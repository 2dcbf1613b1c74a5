/** The times that a page claims for its article, in its data and in print. */
import { epochTime, hasZone, isoTime, offsetOf } from '@/lib/origin/times';
import { writtenDate } from '@/lib/origin/written-dates';
import type { Metadata } from './metadata';
import { attributeOf, elementsOf, matches, parentElementOf, shortTextOf, standsIn, tagOf } from './nodes';

const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'article.published',
  'cxenseparse:publishtime',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'ptime',
  'created',
  'datecreated',
  'displaydate',
  'article.created',
  'article_date_original',
  'bt:pubdate',
  'creation_date',
  'release_date',
  'article:created',
  'published_at',
  'publication_date',
  'originalpublicationdate',
  'citation_publication_date',
  'cxenseparse:recs:publishtime',
  'dc.date.created',
  'rnews:datepublished',
] as const;
const MODIFIED = [
  'article:modified_time',
  'og:article:modified_time',
  'og:updated_time',
  'datemodified',
  'dcterms.modified',
  'lastmod',
  'last-modified',
  'revision_date',
  'lastmodified',
] as const;

export interface Times {
  readonly publishedAt: string | null;
  /** Time of the last change by the page's data. */
  readonly modifiedAt: string | null;
  /** Lines that may print the time of a change. */
  readonly timeLines: readonly string[];
  /** The paper's own offset from UTC, in minutes, where a time in its data tells one. */
  readonly zone: number | null;
}

export interface Around {
  readonly url: string;
  /** ISO 8601 */
  readonly now: string;
  /** Lines near the beginning of the text: the last resort, for pages that mark no date as one. */
  readonly nearby: readonly string[];
  /** Lines under the text, where a time of change may stand. */
  readonly behind?: readonly string[];
}

/** "Published on Monday, 18 November 2024, 10:31" and little more. */
const DATE_LINE = 50;

/** The times the page claims, structured data before metas before what it prints near the headline. */
export function times(
  document: Document,
  { metas, structured, language }: Metadata,
  { url, now, nearby, behind = [] }: Around,
): Times {
  const read = reader(language, now);
  const firstOf = (...texts: readonly (string | null | undefined)[]): string | null =>
    precise(texts.map(text => (text ? read(text) : null)));
  const onPage = (selector: string, not: string | null): string | null => printed(document, selector, not, read);
  const publishedAt =
    firstOf(structured?.publishedAt, ...PUBLISHED.flatMap(name => metas.get(name) ?? [])) ??
    onPage(PRINTED_PUBLISHED, PRINTED_MODIFIED) ??
    onPage(PRINTED_ANY, PRINTED_MODIFIED) ??
    firstOf(...nearby.filter(line => line.length <= DATE_LINE)) ??
    dateInAddress(url, now);
  const claimed = [structured?.modifiedAt, ...MODIFIED.flatMap(name => metas.get(name) ?? [])];
  const declared = firstOf(...claimed) ?? onPage(PRINTED_MODIFIED, null);
  const zone = zoneOf([structured?.publishedAt, ...claimed, ...PUBLISHED.flatMap(name => metas.get(name) ?? [])]);
  const lines = [...nearby, ...behind, ...updateLines(document)];
  return {
    publishedAt,
    modifiedAt: declared,
    timeLines: [...new Set(lines.filter(mayPrintTime))],
    zone,
  };
}

/** UTF-16 units. A longer line is a sentence of the story, see `origin/printed-times.ts`. */
const TIME_LINE = 160;

function mayPrintTime(line: string): boolean {
  return line.length <= TIME_LINE && /\d/.test(line);
}

/** `null` also for UTC, which any server says. */
function zoneOf(claims: readonly (string | null | undefined)[]): number | null {
  return claims.map(claim => (claim ? offsetOf(claim) : null)).find(offset => offset !== null && offset !== 0) ?? null;
}

/** More lines that tell of updates are those of other stories. */
const MOST_UPDATES = 40;
const UPDATES = 'article time, main time, article [class*="updat" i], main [class*="updat" i], [class*="modif" i]';
/** Teasers of other stories print their own times. */
const ELSEWHERE = 'a, aside, nav, li, footer, [class*="teaser" i], [class*="related" i], [class*="card" i]';

/** Short lines around the times of an article, with the machine's value in place of "two hours ago". */
function updateLines(document: Document): string[] {
  const elements = elementsOf(document, UPDATES, MOST_UPDATES);
  return elements.filter(element => !standsIn(element, ELSEWHERE)).flatMap(linesAround);
}

function linesAround(element: Element): string[] {
  const around = tagOf(element) === 'TIME' ? parentElementOf(element) : element;
  const text = around && shortTextOf(around, TIME_LINE);
  if (!text) return [];
  const value = attributeOf(element, 'datetime');
  const shown = shortTextOf(element, TIME_LINE) ?? '';
  const isPlaced = value !== null && shown !== '' && text.includes(shown);
  return isPlaced ? [text, text.replace(shown, ` ${value} `)] : [text];
}

/** Languages that are written in one zone only: there, a time without a zone has one. Minutes east. */
const ZONE_OF: Record<string, number> = { ja: 540, ko: 540 };

function reader(language: string | null, now: string): (text: string) => string | null {
  const east = ZONE_OF[language?.slice(0, 2) ?? ''] ?? 0;
  return text => {
    const epoch = epochTime(text, now);
    if (epoch) return epoch;
    const found = isoTime(text, now) ?? writtenDate(text, now);
    return found === null || east === 0 || hasZone(text)
      ? found
      : new Date(Date.parse(found) - east * 60_000).toISOString();
  };
}

/** The first time, or a later one that gives the hour of the same day where the first gives the day alone. */
function precise(times: readonly (string | null)[]): string | null {
  const first = times.find(time => time !== null) ?? null;
  if (!first?.endsWith('T00:00:00.000Z')) return first;
  return times.find(time => time !== null && time !== first && time.slice(0, 10) === first.slice(0, 10)) ?? first;
}

const PRINTED_PUBLISHED = [
  '[itemprop="datePublished"]',
  'time[pubdate]',
  '[class*="publish" i] time',
  'time[class*="publish" i]',
  'time.entry-date',
  'abbr.published',
].join(', ');
const PRINTED_MODIFIED = '[itemprop="dateModified"], time[class*="modif" i], time[class*="updated" i], time.updated';
const PRINTED_ANY = [
  'article time',
  'main time',
  'time',
  '[class*="publish" i]',
  '[class*="date" i]:not(body):not([class*="update" i])',
  '[id*="date" i]:not(body):not([id*="update" i])',
  '[class*="time" i]:not(body)',
  '[class*="posted" i]',
  '[class*="byline" i]',
  '[class*="meta" i]:not(body)',
  'header',
  'h1 + *',
  'h1 + * + *',
  'h1 + * + * + *',
].join(', ');

/** Elements with such names near the headline; those after them are of teasers. */
const MOST_PRINTED = 200;
/** UTF-16 units of a line with a time in it. */
const PRINTED_LINE = 200;
const MACHINE_VALUES = ['datetime', 'content', 'data-datetime', 'data-timestamp', 'data-time', 'title'];

/** The first time that can be read from such elements: machine-readable values before short lines, in page order. */
function printed(
  document: Document,
  selector: string,
  not: string | null,
  read: (text: string) => string | null,
): string | null {
  for (const element of elementsOf(document, selector, MOST_PRINTED)) {
    if (not !== null && matches(element, not)) continue;
    for (const claim of claimsOf(element)) {
      const found = claim === '' ? null : read(claim);
      if (found) return found;
    }
  }
  return null;
}

function* claimsOf(element: Element): Generator<string> {
  for (const name of MACHINE_VALUES) yield attributeOf(element, name) ?? '';
  yield shortTextOf(element, PRINTED_LINE) ?? '';
}

/** ".../2016/12/29/...", ".../2016/dec/29/..." or ".../20190415-...": the day an address was given. */
function dateInAddress(url: string, now: string): string | null {
  const named = /\/((?:19|20)\d\d)\/([a-z]{3})\/(\d{1,2})\//.exec(url);
  if (named) {
    return writtenDate(`${named[3]} ${named[2]} ${named[1]}`, now);
  }
  const match =
    /\/((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?!\d)/.exec(url) ?? /[/-]((?:19|20)\d\d)(\d\d)(\d\d)(?!\d)/.exec(url);
  return match && isoTime(`${match[1]}-${match[2]}-${match[3]}`, now);
}
