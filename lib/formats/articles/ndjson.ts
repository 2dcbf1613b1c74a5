/** Our own format: NDJSON, one version a line, an optional first line about the corpus. */
import { fault } from '../../model/faults';
import { ownFile } from '../../model/stored-names';
import { type Entry, type Format, type ReadingTools, stem } from '../format';
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
  let corpus = ownFile(input.name, stem(input.name));
  let [isVerbatim, isOfSeveral] = [false, false];
  let after: number | null = null; // not asked yet
  for await (const line of lines(chunks(input.stream()), LINE_LIMIT)) {
    const isStored = after !== null && line.number <= after && !(isOfSeveral && mayBeHeader(line));
    if (isStored || line.bytes?.length === 0) continue;
    const at = { ordinal: line.number, line: line.number };
    const read = readLine(line, { corpus: corpus.name, isVerbatim, isOfSeveral }, tools);
    if ('unreadable' in read) return yield { rejected: read.unreadable, at };
    if ('begun' in read) isOfSeveral = true;
    if ('begun' in read) continue;
    if ('header' in read) {
      ({ header: corpus, isVerbatim } = read);
      isOfSeveral ||= read.isOfSeveral;
      if (after !== null) yield { header: corpus };
    }
    if (after === null) {
      yield { header: corpus };
      after = await tools.resume();
      if (line.number <= after) continue;
    }
    if ('fault' in read) yield { rejected: read.fault, at };
    if ('version' in read) yield { version: read.version, at };
  }
}

const HEADER_START = new TextEncoder().encode('{"wireprint":');

/** Cheap: whether a line begins as our headers do. */
function mayBeHeader({ bytes }: Line): boolean {
  return bytes !== null && HEADER_START.every((byte, i) => bytes[i] === byte);
}

interface Reading {
  readonly corpus: string;
  readonly isVerbatim: boolean;
  readonly isOfSeveral: boolean;
}

function readLine({ number, bytes, length }: Line, reading: Reading, tools: ReadingTools): NdjsonLine {
  if (bytes === null) {
    return { fault: fault('line-too-long', { size: length, limit: LINE_LIMIT }) };
  }
  return ndjsonLine(bytes, {
    first: number === 1,
    now: tools.now(),
    ...reading,
  });
}
