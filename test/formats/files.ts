/** Files for tests, and what comes out of them. */
import type { IncomingVersion } from '@/lib/model/article';
import { ENGLISH } from '@/components/words/english';
import { faultText, pathText } from '@/components/words/fault-words';
import { type Row, rows } from '@/lib/formats/driver';
import type { PageRead, PageToRead, Tools } from '@/lib/formats/format';
import { bytesInput, type FileInput, type Input } from '@/lib/formats/input';
import type { ListedAddress } from '@/lib/model/listed-address';
import { fault } from '@/lib/model/faults';

export const NOW = '2026-06-01T12:00:00.000Z';

/** Where there is no DOM, every page is told to be one that holds no article. */
export const TOOLS: Tools = {
  readPages: async pages => pages.map(() => ({ fault: fault('no-article') })),
  now: () => NOW,
};

/** As `TOOLS`; what stands in `<p>` is an article of the page, as where there is a DOM. For pages of our own making. */
export const PAGE_TOOLS: Tools = {
  ...TOOLS,
  readPages: async pages => pages.map(readSimplePage),
};

function readSimplePage({ html, name, capture }: PageToRead): PageRead {
  const paragraphs = Array.from(html.matchAll(/<p>([^<]+)/g), ([, text]) => text.trim());
  if (paragraphs.length === 0) return { fault: fault('no-article') };
  const version: IncomingVersion = {
    title: /<title>([^<]*)/.exec(html)?.[1] ?? '',
    paragraphs,
    url: capture?.url ?? null,
    seenAt: capture?.seenAt ?? null,
    source: capture?.source ?? 'saved page',
    site: name,
    language: null,
    byline: null,
    publishedAt: null,
    modifiedAt: null,
    label: null,
    order: null,
    extractor: 'test/1',
    partial: false,
    beside: null,
    declared: [],
  };
  return { kind: 'article', versions: [version] };
}

/** A file of these bytes, handed out `step` bytes at a time. */
export function file(name: string, content: string | Uint8Array, step = 65_536): FileInput {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const whole = bytesInput(name, bytes);
  return {
    ...whole,
    size: bytes.length,
    lastModified: null,
    stream: (from = 0) => streamOf(pieces(bytes.subarray(from), step)),
  };
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
  readonly addresses: ListedAddress[];
  readonly headers: Extract<Row, { header: unknown }>['header'][];
}

export async function readAll(input: Input, tools: Tools = TOOLS, after = 0): Promise<Read> {
  const read: Read = { versions: [], lines: [], rejected: [], headers: [], addresses: [] };
  for await (const row of rows(input, tools, async () => after)) {
    if ('rejected' in row)
      read.rejected.push({
        file: pathText(row.rejected),
        line: row.rejected.at.line,
        reason: faultText(ENGLISH, row.rejected.fault),
      });
    else if ('header' in row) read.headers.push(row.header);
    else if ('address' in row) read.addresses.push(row.address);
    else {
      read.versions.push(row.version);
      read.lines.push(row.at.line ?? 0);
    }
  }
  return read;
}
