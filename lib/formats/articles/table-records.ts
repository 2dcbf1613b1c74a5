/** Records of a table as bytes, parted at line breaks that stand in no quoted field; and the fields of one. */
import { joined } from '../lines';

/** Bytes of a record, as of a line of NDJSON. */
export const RECORD_LIMIT = 4_000_000;

export interface TableRecord {
  /** Line in which it begins, from 1. */
  readonly line: number;
  /** `null` when it was longer than allowed. */
  readonly bytes: Uint8Array | null;
  readonly length: number;
}

const [QUOTE, BREAK, RETURN] = Array.from('"\n\r', sign => sign.charCodeAt(0));

/** Records of bytes that are at hand. */
export function* records(bytes: Uint8Array, separator: string): Generator<TableRecord> {
  const scan = new RecordScan(separator.charCodeAt(0));
  yield* scan.read(bytes);
  yield* scan.rest();
}

/** Records of bytes as they come. */
export async function* streamedRecords(
  source: AsyncIterable<Uint8Array>,
  separator: string,
): AsyncGenerator<TableRecord> {
  const scan = new RecordScan(separator.charCodeAt(0));
  for await (const chunk of source) yield* scan.read(chunk);
  yield* scan.rest();
}

class RecordScan {
  private isQuoted = false;
  private isFieldStart = true;
  /** The byte before closed a quoted field. */
  private wasQuoted = false;
  private line = 1;
  private begunAt = 1;
  private pieces: Uint8Array[] = [];
  private length = 0;

  constructor(private readonly separator: number) {}

  *read(chunk: Uint8Array): Generator<TableRecord> {
    let from = 0;
    for (let at = 0; at < chunk.length; at++) {
      if (!this.endsAt(chunk[at])) continue;
      this.push(chunk.subarray(from, at));
      from = at + 1;
      yield* this.rest();
    }
    this.push(chunk.subarray(from));
  }

  *rest(): Generator<TableRecord> {
    const { pieces, length, begunAt } = this;
    this.pieces = [];
    this.length = 0;
    this.begunAt = this.line;
    this.isQuoted = false;
    this.isFieldStart = true;
    if (length === 0) return;
    yield { line: begunAt, length, bytes: length > RECORD_LIMIT ? null : withoutReturn(joined(pieces, length)) };
  }

  private push(piece: Uint8Array): void {
    this.length += piece.length;
    if (this.length > RECORD_LIMIT) this.pieces = [];
    else this.pieces.push(piece);
  }

  // A quotation mark inside of a quoted field is doubled: it closes the field and opens it again.
  private endsAt(byte: number): boolean {
    if (byte === BREAK) this.line++;
    if (byte === QUOTE) {
      this.isQuoted = !this.isQuoted && (this.isFieldStart || this.wasQuoted);
      this.wasQuoted = !this.isQuoted;
    } else this.wasQuoted = false;
    const isApart = byte === this.separator || byte === BREAK;
    this.isFieldStart = isApart && !this.isQuoted;
    // A field that is never closed would swallow the rest of the file.
    const isRunaway = this.length > RECORD_LIMIT;
    return byte === BREAK && (!this.isQuoted || isRunaway);
  }
}

function withoutReturn(bytes: Uint8Array): Uint8Array {
  return bytes.at(-1) === RETURN ? bytes.subarray(0, -1) : bytes;
}

/** The fields of one record, quotation marks undone. */
export function fieldsOf(record: string, separator: string): string[] {
  const fields: string[] = [];
  let at = 0;
  for (;;) {
    const isQuoted = record[at] === '"';
    const end = isQuoted ? quotedEnd(record, at) : plainEnd(record, separator, at);
    const raw = record.slice(isQuoted ? at + 1 : at, isQuoted ? end - 1 : end);
    const behind = isQuoted ? plainEnd(record, separator, end) : end;
    fields.push((isQuoted ? raw.replaceAll('""', '"') : raw) + (isQuoted ? record.slice(end, behind) : ''));
    if (behind >= record.length) return fields;
    at = behind + 1;
  }
}

/** Behind the closing mark of a quoted field. */
function quotedEnd(record: string, from: number): number {
  for (let at = record.indexOf('"', from + 1); at >= 0; at = record.indexOf('"', at + 2)) {
    if (record[at + 1] !== '"') return at + 1;
  }
  return record.length + 1; // never closed: the field goes on to the end
}

function plainEnd(record: string, separator: string, from: number): number {
  const end = record.indexOf(separator, from);
  return end < 0 ? record.length : end;
}
