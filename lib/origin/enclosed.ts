/**
 * Addresses that stand for another address: captures of archives, cached copies, AMP viewers, translation proxies.
 * Their own address spells the address of the page that they show. Nothing is fetched, so a short name such as
 * "archive.ph/Ab1Cd", which spells nothing, stays what it is.
 */
import { httpAddress } from '../basics/http-address';
import type { Capture } from '../model/article';

interface Enclosed {
  readonly url: URL;
  /** `null` for a view that shows the page as it is now: AMP, a translation. */
  readonly capture: Capture | null;
}

/** An archive of an AMP view of a translated page is three deep; more is a trap. */
const DEPTH = 4;

/** The address that a URL stands for, itself for an ordinary page; `null` for what is not http(s). */
export function enclosedAddress(url: string): URL | null {
  let here = httpAddress(url);
  for (let depth = 0; here && depth < DEPTH; depth++) {
    const inner = enclosed(here);
    if (!inner) break;
    here = inner.url;
  }
  return here;
}

/** The capture that a URL is the address of, the outermost one; `null` for an ordinary page. */
export function captureOf(url: string): Capture | null {
  let here = httpAddress(url);
  for (let depth = 0; here && depth < DEPTH; depth++) {
    const inner = enclosed(here);
    if (!inner || inner.capture) return inner?.capture ?? null;
    here = inner.url;
  }
  return null;
}

function enclosed(url: URL): Enclosed | null {
  return (
    inArchivePath(url) ?? inArchiveQuery(url) ?? inCache(url) ?? inAmpPath(url) ?? inProxy(url) ?? inProxyHost(url)
  );
}

/**
 * "/web/20260512093000id_/https://…", "/wayback/2026/www.…": digits of a time, then an address. Any archive has this
 * form.
 */
const TIMED = /^\/(?:[\w-]+\/){0,3}(\d{4,14})(?:[a-z]{2}_|\*)?\/((?:https?:\/{1,2})?[^/].*)$/i;
/** Archives that spell an address also without the digits of a time. */
const ARCHIVES = /^(?:web\.archive\.org|archive\.(?:ph|today|is|li|vn|md|fo)|arquivo\.pt|ghostarchive\.org)$/;
const UNTIMED = /^\/(?:(?:web|save|newest|oldest|wayback|o\/\w+)\b.*?)?(https?:\/{1,2}.+)$/is;

function inArchivePath(url: URL): Enclosed | null {
  const path = `${url.pathname}${url.search}`;
  const timed = TIMED.exec(path);
  const isArchive = ARCHIVES.test(bare(url.hostname));
  if (timed && (isArchive || isSpelt(timed[1], timed[2]))) {
    return capture(url, timed[2], timed[1]);
  }
  const untimed = isArchive ? UNTIMED.exec(path) : null;
  return untimed && capture(url, untimed[1], '');
}

// At a host that we do not know, only a whole time and a whole address make a capture: "/2026/www.x" may be a path.
function isSpelt(digits: string, rest: string): boolean {
  return digits.length === 14 && /^https?:\//i.test(rest);
}

/** webcitation.org/query?url=…&date=2012-03-04; archive-it and others name the parameters alike. */
function inArchiveQuery(url: URL): Enclosed | null {
  if (!/(?:^|\.)webcitation\.org$/.test(url.hostname)) return null;
  const inner = url.searchParams.get('url');
  return inner === null ? null : capture(url, inner, (url.searchParams.get('date') ?? '').replace(/\D/g, ''));
}

const GOOGLE_CACHE = /^cache:(?:[\w-]{6,20}:)?((?:https?:\/\/)?[^\s+]+)/;

function inCache(url: URL): Enclosed | null {
  if (url.hostname !== 'webcache.googleusercontent.com') return null;
  const inner = GOOGLE_CACHE.exec(url.searchParams.get('q') ?? '')?.[1];
  return inner ? capture(url, inner, '') : null;
}

/**
 * "cdn.ampproject.org/c/s/HOST/PATH", "google.com/amp/s/HOST/PATH", "bing-amp.com/c/s/HOST/PATH": "s" says https.
 * Source: https://developers.google.com/amp/cache/overview
 */
const AMP_PATH = /^\/(?:amp|[acirv])\/(?:s\/)?((?:[\w-]+\.)+[a-z]{2,}(?:\/.*)?)$/i;
const AMP_HOST = /(?:^|\.)(?:cdn\.ampproject\.org|bing-amp\.com|google(?:\.[a-z]{2,3}){1,2})$/;

function inAmpPath(url: URL): Enclosed | null {
  if (!AMP_HOST.test(url.hostname)) return null;
  const inner = AMP_PATH.exec(`${url.pathname}${url.search}`)?.[1];
  return inner ? view(inner) : null;
}

/** Proxies that take the address as a parameter, and those that take it as their path. */
const PARAMETERS: Readonly<Record<string, string>> = {
  'translate.google.com': 'u',
  'translate.googleusercontent.com': 'u',
  'translatetheweb.com': 'a',
  'microsofttranslator.com': 'a',
  'translate.yandex.com': 'url',
  'translate.yandex.ru': 'url',
  'papago.naver.net': 'url',
  'l.facebook.com': 'u',
};
const IN_PATH = /^(?:12ft\.io|1ft\.io|r\.jina\.ai|txtify\.it|textise\.net|removepaywalls?\.com|smry\.ai)$/;

function inProxy(url: URL): Enclosed | null {
  const host = bare(url.hostname);
  const parameter = PARAMETERS[host];
  const inner = parameter === undefined ? null : url.searchParams.get(parameter);
  if (inner) return view(inner);
  const path = IN_PATH.test(host) ? /^\/(https?:\/{1,2}.+)$/i.exec(`${url.pathname}${url.search}`)?.[1] : undefined;
  return path ? view(path) : null;
}

/**
 * "www-some--paper-example.translate.goog", "www-some--paper-example.cdn.ampproject.org": dots are written as "-",
 * hyphens as "--".
 */
const ENCODED_HOST = /^([a-z\d-]+)\.(?:translate\.goog|cdn\.ampproject\.org)$/;

function inProxyHost(url: URL): Enclosed | null {
  const encoded = ENCODED_HOST.exec(url.hostname)?.[1];
  if (!encoded) return null;
  const host = encoded.replace(/--/g, '\n').replace(/-/g, '.').replace(/\n/g, '-');
  return host.includes('.') ? view(`${host}${url.pathname}${url.search}`) : null;
}

function view(spelt: string): Enclosed | null {
  const url = spelled(spelt);
  return url && { url, capture: null };
}

function capture(archive: URL, spelt: string, digits: string): Enclosed | null {
  const url = spelled(spelt);
  return url && { url, capture: { archive: bare(archive.hostname), url: url.href, time: timeOf(digits) } };
}

/** Browsers fold "https://" in a path to "https:/", and archives leave the scheme out. */
function spelled(text: string): URL | null {
  const folded = text.replace(/^(https?):\/+/i, '$1://');
  const url = httpAddress(/^https?:\/\//i.test(folded) ? folded : `https://${folded}`);
  return url && /\.[a-z][a-z\d-]*$/.test(url.hostname) ? url : null;
}

function timeOf(digits: string): string | null {
  if (digits.length < 8) return null;
  const [, year, month, day, hour, minute, second] =
    /^(\d{4})(\d\d)(\d\d)(\d\d)?(\d\d)?(\d\d)?/.exec(digits)?.map(part => part ?? '00') ?? [];
  const at = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return Number.isNaN(at) ? null : new Date(at).toISOString();
}

function bare(host: string): string {
  return host.replace(/^www\d?\./, '');
}
