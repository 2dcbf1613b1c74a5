/** Where a page may say the times of its article, in its data and in print. The background reads them. */
import type { TimeClaims } from '@/lib/model/page-draft';
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

/** What a page says of its times; nobody has read it yet, see `origin/claimed-times.ts`. */
export interface Times {
  readonly claims: TimeClaims;
  /** Lines that may print the time of a change. */
  readonly timeLines: readonly string[];
}

export interface Around {
  /** ISO 8601 */
  readonly now: string;
  /** Lines near the beginning of the text: the last resort, for pages that mark no date as one. */
  readonly nearby: readonly string[];
  /** Lines under the text, where a time of change may stand. */
  readonly behind?: readonly string[];
}

/** "Published on Monday, 18 November 2024, 10:31" and little more. */
const DATE_LINE = 50;

/** The times the page claims, structured data before metas, apart from what it prints near the headline. */
export function times(
  document: Document,
  { metas, structured }: Metadata,
  { now, nearby, behind = [] }: Around,
): Times {
  const named = (names: readonly string[]) => names.flatMap(name => metas.get(name) ?? []);
  const published = claimsAmong([structured?.publishedAt, ...named(PUBLISHED)]);
  const modified = claimsAmong([structured?.modifiedAt, ...named(MODIFIED)]);
  const isKnown = (claims: readonly string[]) => claims.some(claim => isPlainTime(claim, now));
  const lines = [...nearby, ...behind, ...updateLines(document)];
  return {
    claims: {
      published,
      printed: isKnown(published) ? [] : printed(document, PRINTED, now),
      nearby: claimsAmong(nearby.filter(line => line.length <= DATE_LINE)),
      modified,
      printedModified: isKnown(modified) ? [] : printed(document, [{ selector: PRINTED_MODIFIED, not: null }], now),
    },
    timeLines: [...new Set(lines.filter(mayPrintTime))],
  };
}

/** Of one sort; the first ones are the page's own, and what follows is of other stories. */
const MOST_CLAIMS = 60;
/** UTF-16 units. No time is longer, whatever words stand around it. */
const LONGEST_CLAIM = 200;

/** Each text once that holds a year of the web or the seconds since 1970, as every time that can be read does. */
function claimsAmong(texts: readonly (string | null | undefined)[]): string[] {
  const cut = texts.map(text => (text ?? '').slice(0, LONGEST_CLAIM));
  return [...new Set(cut.filter(holdsYear))].slice(0, MOST_CLAIMS);
}

function holdsYear(text: string): boolean {
  return /(?:199|20\d)\d|\d{10}/.test(text);
}

/** A time as machines write it that has passed: after it nothing else is asked for. */
function isPlainTime(text: string, now: string): boolean {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(text) && Date.parse(text) <= Date.parse(now);
}

/** UTF-16 units. A longer line is a sentence of the story, see `origin/printed-times.ts`. */
const TIME_LINE = 160;

function mayPrintTime(line: string): boolean {
  return line.length <= TIME_LINE && /\d/.test(line);
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

/** Elements to look for, save those that match `not`. */
interface Wanted {
  readonly selector: string;
  readonly not: string | null;
}

const PRINTED: readonly Wanted[] = [PRINTED_PUBLISHED, PRINTED_ANY].map(selector => ({
  selector,
  not: PRINTED_MODIFIED,
}));

/** Elements with such names near the headline; those after them are of teasers. */
const MOST_PRINTED = 200;
/** UTF-16 units of a line with a time in it. */
const PRINTED_LINE = 200;
const MACHINE_VALUES = ['datetime', 'content', 'data-datetime', 'data-timestamp', 'data-time', 'title'];

/** Texts of such elements up to the first plain time: machine-readable values before short lines, in page order. */
function printed(document: Document, wanted: readonly Wanted[], now: string): string[] {
  const found = new Set<string>();
  for (const claim of printedClaims(document, wanted)) {
    if (holdsYear(claim)) found.add(claim.slice(0, LONGEST_CLAIM));
    if (isPlainTime(claim, now) || found.size === MOST_CLAIMS) break;
  }
  return [...found];
}

function* printedClaims(document: Document, wanted: readonly Wanted[]): Generator<string> {
  for (const { selector, not } of wanted) {
    for (const element of elementsOf(document, selector, MOST_PRINTED))
      if (not === null || !matches(element, not)) yield* claimsOf(element);
  }
}

function* claimsOf(element: Element): Generator<string> {
  for (const name of MACHINE_VALUES) yield attributeOf(element, name) ?? '';
  yield shortTextOf(element, PRINTED_LINE) ?? '';
}
