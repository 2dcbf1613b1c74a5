/** Files for tests, and what comes out of them. */
import type { IncomingVersion } from '@/lib/model/article';
import type { InputFile, Rejected, Row, Tools } from '@/lib/formats/row';
import { rows } from '@/lib/formats/rows';

export const NOW = '2026-06-01T12:00:00.000Z';

/** Where there is no DOM, every page is told to be one that holds no article. */
export const TOOLS: Tools = { readHtml: async () => ({ reason: 'no article text in this page' }), now: () => NOW };

/** A file of these bytes, handed out `step` bytes at a time. */
export function file(name: string, content: string | Uint8Array, step = 65_536): InputFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { name, size: bytes.length, stream: () => streamOf(pieces(bytes, step)) };
}

/** A file that is made while it is read: `times` times the same piece. */
export function longFile(name: string, piece: Uint8Array, times: number): InputFile {
  function* all() {
    for (let i = 0; i < times; i++) yield piece;
  }
  return { name, size: piece.length * times, stream: () => streamOf(all()) };
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

export interface Read {
  readonly versions: IncomingVersion[];
  /** Line of each version. */
  readonly lines: number[];
  readonly rejected: Rejected[];
  readonly headers: Extract<Row, { header: unknown }>['header'][];
}

export async function readAll(input: InputFile, tools: Tools = TOOLS, after = 0): Promise<Read> {
  const read: Read = { versions: [], lines: [], rejected: [], headers: [] };
  for await (const row of rows(input, tools, async () => after)) {
    if ('rejected' in row) read.rejected.push(row.rejected);
    else if ('header' in row) read.headers.push(row.header);
    else {
      read.versions.push(row.version);
      read.lines.push(row.line);
    }
  }
  return read;
}
