/** Bytes as they come out of a file: its head for looking at, then all of it. */
import { joined } from './lines';

/** Enough to see what a file is: a saved page may carry 30 kB of comments and styles before its first tag of note. */
export const HEAD = 64 * 1024;

/** The stream as an iterable; a reader who stops early lets the file go. */
export async function* chunks(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel().catch(() => undefined); // already closed or broken: nothing left to let go
  }
}

/**
 * Look at the first `HEAD` bytes (all, when there are fewer) without using them up:
 * `all` gives them again, and then the rest.
 */
export async function peek(
  source: AsyncGenerator<Uint8Array>,
): Promise<{ head: Uint8Array; all: AsyncGenerator<Uint8Array> }> {
  const seen: Uint8Array[] = [];
  let length = 0;
  let rest: unknown = null;
  try {
    while (length < HEAD) {
      const next = await source.next();
      if (next.done) break;
      seen.push(next.value);
      length += next.value.length;
    }
  } catch (error) {
    if (length === 0) throw error;
    rest = error; // what could be read is worth reading; the fault comes after it
  }
  return { head: joined(seen, length).subarray(0, HEAD), all: again(seen, source, rest) };
}

async function* again(
  seen: readonly Uint8Array[],
  source: AsyncGenerator<Uint8Array>,
  fault: unknown,
): AsyncGenerator<Uint8Array> {
  try {
    yield* seen;
    if (fault !== null) throw fault;
    for (let next = await source.next(); !next.done; next = await source.next()) yield next.value;
  } finally {
    await source.return(undefined);
  }
}
