/**
 * A comparison page of NewsSniffer, which tracks changes of news articles: two versions, whole, side by side.
 * The page as saved (HTML) and as flattened to text. Source of what is known of it: `versions/diff.html.erb`
 * and `_pagination.html.erb` of the public project johnl/news-sniffer.
 */
import type { IncomingVersion } from '../../model/article';
import { type Fault, fault } from '../../model/faults';
import { host as hostOf } from '../../origin/host';
import { isoTime } from '../../origin/times';
import { webAddress } from '../claims';
import { declaredIn } from '../declared';
import { folded } from '../prose';
import { bothSides, columns } from './run-together';

/** What a comparison page says, one side of it. */
interface Side {
  /** Number that NewsSniffer gives the version; its first is 0. */
  readonly number: number;
  readonly title: string;
  /** When NewsSniffer first had this text; `null` where the page has lost it. */
  readonly seenAt: string | null;
  readonly paragraphs: readonly string[];
}

export type Comparison = { readonly versions: readonly IncomingVersion[] } | { readonly fault: Fault };

const ADDRESS = /at its original source at\s{1,9}(https?:\/\/\S{1,4000})/;
const SOURCE = /This article is from the source\s{1,9}['‘"“](.{1,100}?)['’"”]\s{1,9}and was first/;
const LABELS = /\bVersion (\d{1,6})\s*Version (\d{1,6})\b/;
/** "(about 2 hours later)" says the order and nothing else. */
const DISTANCE = /\([^()]{1,60}\b(?:later|earlier)\)/;
/** Times as the page writes them: "2025-04-17 19:20:05 UTC", "2025-04-17 20:20:05 +0100". */
const STAMP = /\d{4}-\d\d-\d\d[ T]\d\d:\d\d(?::\d\d)?(?: ?(?:UTC|Z|[+-]\d\d:?\d\d))?/g;

/** The words that NewsSniffer puts over each comparison. */
export function isComparisonText(text: string): boolean {
  return /This article is from the source\s/.test(text) && LABELS.test(text);
}

/** Read the flattened page. */
export function newsSnifferText(text: string, now: string): Comparison {
  const lines = text.split(/\r\n|[\n\r]/);
  const head = lines.findIndex(line => LABELS.test(line));
  if (head < 0) return { fault: fault('no-comparison') };
  const [, first, second] = LABELS.exec(lines[head])!;
  const { title, stamps, body } = headOf(lines.slice(head + 1));
  const { before, after } = columns(body);
  const titles = bothSides(title);
  return comparison(
    {
      number: Number(first),
      title: titles.before,
      seenAt: time(stamps[0], now),
      paragraphs: before.map(folded),
    },
    {
      number: Number(second),
      title: titles.after || titles.before,
      seenAt: time(stamps[1], now),
      paragraphs: after.map(folded),
    },
    { url: ADDRESS.exec(text)?.[1] ?? null, source: SOURCE.exec(text)?.[1] ?? null },
  );
}

// Headlines, then times and distance, each in a line of its own; either may be missing. Paging ends the table.
function headOf(lines: readonly string[]): {
  title: string;
  stamps: readonly string[];
  body: readonly string[];
} {
  const full = lines.filter(line => line.trim() !== '');
  const distance = full.slice(0, 4).findIndex(line => DISTANCE.test(line));
  const end = full.findIndex(line => /^\s*Previous version\b/.test(line));
  const stamped = full.slice(0, Math.max(distance, 0) + 1).join(' ');
  return {
    title: distance === 0 ? '' : (full[0] ?? ''),
    stamps: stamped.match(STAMP) ?? [],
    body: full.slice(distance < 0 ? 1 : distance + 1, end < 0 ? undefined : end),
  };
}

/** Whether a document is a comparison page: the table of numbered rows under two "Version" heads. */
export function isNewsSnifferPage(document: Document): boolean {
  return (
    LABELS.test(folded(document.querySelector('table.version_diff thead, table thead')?.textContent ?? '')) &&
    diffRows(document).length > 0
  );
}

/** Read the saved page. Only text is taken: the page prints its articles unescaped, so its markup is anybody's. */
export function newsSnifferPage(document: Document, now: string): Comparison {
  const heads = Array.from(document.querySelectorAll('table thead tr'), cells).filter(row => row.length === 2);
  const labels = heads
    .map(row => row.map(cell => /^Version (\d{1,6})$/.exec(textOf(cell))?.[1]))
    .find(([a, b]) => a && b);
  if (!labels) return { fault: fault('no-comparison') };
  const title = heads.find(row => row[0].matches('.title') || row[0].parentElement?.id === 'title');
  const rows = diffRows(document).map(row => cells(row).map(textOf));
  const sides = [0, 1].map(side => ({
    number: Number(labels[side]),
    title: title ? textOf(title[side]) : '',
    seenAt: time(timeOf(heads, side) ?? pagedTime(document, Number(labels[side])), now),
    paragraphs: rows.map(row => row[side]).filter(Boolean),
  }));
  const link = document.querySelector(
    'cite.article_url a[href], link[rel~="alternate"][rel~="author"][href]:not([type])',
  );
  const facts = folded(document.querySelector('.article-info, body')?.textContent ?? '');
  return comparison(sides[0], sides[1], {
    url: link?.getAttribute('href') ?? ADDRESS.exec(facts)?.[1] ?? null,
    source: SOURCE.exec(facts)?.[1] ?? null,
  });
}

function diffRows(document: Document): Element[] {
  return Array.from(document.querySelectorAll('table tr[id^="p"]')).filter(
    row => /^p\d+$/.test(row.id) && row.children.length === 2,
  );
}

function cells(row: Element): Element[] {
  return Array.from(row.children).filter(cell => /^t[dh]$/i.test(cell.tagName));
}

function textOf(element: Element): string {
  return folded(element.textContent ?? '');
}

function timeOf(heads: readonly Element[][], side: number): string | null {
  return heads.map(row => row[side].querySelector('time')?.getAttribute('datetime')).find(Boolean) ?? null;
}

/** The paging links carry each other version's time: "…/diff/5/6" titled with the time of version 6. */
function pagedTime(document: Document, number: number): string | null {
  const link = Array.from(document.querySelectorAll('.version_list a[title]')).find(
    each => textOf(each) === String(number),
  );
  return link?.getAttribute('title') ?? null;
}

/** ISO 8601 UTC, also from "April 17, 2025 19:20", which the page gives in UTC. */
function time(claimed: string | null | undefined, now: string): string | null {
  if (!claimed) return null;
  const long = /^([A-Z][a-z]+) (\d{1,2}), (\d{4}) (\d\d:\d\d)$/.exec(claimed.trim());
  return isoTime(long ? `${long[2]} ${long[1].slice(0, 3)} ${long[3]} ${long[4]}` : claimed, now);
}

function comparison(before: Side, after: Side, article: { url: string | null; source: string | null }): Comparison {
  const url = webAddress(article.url);
  if (before.paragraphs.length === 0 && after.paragraphs.length === 0) {
    return { fault: fault('no-text') };
  }
  const full = [before, after].filter(side => side.paragraphs.length > 0).sort((a, b) => a.number - b.number);
  return {
    versions: full.map(side => ({
      url,
      site: hostOf(url ?? '') || article.source || 'NewsSniffer',
      title: side.title,
      paragraphs: side.paragraphs,
      language: null,
      byline: null,
      publishedAt: null,
      modifiedAt: null,
      seenAt: side.seenAt,
      label: `Version ${side.number}`,
      order: side.number,
      source: 'NewsSniffer',
      extractor: 'newssniffer/1',
      partial: false,
      beside: null,
      declared: declaredIn(side.paragraphs, url, null),
    })),
  };
}
