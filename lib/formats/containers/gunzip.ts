/** Inflate gzip in small steps, so that a bomb never has more than one step of output in memory. */
import { fault } from '../../model/faults';
import { FormatFault } from '../format';

/**
 * Bytes handed to the inflater at a time. One chunk in may come out 1,032 times as long (deflate's limit),
 * all at once: 4 kB keep that under 4.3 MB, where 64 kB would put 66 MB into memory.
 */
const SLICE = 4 * 1024;

/**
 * Inflate. What came out before a fault has been given before the fault is thrown.
 *
 * @throws FormatFault when the data is damaged or cut off
 */
export async function* gunzip(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const inflater = new DecompressionStream('gzip');
  const writer = inflater.writable.getWriter();
  const reader = inflater.readable.getReader();
  let next = reader.read();
  try {
    for await (const slice of slices(source)) {
      const written = writer.write(slice as BufferSource).then(() => null);
      // The output of one slice is drained before the next goes in, so that nothing piles up, and a later fault loses
      // nothing.
      for (
        let first = await Promise.race([next, written]);
        first !== null && !first.done;
        first = await Promise.race([next, written])
      ) {
        yield first.value;
        next = reader.read();
      }
    }
    const closed = writer.close();
    closed.catch(() => undefined); // the reader below meets the same fault
    for (let last = await next; !last.done; last = await reader.read()) {
      yield last.value;
    }
    await closed;
  } catch (error) {
    // A fault of `source` stays; `DecompressionStream` throws a bare TypeError.
    throw error instanceof FormatFault ? error : new FormatFault(fault('gzip-damaged'));
  } finally {
    next.catch(() => undefined);
    await reader.cancel().catch(() => undefined); // broken already: the fault has been told
    writer.abort().catch(() => undefined);
  }
}

async function* slices(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of source) {
    for (let at = 0; at < chunk.length; at += SLICE) {
      yield chunk.subarray(at, at + SLICE);
    }
  }
}
