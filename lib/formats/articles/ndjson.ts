/** Our own format: NDJSON, one version a line, an optional first line about the corpus. */
import { fault } from '../../model/faults';
import { ownFile } from '../../model/stored-names';
import { type CorpusHeader, type Entry, type Format, type Place, type ReadingTools, stem } from '../format';
import { headText } from '../head-text';
import { chunks, type Input } from '../input';
import { type Line, lines } from '../lines';
import { type NdjsonLine, ndjsonLine } from './ndjson-line';

/** Bytes of a line. The longest articles known (live blogs kept whole) are under 1 MB. */
const LINE_LIMIT = 4_000_000;

/** The first line holds the beginning of an object. A brace alone on its line begins an object over many lines. */
const FIRST_LINE = /^\{[ \t]{0,99}"/;
const ONE_OVER_LINES = /^\{\s{0,99}[\r\n]/;

export const ndjson: Format = {
  id: 'ndjson',
  recognises(head, name) {
    const start = headText(head)?.trimStart() ?? '';
    const isOther = start === '' || start.startsWith('[') || ONE_OVER_LINES.test(start);
    if (isOther) return 0;
    if (FIRST_LINE.test(start)) return 0.9;
    return /\.(?:ndjson|jsonl|json)(?:\.gz)?$/i.test(name) ? 0.8 : 0;
  },
  read: readLines,
};

async function* readLines(input: Input, tools: ReadingTools): AsyncGenerator<Entry> {
  let reading: Reading = { about: ownFile(input.name, stem(input.name)), isVerbatim: false, isOfSeveral: false };
  let after: number | null = null; // not asked yet
  for await (const line of lines(chunks(input.stream()), LINE_LIMIT)) {
    if (isPassedOver(line, after, reading)) continue;
    const at = { ordinal: line.number, line: line.number };
    const read = readLine(line, reading, tools);
    if ('unreadable' in read) return yield { rejected: read.unreadable, at };
    reading = readingAfter(read, reading);
    if ('begun' in read) continue;
    if ('header' in read || after === null) yield { header: reading.about };
    after ??= await tools.resume();
    if (line.number > after) yield* entryOf(read, at);
  }
}

function* entryOf(read: NdjsonLine, at: Place): Generator<Entry> {
  if ('fault' in read) yield { rejected: read.fault, at };
  if ('version' in read) yield { version: read.version, at };
}

/** How the lines are read from here on. */
interface Reading {
  readonly about: CorpusHeader;
  readonly isVerbatim: boolean;
  readonly isOfSeveral: boolean;
}

function readingAfter(read: NdjsonLine, before: Reading): Reading {
  if ('begun' in read) return { ...before, isOfSeveral: true };
  if (!('header' in read)) return before;
  const { header, isVerbatim, isOfSeveral } = read;
  return { about: header, isVerbatim, isOfSeveral: before.isOfSeveral || isOfSeveral };
}

/** An empty line, or one that is stored already; what comes after a header belongs to it, so headers are read. */
function isPassedOver(line: Line, after: number | null, { isOfSeveral }: Reading): boolean {
  if (line.bytes?.length === 0) return true;
  const isStored = after !== null && line.number <= after;
  return isStored && !(isOfSeveral && mayBeHeader(line));
}

const HEADER_START = new TextEncoder().encode('{"wireprint":');

/** Cheap: whether a line begins as our headers do. */
function mayBeHeader({ bytes }: Line): boolean {
  return bytes !== null && HEADER_START.every((byte, i) => bytes[i] === byte);
}

function readLine({ number, bytes, length }: Line, { about, ...flags }: Reading, tools: ReadingTools): NdjsonLine {
  if (bytes === null) {
    return { fault: fault('line-too-long', { size: length, limit: LINE_LIMIT }) };
  }
  return ndjsonLine(bytes, {
    first: number === 1,
    now: tools.now(),
    corpus: about.name,
    ...flags,
  });
}
