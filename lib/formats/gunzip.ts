/** Gzip, with the real output counted: the sizes that a file claims are the attacker's. */

/**
 * Bytes handed to the inflater at a time. One chunk in may come out 1,032 times as long (deflate's limit),
 * all at once: 4 kB keep that under 4.3 MB, where 64 kB would put 66 MB into memory.
 */
const SLICE = 4 * 1024;

/**
 * Text comes out of gzip 3 to 5 times as long; versions of one article that stand side by side were
 * seen at 40. 200 is far from both and far under a bomb's 1,000.
 */
const WORST_RATIO = 200;
/** Small files may be lopsided: the ratio counts from here on. */
const FREE = 16 * 1024 * 1024;

/** A gzip stream that is not to be read on. Its message is the reason, for the reader. */
export class GzipFault extends Error {}

/**
 * Inflate. What came out before a fault has been given before the fault is thrown.
 *
 * @throws GzipFault when the data is damaged or cut off, or expands like a bomb
 */
export async function* gunzip(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const inflater = new DecompressionStream('gzip');
  const writer = inflater.writable.getWriter();
  const reader = inflater.readable.getReader();
  const count = { read: 0, out: 0 };
  let next = reader.read();
  try {
    for await (const slice of slices(source)) {
      count.read += slice.length;
      const written = writer.write(slice as BufferSource).then(() => null);
      // The output of one slice is drained before the next goes in: nothing piles up, and nothing is lost to a later fault.
      for (
        let first = await Promise.race([next, written]);
        first !== null && !first.done;
        first = await Promise.race([next, written])
      ) {
        yield counted(first.value, count);
        next = reader.read();
      }
    }
    const closed = writer.close();
    closed.catch(() => undefined); // the reader below meets the same fault
    for (let last = await next; !last.done; last = await reader.read()) yield counted(last.value, count);
    await closed;
  } catch (error) {
    throw error instanceof GzipFault
      ? error
      : new GzipFault('the gzip data is damaged, cut off, or made of several parts');
  } finally {
    next.catch(() => undefined);
    await reader.cancel().catch(() => undefined); // broken already: the fault has been told
    writer.abort().catch(() => undefined);
  }
}

async function* slices(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of source) {
    for (let at = 0; at < chunk.length; at += SLICE) yield chunk.subarray(at, at + SLICE);
  }
}

function counted(chunk: Uint8Array, count: { read: number; out: number }): Uint8Array {
  count.out += chunk.length;
  if (count.out > FREE && count.out > count.read * WORST_RATIO) {
    throw new GzipFault(`the gzip data expands more than ${WORST_RATIO}-fold, as bombs do: not read on`);
  }
  return chunk;
}
