/**
 * WACZ archives: a ZIP archive of WARC files with lists of the pages that were visited and an index of all records.
 * Only the pages are read, by their places in the index; where list or index is missing or lies, the WARC files whole.
 * Source: "WACZ Format 1.1.1", https://specs.webrecorder.net/wacz/1.1.1/
 */
import { errorMessage } from '../../basics/error-message';
import { fault } from '../../model/faults';
import { ownFile } from '../../model/stored-names';
import { isoTime } from '../../origin/times';
import { utf8 } from '../decode';
import { type Entry, FormatFault, type Place, stem } from '../format';
import { bytesInput, chunks, type Input, partOf } from '../input';
import { lines } from '../lines';
import { httpHead } from './http-message';
import { gunzip } from './inflate';
import { recordPage } from './warc-page';
import { isWarc, type WarcRecord, warcRecords } from './warc-records';
import { type OpenZip, type ZipEntry, zipMember } from './zip-directory';

const ARCHIVE = /^archive\/.+\.warc(?:\.gz)?$/i;
const PAGES = /^pages\/[^/]+\.jsonl$/i;
const INDEX = /^indexes\/.+\.cdxj?(?:\.gz)?$/i;
/** Bytes of a line of a list or an index. A list may carry the text of its page in the line. */
const LINE_LIMIT = 4_000_000;
/** Pages of the lists that are read; a crawl of more is read record by record. */
const PAGE_COUNT_LIMIT = 200_000;
/** Redirects that are followed from an address to its page, as browsers follow 20. */
const REDIRECTS = 20;

export function isWacz(entries: readonly ZipEntry[]): boolean {
  const has = (pattern: RegExp) => entries.some(({ name }) => pattern.test(name));
  return has(ARCHIVE) && (has(PAGES) || has(INDEX));
}

/** A page of the lists. */
interface ListedPage {
  readonly url: string;
  /** Digits of the time of the visit, as the index writes it: "20260301120000". */
  readonly time: string;
}

/** Where a record stands. */
interface Indexed {
  readonly time: string;
  readonly file: string;
  readonly offset: number;
  readonly length: number;
  readonly status: number;
}

type Index = ReadonlyMap<string, readonly Indexed[]>;

export async function* readWacz(archive: OpenZip): AsyncGenerator<Entry> {
  const about = ownFile(archive.input.name, stem(archive.input.name));
  yield { header: about };
  const pages = await listedPages(archive);
  const index = await indexOf(archive);
  const isIndexed = pages.length > 0 && pages.some(({ url }) => index.has(url));
  if (!isIndexed) return yield* wholeArchives(archive, about.name);
  for (const [i, page] of pages.entries()) {
    const at = { ordinal: i + 1, line: null };
    yield await pageEntry(page, { archive, index, at, source: about.name });
  }
}

/** WARC files as inputs of their own, for the format that reads them. */
async function* wholeArchives({ input, entries }: OpenZip, source: string): AsyncGenerator<Entry> {
  for (const [i, entry] of entries.entries()) {
    if (!ARCHIVE.test(entry.name)) continue;
    const capture = { url: null, seenAt: null, charset: null, source };
    const nested = { ...(await zipMember(input, entry, entry.name)), capture };
    yield { nested, at: { ordinal: i + 1, line: null } };
  }
}

async function listedPages(archive: OpenZip): Promise<readonly ListedPage[]> {
  const pages = new Map<string, ListedPage>();
  for await (const line of linesOf(archive, PAGES)) {
    const { url, ts } = objectOf(line);
    if (typeof url !== 'string') continue; // the first line speaks of the list
    const time = isoTime(typeof ts === 'string' ? ts : '', archive.tools.now());
    const page = { url, time: (time ?? '').replace(/\D/g, '').slice(0, 14) };
    pages.set(`${page.url} ${page.time}`, page);
    if (pages.size > PAGE_COUNT_LIMIT) return [];
  }
  return [...pages.values()];
}

/** Lines of an index: a key for sorting, a time, and JSON. */
const INDEX_LINE = /^\S{1,9000} (\d{14}) (\{.*\})$/;

async function indexOf(archive: OpenZip): Promise<Index> {
  const index = new Map<string, Indexed[]>();
  for await (const line of linesOf(archive, INDEX)) {
    const [, time, json] = INDEX_LINE.exec(line.trim()) ?? [];
    if (!time) continue;
    const { url, filename, offset, length, status, mime } = objectOf(json);
    const isOther = typeof mime === 'string' && !/html|revisit|redirect|^-$/.test(mime) && Number(status) < 300;
    if (typeof url !== 'string' || typeof filename !== 'string' || isOther) continue;
    const found = index.get(url) ?? [];
    found.push({ time, file: filename, offset: Number(offset), length: Number(length), status: Number(status) || 200 });
    index.set(url, found);
  }
  return index;
}

async function* linesOf({ input, entries, tools }: OpenZip, pattern: RegExp): AsyncGenerator<string> {
  for (const entry of entries.filter(({ name }) => pattern.test(name))) {
    try {
      const member = await zipMember(input, entry, entry.name);
      for await (const { bytes } of lines(unpacked(member, tools.expanded), LINE_LIMIT)) {
        const decoded = bytes && utf8(bytes);
        if (decoded && 'text' in decoded) yield decoded.text;
      }
    } catch (error) {
      if (!(error instanceof FormatFault) || error.fault.code === 'expands-too-much') throw error;
      // a damaged list: the pages that it does not name are not looked up by it
    }
  }
}

async function* unpacked(member: Input, expanded: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  const source = chunks(member.stream());
  for await (const data of member.name.endsWith('.gz') ? gunzip(source) : source) {
    expanded(data.length);
    yield data;
  }
}

function objectOf(json: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {}; // a line that is no JSON names no page
  }
}

interface Wanted {
  readonly archive: OpenZip;
  readonly index: Index;
  readonly at: Place;
  readonly source: string;
}

async function pageEntry(page: ListedPage, wanted: Wanted): Promise<Entry> {
  const { at, source, archive } = wanted;
  const rejected = (why: ReturnType<typeof fault>) => ({ rejected: why, at, within: page.url });
  try {
    const found = await followed(page, wanted);
    if (!found) return rejected(fault('not-in-archive'));
    const read = await recordPage(found.record);
    if (!read) return rejected(fault('no-article'));
    if ('fault' in read) return rejected(read.fault);
    const seenAt = isoTime(found.record.fields.get('warc-date') ?? found.time, archive.tools.now());
    const capture = { url: found.url, seenAt, charset: read.charset, source };
    return { nested: { ...bytesInput(page.url, read.html), capture }, at };
  } catch (error) {
    if (!(error instanceof FormatFault)) return rejected(fault('unreadable', { detail: errorMessage(error) }));
    return rejected(error.fault);
  }
}

/** The record of a page, behind its redirects; `null` where the archive does not hold it. */
async function followed(
  page: ListedPage,
  { archive, index }: Wanted,
): Promise<{ record: WarcRecord; url: string; time: string } | null> {
  let { url } = page;
  for (let i = 0; i < REDIRECTS; i++) {
    const place = nearest(index.get(url) ?? [], page.time);
    const record = place && (await recordAt(archive, place));
    if (!record) return null;
    const head = httpHead(record.beginning);
    const target = head && head.status >= 300 && head.status < 400 ? head.fields.get('location') : undefined;
    if (target === undefined) return { record, url, time: place.time };
    if (!URL.canParse(target, url)) return null;
    url = new URL(target, url).href;
  }
  return null;
}

/** Of several records of one address, the one nearest to the visit; pages before errors. */
function nearest(all: readonly Indexed[], time: string): Indexed | null {
  const distance = (each: Indexed) => Math.abs(Number(each.time) - Number(time || each.time));
  const rank = (each: Indexed) => (each.status < 400 ? 0 : 1);
  return [...all].sort((a, b) => rank(a) - rank(b) || distance(a) - distance(b))[0] ?? null;
}

async function recordAt({ input, entries, tools }: OpenZip, place: Indexed): Promise<WarcRecord | null> {
  const entry = entries.find(({ name }) => name === `archive/${place.file}` || name === place.file);
  if (!entry) return null;
  const member = await zipMember(input, entry, entry.name);
  const stretch = partOf(member, entry.name, { from: place.offset, to: place.offset + place.length });
  if (!isWarc(await stretch.slice(0, 4096))) throw new FormatFault(fault('record-damaged', { offset: place.offset }));
  for await (const part of warcRecords(stretch, 0, tools.expanded))
    return 'record' in part ? loaded(part.record) : null;
  return null;
}

/** The record with its block in memory, so that the stream that it came from can be closed. */
async function loaded(record: WarcRecord): Promise<WarcRecord> {
  const block = await record.block();
  if (!block) throw new FormatFault(fault('record-damaged', { offset: record.offset }));
  return { ...record, block: async () => block };
}
