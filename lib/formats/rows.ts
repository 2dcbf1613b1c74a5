/** A file → rows, whatever its kind. The only door of this folder for whole files. */
import { chunks, peek } from './bytes';
import { html, unmarked, utf8, utf8From } from './decode';
import { GzipFault, gunzip } from './gunzip';
import { kindOf } from './kind';
import { lines, whole } from './lines';
import { LINE_LIMIT, ndjsonLine } from './ndjson';
import { newsSnifferText } from './newssniffer';
import { plainText, TEXT_LIMIT } from './plain-text';
import { type InputFile, rejectedRow, type Row, stem, type Tools } from './row';

/** Bytes of a saved page. Pages saved with their pictures inside reach 20 MB; a DOM of more would hurt. */
const HTML_LIMIT = 32_000_000;

/** What saved pages and texts are filed under; NDJSON without a header is filed under its file's name. */
const PAGES = { name: 'Saved pages', source: 'pages saved as files', licence: 'not stated' };
const TEXTS = { name: 'Texts', source: 'plain text files', licence: 'not stated' };
const NEWSSNIFFER = { name: 'NewsSniffer pages', source: 'NewsSniffer, as saved', licence: 'not stated' };

interface Reading {
  readonly file: InputFile;
  readonly tools: Tools;
  /** Asked once, after the header has been given: lines up to this number are passed over unparsed. */
  readonly resume: () => Promise<number>;
  /** `true` inside of gzip, where no second gzip is opened. */
  readonly inflated: boolean;
}

/**
 * Read a file row by row, in the file's order. Its kind is recognised by its content. Whatever is wrong comes
 * out as a rejected row, and what follows is read on where that can be; it never throws for what a file holds.
 * A file that cannot be read (it was moved, the disk fails) gives one rejected row too.
 *
 * @param resume - asked after the header was taken: number of the last line that an earlier import has acknowledged; 0 for all
 */
export async function* rows(
  file: InputFile,
  tools: Tools,
  resume: () => Promise<number> = async () => 0,
): AsyncGenerator<Row> {
  try {
    yield* content(chunks(file.stream()), { file, tools, resume, inflated: false });
  } catch (error) {
    const reason =
      error instanceof GzipFault
        ? error.message
        : `the file cannot be read (${error instanceof Error ? error.message : String(error)})`;
    yield rejectedRow(file.name, null, reason);
  }
}

async function* content(source: AsyncGenerator<Uint8Array>, reading: Reading): AsyncGenerator<Row> {
  const { file } = reading;
  const { head, all } = await peek(source);
  const found = kindOf(head, file.name);
  switch (found.kind) {
    case 'gzip':
      if (reading.inflated) yield rejectedRow(file.name, null, 'gzip inside of gzip: not opened');
      else yield* content(gunzip(all), { ...reading, inflated: true });
      break;
    case 'utf-16':
      // A page is decoded whole, by its own mark; lines and texts are recoded on the way.
      if (kindOf(new TextEncoder().encode(new TextDecoder(found.label).decode(head)), file.name).kind === 'html')
        yield* page(all, reading);
      else yield* content(utf8From(found.label, all), reading);
      break;
    case 'ndjson':
      yield* ndjson(all, reading);
      break;
    case 'html':
      yield* page(all, reading);
      break;
    case 'text':
    case 'newssniffer-text':
      yield* text(all, found.kind, reading);
      break;
    case 'none':
      await all.return(undefined);
      yield rejectedRow(file.name, null, found.reason);
  }
}

async function* ndjson(source: AsyncGenerator<Uint8Array>, { file, tools, resume }: Reading): AsyncGenerator<Row> {
  let corpus = { name: stem(file.name), source: `file “${file.name}”`, licence: 'not stated' };
  let after: number | null = null; // not asked yet
  for await (const line of lines(source, LINE_LIMIT)) {
    if (line.bytes?.length === 0 || (after !== null && line.number <= after)) continue;
    const read =
      line.bytes === null
        ? tooLong(line.length)
        : ndjsonLine(line.bytes, { first: line.number === 1, now: tools.now(), corpus: corpus.name });
    if ('unreadable' in read) return yield rejectedRow(file.name, line.number, read.unreadable);
    if ('header' in read) corpus = read.header;
    if (after === null) {
      yield { header: corpus };
      after = await resume();
      if (line.number <= after) continue;
    }
    if ('reason' in read) yield rejectedRow(file.name, line.number, read.reason);
    if ('version' in read) yield { version: read.version, line: line.number };
  }
}

function tooLong(length: number): { reason: string } {
  return { reason: `${size(length)} in one line, at most ${size(LINE_LIMIT)} is read` };
}

async function* page(source: AsyncGenerator<Uint8Array>, { file, tools }: Reading): AsyncGenerator<Row> {
  const bytes = await whole(source, HTML_LIMIT);
  const decoded = bytes ? html(bytes) : { reason: `a page of more than ${size(HTML_LIMIT)}` };
  if ('reason' in decoded) return yield rejectedRow(file.name, null, decoded.reason);
  const read = await tools.readHtml(decoded.text, file.name);
  if ('reason' in read) return yield rejectedRow(file.name, null, read.reason);
  yield { header: read[0]?.source === 'NewsSniffer' ? NEWSSNIFFER : PAGES };
  for (const version of read) yield { version, line: 1 };
}

async function* text(
  source: AsyncGenerator<Uint8Array>,
  kind: 'text' | 'newssniffer-text',
  { file, tools }: Reading,
): AsyncGenerator<Row> {
  const bytes = await whole(source, TEXT_LIMIT);
  const decoded = bytes ? utf8(unmarked(bytes)) : { reason: `a text of more than ${size(TEXT_LIMIT)}` };
  if ('reason' in decoded) return yield rejectedRow(file.name, null, decoded.reason);
  const read =
    kind === 'text'
      ? plainText(decoded.text, tools.now(), stem(file.name))
      : newsSnifferText(decoded.text, tools.now());
  if ('reason' in read) return yield rejectedRow(file.name, null, read.reason);
  yield { header: kind === 'text' ? TEXTS : NEWSSNIFFER };
  for (const version of 'version' in read ? [read.version] : read.versions) yield { version, line: 1 };
}

function size(bytes: number): string {
  return `${Math.ceil(bytes / 100_000) / 10} MB`;
}
