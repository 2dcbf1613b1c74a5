/** Bytes to read from: a file, or what a container holds. Read in a stream or at any place. */
import { joined } from './lines';

/**
 * How many first bytes tell what a file is. A saved page may carry 30 kB of comments and styles before its first tag of
 * note.
 */
export const HEAD = 64 * 1024;

export interface Input {
  readonly name: string;
  /** Bytes; `null` where only reading to the end would tell. */
  readonly size: number | null;
  /** What is known of a page that an archive holds; missing where the input must tell all by itself. */
  readonly capture?: PageCapture;
  /** All of it, from a byte to its end; may be asked for more than once. */
  stream(from?: number): ReadableStream<Uint8Array>;
  /** Bytes `from` up to, not including, `to`; fewer where the input ends before. */
  slice(from: number, to: number): Promise<Uint8Array>;
}

/** What an archive says of a page in it: more than the page itself can know. */
export interface PageCapture {
  readonly url: string | null;
  /** When it was captured, ISO 8601 UTC. */
  readonly seenAt: string | null;
  /** The encoding that the server gave; `null`: the page's own word. */
  readonly charset: string | null;
  /** Name of the corpus that the archive goes to. */
  readonly source: string;
}

/** A file that the reader gave. */
export interface FileInput extends Input {
  readonly size: number;
  /** ms since 1970; `null` where it is not known. */
  readonly lastModified: number | null;
}

/**
 * A `File` of the browser; it is read from the disk as it is asked.
 *
 * @param path - its way within the folder that the reader gave, parts divided by "/"
 */
export function fileInput(file: File, path = file.name): FileInput {
  return {
    ...blobInput(path, file),
    size: file.size,
    lastModified: file.lastModified,
  };
}

function blobInput(name: string, blob: Blob): Input {
  return {
    name,
    size: blob.size,
    stream: (from = 0) => blob.slice(from).stream(),
    slice: async (from, to) => new Uint8Array(await blob.slice(from, to).arrayBuffer()),
  };
}

/** Bytes that are in memory already, such as one member of an archive. */
export function bytesInput(name: string, bytes: Uint8Array): Input {
  return {
    name,
    size: bytes.length,
    stream: (from = 0) => new Blob([bytes.subarray(from) as BlobPart]).stream(),
    slice: async (from, to) => bytes.slice(from, to),
  };
}

/** What can only be read in its order, such as inflated data: a slice reads up to its end. */
export function generatedInput(name: string, generate: () => AsyncGenerator<Uint8Array>): Input {
  return {
    name,
    size: null,
    stream: (from = 0) => streamOf(from > 0 ? behind(generate(), from) : generate()),
    slice: (from, to) => sliceOf(generate(), from, to),
  };
}

/** A stretch of another input, such as a member of an archive that is stored as it is. */
export function partOf(input: Input, name: string, { from, to }: { from: number; to: number }): Input {
  const within = (at: number) => Math.min(to, from + at);
  return {
    name,
    size: to - from,
    stream: (at = 0) => streamOf(first(chunks(input.stream(within(at))), to - within(at))),
    slice: (start, end) => input.slice(within(start), within(end)),
  };
}

async function* first(source: AsyncGenerator<Uint8Array>, length: number): AsyncGenerator<Uint8Array> {
  let left = length;
  for await (const chunk of source) {
    yield chunk.subarray(0, left);
    left -= chunk.length;
    if (left <= 0) return;
  }
}

async function* behind(source: AsyncGenerator<Uint8Array>, from: number): AsyncGenerator<Uint8Array> {
  let left = from;
  for await (const chunk of source) {
    if (left < chunk.length) yield chunk.subarray(left);
    left = Math.max(0, left - chunk.length);
  }
}

/** The stream as an iterable; a reader who stops early lets the file go. */
export async function* chunks(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      yield next.value;
    }
  } finally {
    await reader.cancel().catch(() => undefined); // already closed or broken: nothing left to let go
  }
}

function streamOf(source: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream(
    {
      async pull(controller) {
        const next = await source.next();
        if (next.done) controller.close();
        else controller.enqueue(next.value);
      },
      cancel: async () => void (await source.return(undefined)),
    },
    { highWaterMark: 0 }, // what nobody has asked for is not inflated
  );
}

async function sliceOf(source: AsyncGenerator<Uint8Array>, from: number, to: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let at = 0;
  let length = 0;
  try {
    for await (const chunk of source) {
      const piece = chunk.subarray(Math.max(0, from - at), Math.max(0, to - at));
      pieces.push(piece);
      length += piece.length;
      at += chunk.length;
      if (at >= to) break;
    }
  } catch (error) {
    if (length === 0) throw error; // else what could be read is worth reading; the stream meets the fault again
  }
  return joined(pieces, length);
}

/** The same input; `count` hears of every byte that is taken from it and may throw to end the reading. */
export function countedInput<T extends Input>(input: T, count: (bytes: number) => void): T {
  return {
    ...input,
    // Counted as it is taken: a TransformStream reads ahead, and progress would run before what is stored.
    stream: from => streamOf(counted(chunks(input.stream(from)), count)),
    slice: async (from, to) => {
      const bytes = await input.slice(from, to);
      count(bytes.length);
      return bytes;
    },
  };
}

async function* counted(
  source: AsyncGenerator<Uint8Array>,
  count: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of source) {
    count(chunk.length);
    yield chunk;
  }
}
