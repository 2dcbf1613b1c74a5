/** Bytes → lines, without ever holding more than one line of the longest kind allowed. */

/** `bytes`: without the line break; `null` when the line was longer than allowed, and was let go as it came in. */
export interface Line {
  /** Counts from 1. */
  readonly number: number;
  readonly bytes: Uint8Array | null;
  /** Bytes of the line in the file, its break aside. */
  readonly length: number;
}

const BREAK = 10; // "\n"; a "\r" before it goes too

/**
 * Split at "\n". The last line needs no break; an empty input has no line.
 *
 * @param limit - bytes; a longer line is counted and dropped, so 200 MB of one line cost `limit` at most
 */
export async function* lines(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  const line = new LineBuffer(limit);
  let number = 1;
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(BREAK); at >= 0; at = chunk.indexOf(BREAK, from)) {
      line.push(chunk.subarray(from, at));
      yield { number: number++, ...line.take() };
      from = at + 1;
    }
    line.push(chunk.subarray(from));
  }
  if (line.length > 0) yield { number, ...line.take() };
}

/** The line under way, in the pieces it came in. */
class LineBuffer {
  length = 0;
  private pieces: Uint8Array[] = [];

  constructor(private readonly limit: number) {}

  push(piece: Uint8Array): void {
    this.length += piece.length;
    if (this.length > this.limit) this.pieces = [];
    else if (piece.length > 0) this.pieces.push(piece);
  }

  take(): { bytes: Uint8Array | null; length: number } {
    const { length, pieces } = this;
    this.length = 0;
    this.pieces = [];
    if (length > this.limit) return { bytes: null, length };
    const bytes = pieces.length === 1 ? pieces[0] : joined(pieces, length);
    return { bytes: bytes.at(-1) === 13 ? bytes.subarray(0, -1) : bytes, length };
  }
}

/** Pieces put together; `length` is the sum of theirs. */
export function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

/**
 * The whole input as one array, or `null` when it is longer than `limit` bytes: the rest is then left unread.
 */
export async function whole(chunks: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array | null> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > limit) return null;
    pieces.push(chunk);
  }
  return joined(pieces, length);
}
