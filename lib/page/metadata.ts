/** What a page says of its article outside the text: headline, byline, times, language, addresses. */
import { structuredArticle, structuredTypes, type StructuredArticle } from '@/lib/origin/structured-data';
import { epochTime, hasZone, isoTime, offsetOf } from '@/lib/origin/times';
import { writtenDate } from '@/lib/origin/written-dates';

/** Metas by name in lower case, first value first; `name`, `property`, `itemprop` and `http-equiv` are one. */
export type Metas = ReadonlyMap<string, readonly string[]>;

export interface Metadata {
  readonly metas: Metas;
  readonly structured: StructuredArticle | null;
  /** Types that the page's JSON-LD declares, its own article or not. */
  readonly types: readonly string[];
  readonly siteName: string | null;
  readonly language: string | null;
  readonly canonical: string | null;
  readonly description: string | null;
}

/** A page with more is hostile or broken; the first ones are the page's own. */
const MAX_METAS = 1_000;

export function metadata(document: Document, url: string): Metadata {
  const metas = readMetas(document);
  const scripts = [...document.querySelectorAll('script[type*="ld+json" i]')].map(script => script.textContent ?? '');
  const structured = structuredArticle(scripts);
  return {
    metas,
    structured,
    types: structuredTypes(scripts),
    siteName:
      first(metas, 'og:site_name', 'application-name', 'apple-mobile-web-app-title') ?? structured?.publisher ?? null,
    language: language(document, metas, structured),
    canonical: link(document, 'link[rel~="canonical" i]', url),
    description:
      first(metas, 'og:description', 'description', 'twitter:description') ?? structured?.description ?? null,
  };
}

function readMetas(document: Document): Metas {
  const metas = new Map<string, string[]>();
  for (const meta of [...document.querySelectorAll('meta')].slice(0, MAX_METAS)) {
    // `value` is no attribute of a meta, but some pages write it.
    const content = (meta.getAttribute('content') ?? meta.getAttribute('value'))?.replace(/\s+/g, ' ').trim();
    if (!content) continue;
    for (const attribute of ['name', 'property', 'itemprop', 'http-equiv']) {
      const name = meta.getAttribute(attribute)?.toLowerCase();
      if (name) {
        metas.set(name, [...(metas.get(name) ?? []), content]);
      }
    }
  }
  return metas;
}

/** The first value of the first of these metas that has one; `null` when none has. */
export function first(metas: Metas, ...names: readonly string[]): string | null {
  for (const name of names) {
    const value = metas.get(name)?.[0];
    if (value) return value;
  }
  return null;
}

function link(document: Document, selector: string, base: string): string | null {
  const href = document.querySelector(selector)?.getAttribute('href')?.trim();
  if (!href || !URL.canParse(href, base)) return null;
  const { href: resolved, protocol } = new URL(href, base);
  return /^https?:$/.test(protocol) ? resolved : null;
}

/** BCP 47, as far as its form tells. */
function language(document: Document, metas: Metas, structured: StructuredArticle | null): string | null {
  const claims = [
    document.documentElement?.getAttribute('lang'),
    document.body?.getAttribute('lang'),
    structured?.language,
    first(metas, 'og:locale', 'content-language', 'dc.language', 'language'),
  ];
  for (const claim of claims) {
    const tag = claim?.trim().replaceAll('_', '-') ?? '';
    if (/^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,3}$/i.test(tag)) return canonicalTag(tag);
  }
  return null;
}

function canonicalTag(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? tag;
  } catch {
    return tag; // of the form of a tag, but none that the browser knows: the page's own word stands
  }
}

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

const UPDATES = 'article time, main time, article [class*="updat" i], main [class*="updat" i], [class*="modif" i]';
/** Teasers of other stories print their own times. */
const ELSEWHERE = 'a, aside, nav, li, footer, [class*="teaser" i], [class*="related" i], [class*="card" i]';

/** Short lines around the times of an article, with the machine's value in place of "two hours ago". */
function updateLines(document: Document): string[] {
  const elements = [...document.querySelectorAll(UPDATES)].slice(0, 40);
  return elements.filter(element => !element.closest(ELSEWHERE)).flatMap(linesAround);
}

function linesAround(element: Element): string[] {
  const around = element.localName === 'time' ? element.parentElement : element;
  const text = (around?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const value = element.getAttribute('datetime');
  const shown = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
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

/** The first time that can be read from such elements: machine-readable values before short lines, in page order. */
function printed(
  document: Document,
  selector: string,
  not: string | null,
  read: (text: string) => string | null,
): string | null {
  for (const element of [...document.querySelectorAll(selector)].slice(0, 200)) {
    // those near the headline come first
    if (not !== null && element.matches(not)) continue;
    const machine = ['datetime', 'content', 'data-datetime', 'data-timestamp', 'data-time', 'title'].map(
      name => element.getAttribute(name) ?? '',
    );
    const text = element.childElementCount > 20 ? '' : (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    for (const claim of [...machine, text.length <= 200 ? text : '']) {
      const found = claim === '' ? null : read(claim);
      if (found) return found;
    }
  }
  return null;
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

/** Who wrote it, as the page says; `null` when it does not. One line, without "By". */
export function byline(document: Document, { metas, structured }: Metadata): string | null {
  const authors = [...new Set(structured?.authors ?? [])].filter(isName);
  if (authors.length > 0) return authors.join(', ');
  const metaAuthors = (
    metas.get('author') ??
    metas.get('parsely-author') ??
    metas.get('article:author_name') ??
    metas.get('dc.creator') ??
    metas.get('byl') ??
    []
  ).filter(isName);
  if (metaAuthors.length > 0) {
    return [...new Set(metaAuthors)].map(withoutBy).join(', ');
  }
  return printedByline(document);
}

const BYLINES = [
  '[itemprop~="author" i]',
  '[rel~="author" i]',
  '.byline',
  '[class*="byline" i]',
  '.author',
  '[class*="author-name" i]',
  '[class*="authorname" i]',
  '.vcard .fn',
].join(', ');

function printedByline(document: Document): string | null {
  for (const element of [...document.querySelectorAll(BYLINES)].slice(0, 20)) {
    const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (isName(text)) return withoutBy(text);
  }
  return null;
}

function isName(text: string): boolean {
  return text.length >= 2 && text.length <= 120 && /\p{L}/u.test(text) && !/^https?:|^@?[\w.]+@/.test(text);
}

function withoutBy(text: string): string {
  return text
    .replace(
      /^(?:written by|story by|by|von|par|por|di|door|af|av|przez|文[●:：]|著者?[:：]|執筆[:：])\s*[:：]?\s+/i,
      '',
    )
    .trim();
}
