/**
 * Deflated data in its three wrappings, inflated in small steps, so that a bomb never has more than one step of output
 * in memory. By `fflate`, as `DecompressionStream` stops behind the first member of a gzip file, and archives have one
 * a record.
 */
import { Decompress, Gunzip, Inflate } from 'fflate';
import { fault } from '../../model/faults';
import { FormatFault } from '../format';
import { joined } from '../lines';
import { Crc } from './crc';

/**
 * Bytes handed to the inflater at a time. One chunk in may come out 1,032 times as long (deflate's limit), all at once:
 * 4 kB keep that under 4.3 MB, where 64 kB would put 66 MB into memory.
 */
const SLICE = 4 * 1024;
/** Bytes behind each member of a gzip file: its check sum and its length (RFC 1952). */
const TRAILER = 8;
/** Bytes that are kept of what was given: a trailer is known as one when the head behind it is whole, names and all. */
const RECENT = TRAILER + 1024;

/** A piece of what a gzip file holds, or the beginning of one of its members. */
export type GzipPart =
  | { readonly data: Uint8Array }
  /** Where the member begins, in bytes of the compressed file, counted from the first byte given. */
  | { readonly member: number };

/**
 * Inflate a gzip file of any number of members. What came out before a fault has been given before it is thrown.
 *
 * @throws FormatFault where the data is damaged or cut off: each member is held against its check sum
 */
export async function* gunzipParts(source: AsyncIterable<Uint8Array>): AsyncGenerator<GzipPart> {
  const members = new Members();
  yield { member: 0 };
  for await (const slice of slices(source)) {
    members.push(slice);
    yield* members.taken();
    if (members.isDamaged) throw new FormatFault(fault('gzip-damaged'));
  }
  if (!members.isWhole) throw new FormatFault(fault('gzip-damaged'));
}

/** As `gunzipParts`, the data alone. */
export async function* gunzip(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const part of gunzipParts(source)) {
    if ('data' in part) yield part.data;
  }
}

/** What the first bytes of a gzip file hold, as far as they can be inflated. */
export function gzipBeginning(head: Uint8Array): Uint8Array {
  const out: Uint8Array[] = [];
  try {
    new Gunzip(data => void out.push(data)).push(head.subarray(0, SLICE));
  } catch {
    // damaged behind its beginning: what came out before is what was asked for
  }
  return out[0] ?? new Uint8Array(0);
}

/** The members of one gzip file, each held against its trailer. */
class Members {
  isDamaged = false;
  private parts: GzipPart[] = [];
  private readonly inflater = new Gunzip(data => this.take(data));
  private crc = new Crc();
  /** The last bytes that were given. */
  private recent: Uint8Array = new Uint8Array(0);
  private given = 0;

  constructor() {
    this.inflater.onmember = offset => this.begin(offset);
  }

  push(slice: Uint8Array): void {
    this.recent = joined([this.recent.subarray(-RECENT), slice], Math.min(RECENT, this.recent.length) + slice.length);
    this.given += slice.length;
    try {
      this.inflater.push(slice);
    } catch {
      this.isDamaged = true; // `fflate` throws where the data is none that deflate writes
    }
  }

  *taken(): Generator<GzipPart> {
    const { parts } = this;
    this.parts = [];
    yield* parts;
  }

  /** All that was given ends as the last member ends. */
  get isWhole(): boolean {
    return this.crc.fits(this.recent.subarray(-TRAILER));
  }

  private take(data: Uint8Array): void {
    if (data.length === 0 || this.isDamaged) return;
    this.crc.add(data);
    this.parts.push({ data });
  }

  private begin(offset: number): void {
    const end = this.recent.length - (this.given - offset);
    if (!this.crc.fits(this.recent.subarray(Math.max(0, end - TRAILER), end))) this.isDamaged = true;
    this.crc = new Crc();
    if (!this.isDamaged) this.parts.push({ member: offset });
  }
}

/** Inflate what a ZIP archive has deflated. @throws FormatFault where it is damaged or cut off */
export async function* inflate(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let out: Uint8Array[] = [];
  const inflater = new Inflate(data => void (data.length > 0 && out.push(data)));
  for await (const slice of slices(source)) {
    pushed(() => inflater.push(slice));
    yield* out;
    out = [];
  }
  pushed(() => inflater.push(new Uint8Array(0), true));
  yield* out;
}

function pushed(push: () => void): void {
  try {
    push();
  } catch {
    throw new FormatFault(fault('zip-damaged')); // `fflate` says no more than that the data is none
  }
}

/**
 * Inflate what a server sent as `gzip` or `deflate`, whichever of the three wrappings it is; servers mix them up.
 *
 * @returns what could be inflated, up to the first damage; `null` where it is longer than `limit`
 */
export function decompressed(bytes: Uint8Array, limit: number): Uint8Array | null {
  const out: Uint8Array[] = [];
  let length = 0;
  const inflater = new Decompress(data => {
    length += data.length;
    out.push(data);
  });
  for (let at = 0; at < bytes.length && length <= limit; at += SLICE) {
    try {
      inflater.push(bytes.subarray(at, at + SLICE));
    } catch {
      break; // a page that was cut off while it was saved is read as far as it goes, as browsers do
    }
  }
  return length > limit ? null : joined(out, length);
}

async function* slices(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of source) {
    for (let at = 0; at < chunk.length; at += SLICE) {
      yield chunk.subarray(at, at + SLICE);
    }
  }
}
