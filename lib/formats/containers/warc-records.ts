/**
 * Records of a WARC file, raw or in gzip with a member a record, one after the other and from any place of the file on.
 * Source: "The WARC Format 1.1", https://iipc.github.io/warc-specifications/
 */
import { fault } from '../../model/faults';
import { FormatFault } from '../format';
import { chunks, type Input } from '../input';
import { joined } from '../lines';
import { blankLine, indexOfText } from './bytes';
import { ByteReader, type StreamPart } from './byte-reader';
import { type HeadFields, headFields } from './head-fields';
import { gunzipParts, gzipBeginning } from './inflate';

/** Bytes of the head lines of a record; the longest seen have 4 kB. */
const HEAD_LIMIT = 64 * 1024;
/** Bytes that are looked at first: the head lines of nearly all records end in them. */
const HEAD_FIRST = 4096;
const BEGINNING = /^WARC\/\d\.\d/;

export interface WarcRecord {
  /** Where it begins in the file, as it lies there. */
  readonly offset: number;
  readonly fields: HeadFields;
  /** Bytes of its block. */
  readonly length: number;
  /** The first bytes of the block, at most as many as a head has. */
  readonly beginning: Uint8Array;
  /** The whole block; only before the next record is asked for. `null`: it is damaged, which the next part tells. */
  block(): Promise<Uint8Array | null>;
}

/** A record, or a stretch of the file that is none. */
export type WarcPart = { readonly record: WarcRecord } | { readonly damaged: FormatFault; readonly offset: number };

/** Whether these first bytes of a file are those of a WARC file; of one in gzip, a little is inflated. */
export function isWarc(head: Uint8Array): boolean {
  const isGzip = head[0] === 0x1f && head[1] === 0x8b;
  return BEGINNING.test(latin1((isGzip ? gzipBeginning(head) : head).subarray(0, 16)));
}

/** How often a file is read again from behind a record whose length is a lie, before its length is believed. */
const RETURNS = 100;

/** @param inflated - hears of bytes that came out of gzip */
export async function* warcRecords(
  input: Input,
  from: number,
  inflated: (bytes: number) => void,
): AsyncGenerator<WarcPart> {
  let returns = 0;
  for (let at: number | null = from; at !== null;) {
    const open: Opened = await opened(input, at, inflated);
    at = null;
    for await (const part of partsOf(open)) {
      yield part;
      if (!('damaged' in part) || part.damaged.fault.code !== 'record-damaged' || returns >= RETURNS) continue;
      at = await behindDamage(input, part.offset, open);
      if (at === null) continue;
      returns++;
      break;
    }
  }
}

interface Opened {
  readonly reader: ByteReader;
  readonly isGzip: boolean;
  /** Whether it was opened where no record need begin. */
  readonly isLost: boolean;
}

async function opened(input: Input, at: number, inflated: (bytes: number) => void): Promise<Opened> {
  const start = await input.slice(at, at + 2);
  const isGzip = indexOfText(start, '\x1f\x8b') === 0;
  const parts = isGzip ? memberParts(input, at, inflated) : plainParts(input, at);
  return { reader: new ByteReader(parts, at), isGzip, isLost: indexOfText(start, 'WA') !== 0 && !isGzip };
}

/** Where to go on after a record that was none: its length may have swallowed those behind it. */
async function behindDamage(input: Input, offset: number, { isGzip }: Opened): Promise<number | null> {
  return isGzip ? nextMember(input, offset + 1) : nextPlain(input, offset + 1);
}

async function* partsOf({ reader, isLost }: Opened): AsyncGenerator<WarcPart> {
  try {
    if (isLost) await findRecord(reader);
    for (let isOpen = true; isOpen;) {
      let offset = reader.offset;
      try {
        await passBreaks(reader);
        offset = reader.offset;
        const record = await nextRecord(reader);
        isOpen = record !== null;
        if (record) yield { record };
        if (record) await record.pass();
      } catch (error) {
        if (!(error instanceof FormatFault)) throw error;
        yield { damaged: error, offset };
        await findRecord(reader);
      }
    }
  } finally {
    await reader.close();
  }
}

async function* plainParts(input: Input, from: number): AsyncGenerator<StreamPart> {
  for await (const data of chunks(input.stream(from))) yield { data };
}

/** Members of a gzip file; behind a damaged one, those that can be found again. */
async function* memberParts(input: Input, from: number, inflated: (bytes: number) => void): AsyncGenerator<StreamPart> {
  for (let at: number | null = from; at !== null;) {
    let member = at;
    try {
      for await (const part of gunzipParts(chunks(input.stream(at)))) {
        if ('data' in part) inflated(part.data.length);
        else member = at + part.member;
        yield 'data' in part ? part : { member };
      }
      return;
    } catch (error) {
      if (!(error instanceof FormatFault) || error.fault.code !== 'gzip-damaged') throw error;
      yield { damaged: fault('record-damaged', { offset: member }) };
      at = await nextMember(input, member + 1);
      if (at !== null) yield { member: at };
    }
  }
}

/** Where, from a place on, a member begins that holds a record; `null`: nowhere. */
function nextMember(input: Input, from: number): Promise<number | null> {
  return nextPlace(input, from, '\x1f\x8b\x08'); // the signature of gzip, and "deflate"
}

function nextPlain(input: Input, from: number): Promise<number | null> {
  return nextPlace(input, from, 'WARC/1.');
}

async function nextPlace(input: Input, from: number, beginning: string): Promise<number | null> {
  let at = from;
  let before: Uint8Array = new Uint8Array(0);
  for await (const chunk of chunks(input.stream(from))) {
    const bytes = joined([before, chunk], before.length + chunk.length);
    for (let found = indexOfText(bytes, beginning); found >= 0; found = indexOfText(bytes, beginning, found + 1)) {
      const place = at - before.length + found;
      if (isWarc(await input.slice(place, place + HEAD_FIRST))) return place;
    }
    at += chunk.length;
    before = bytes.slice(-(beginning.length - 1));
  }
  return null;
}

/** A record that knows how to be passed over. */
type ReadRecord = WarcRecord & { pass(): Promise<void> };

/** @returns `null` at the end. @throws FormatFault where there is no record */
async function nextRecord(reader: ByteReader): Promise<ReadRecord | null> {
  const { offset } = reader;
  const first = await reader.peek(HEAD_FIRST);
  if (first.length === 0) return null;
  const end = blankLine(first) ?? blankLine(await reader.peek(HEAD_LIMIT));
  const head = latin1(await reader.take(end?.body ?? 1));
  const fields = headFields(head);
  const length = Number(fields.get('content-length') ?? NaN);
  const isLength = Number.isSafeInteger(length) && length >= 0;
  if (!isLength || !BEGINNING.test(head)) throw new FormatFault(fault('record-damaged', { offset }));
  return recordOf(reader, { offset, fields, length });
}

async function recordOf(
  reader: ByteReader,
  { offset, fields, length }: { offset: number; fields: HeadFields; length: number },
): Promise<ReadRecord> {
  let isTaken = false;
  let failure: unknown = null;
  const beginning = await reader.peek(Math.min(length, HEAD_LIMIT));
  const cutOff = () => reader.damage ?? new FormatFault(fault('record-cut-off', { offset }));
  return {
    offset,
    fields,
    length,
    beginning,
    async block() {
      isTaken = true;
      try {
        const bytes = await reader.take(length);
        if (bytes.length < length) throw cutOff();
        await expectEnd(reader, offset);
        return bytes;
      } catch (error) {
        failure = error;
        return null;
      }
    },
    async pass() {
      if (failure !== null) throw failure;
      if (isTaken) return;
      if ((await reader.skip(length)) < length) throw cutOff();
      await expectEnd(reader, offset);
    },
  };
}

/** Behind a block stand line breaks; else its length was a lie. */
async function expectEnd(reader: ByteReader, offset: number): Promise<void> {
  await reader.check(offset);
  const [next] = reader.ahead;
  const isEnd = next === undefined || next === 13 || next === 10;
  if (!isEnd) throw new FormatFault(fault('record-damaged', { offset }));
  while (reader.ahead[0] === 13 || reader.ahead[0] === 10) {
    await reader.skip(1);
    await reader.check(offset);
  }
}

/** Line breaks stand between records. */
async function passBreaks(reader: ByteReader): Promise<void> {
  for (let next = await reader.peek(1); next[0] === 13 || next[0] === 10; next = await reader.peek(1)) {
    await reader.skip(1);
  }
}

/** Behind what is no record, go on where one begins. */
async function findRecord(reader: ByteReader): Promise<void> {
  for (;;) {
    try {
      const bytes = await reader.peek(HEAD_FIRST);
      const at = indexOfText(bytes, 'WARC/1.');
      if (at === 0 || bytes.length === 0) return;
      await reader.skip(at > 0 ? at : Math.max(1, bytes.length - 'WARC/1.'.length));
    } catch (error) {
      if (!(error instanceof FormatFault)) throw error; // one more damaged stretch on the way
    }
  }
}

function latin1(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
