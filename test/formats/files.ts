/** Files for tests, and what comes out of them. */
import type { IncomingVersion } from '@/lib/model/article';
import { ENGLISH } from '@/components/words/english';
import { faultText, pathText } from '@/components/words/fault-words';
import { type Row, rows } from '@/lib/formats/driver';
import type { Tools } from '@/lib/formats/format';
import { bytesInput, type FileInput, type Input } from '@/lib/formats/input';
import { fault } from '@/lib/model/faults';

export const NOW = '2026-06-01T12:00:00.000Z';

/** Where there is no DOM, every page is told to be one that holds no article. */
export const TOOLS: Tools = {
  readPages: async pages => pages.map(() => ({ fault: fault('no-article') })),
  now: () => NOW,
};

/** A file of these bytes, handed out `step` bytes at a time. */
export function file(name: string, content: string | Uint8Array, step = 65_536): FileInput {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const whole = bytesInput(name, bytes);
  return { ...whole, size: bytes.length, lastModified: null, stream: () => streamOf(pieces(bytes, step)) };
}

/** A file that is made while it is read: `times` times the same piece. */
export function longFile(name: string, piece: Uint8Array, times: number): FileInput {
  function* all() {
    for (let i = 0; i < times; i++) yield piece;
  }
  const slice = async (from: number, to: number) => bytesInput(name, piece).slice(from % piece.length, to - from);
  return { name, size: piece.length * times, lastModified: null, stream: () => streamOf(all()), slice };
}

function* pieces(bytes: Uint8Array, step: number) {
  for (let at = 0; at < bytes.length; at += step) yield bytes.subarray(at, at + step);
}

function streamOf(all: Generator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    pull(controller) {
      const next = all.next();
      if (next.done) controller.close();
      else controller.enqueue(next.value);
    },
  });
}

export async function gzip(content: string | Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([content as BlobPart]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** A rejected row as a reader sees it. */
export interface RejectedRow {
  readonly file: string;
  readonly line: number | null;
  readonly reason: string;
}

export interface Read {
  readonly versions: IncomingVersion[];
  /** Line of each version. */
  readonly lines: number[];
  readonly rejected: RejectedRow[];
  readonly headers: Extract<Row, { header: unknown }>['header'][];
}

export async function readAll(input: Input, tools: Tools = TOOLS, after = 0): Promise<Read> {
  const read: Read = { versions: [], lines: [], rejected: [], headers: [] };
  for await (const row of rows(input, tools, async () => after)) {
    if ('rejected' in row)
      read.rejected.push({
        file: pathText(row.rejected),
        line: row.rejected.at.line,
        reason: faultText(ENGLISH, row.rejected.fault),
      });
    else if ('header' in row) read.headers.push(row.header);
    else {
      read.versions.push(row.version);
      read.lines.push(row.at.line ?? 0);
    }
  }
  return read;
}
