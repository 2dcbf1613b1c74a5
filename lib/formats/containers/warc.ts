/**
 * WARC files, as web archives write them, raw or in gzip: the pages in them, each with the address that was asked and
 * the time at which it was captured. Pictures, styles and what was asked of servers are passed over.
 *
 * The ordinal of an entry is the place of its record in the file, plus 1. An import that was broken off goes on at the
 * record that it was in, without reading what comes before.
 */
import { type Fault, fault } from '../../model/faults';
import { isoTime } from '../../origin/times';
import { ownFile } from '../../model/stored-names';
import { type Entry, type Format, type Place, type ReadingTools, stem } from '../format';
import { bytesInput, type Input, type PageCapture } from '../input';
import { webAddress } from '../claims';
import { httpHead } from './http-message';
import { Originals } from './originals';
import { type ArchivedPage, isPassedOver, recordPage } from './warc-page';
import { isWarc, type WarcPart, type WarcRecord, warcRecords } from './warc-records';

export const warc: Format = {
  id: 'warc',
  recognises: head => (isWarc(head) ? 1 : 0),
  read: readWarc,
};

interface Archive {
  readonly input: Input;
  readonly source: string;
  readonly tools: ReadingTools;
  readonly originals: Originals;
}

async function* readWarc(input: Input, tools: ReadingTools): AsyncGenerator<Entry> {
  const about = ownFile(input.name, stem(input.name));
  if (!input.capture) yield { header: about };
  const from = Math.max(0, await tools.resume());
  const originals = new Originals(input, from, bytes => tools.expanded(bytes));
  const archive = { input, source: about.name, tools, originals };
  for await (const part of warcRecords(input, from, bytes => tools.expanded(bytes))) yield* partEntries(part, archive);
}

async function* partEntries(part: WarcPart, archive: Archive): AsyncGenerator<Entry> {
  if ('damaged' in part) return yield { rejected: part.damaged.fault, at: placeOf(part.offset) };
  const { record } = part;
  const at = placeOf(record.offset);
  const page = await pageOf(record, archive);
  if (page === null) return;
  if ('fault' in page) yield { rejected: page.fault, at, within: nameOf(record) };
  else yield { nested: { ...bytesInput(nameOf(record), page.html), capture: captureOf(record, page, archive) }, at };
}

function placeOf(offset: number): Place {
  return { ordinal: offset + 1, line: null };
}

/** The page in a record; `null` where it holds none. */
async function pageOf(record: WarcRecord, archive: Archive): Promise<ArchivedPage | { fault: Fault } | null> {
  const type = record.fields.get('warc-type')?.toLowerCase();
  if (type === 'revisit') return revisited(record, archive);
  const page = await recordPage(record);
  if (page && 'html' in page) archive.originals.note(record);
  return page;
}

/** A page that was found unchanged: the text of the record before, at the time of this one. */
async function revisited(record: WarcRecord, { originals }: Archive): Promise<ArchivedPage | { fault: Fault } | null> {
  const head = httpHead(record.beginning);
  if (head && isPassedOver(head)) return null;
  const found = await originals.of(record);
  if (found !== null) return found;
  const isPage = head?.fields.has('content-type') ?? false; // most say nothing of what was found again
  return isPage ? { fault: fault('revisit-without-original') } : null;
}

function captureOf({ fields }: WarcRecord, { charset }: ArchivedPage, { source, tools }: Archive): PageCapture {
  const seenAt = isoTime(fields.get('warc-date') ?? '', tools.now());
  return { url: targetOf(fields.get('warc-target-uri')), seenAt, charset, source };
}

/** Old versions of wget put the address in angle brackets. */
function targetOf(uri: string | undefined): string | null {
  return webAddress((uri ?? '').replace(/^<|>$/g, '').replaceAll(' ', '%20'));
}

function nameOf({ fields, offset }: WarcRecord): string {
  return targetOf(fields.get('warc-target-uri')) ?? `@${offset}`;
}
