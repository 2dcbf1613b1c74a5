/** Bytes as they were before a compression that no header tells of: archives hand some captures on like that. */
import { gunzip } from './containers/inflate';

const isGzip = (bytes: Uint8Array) => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** @returns `null` when the bytes are damaged, or come out longer than `most` */
export async function plainBytes(bytes: Uint8Array, most: number): Promise<Uint8Array | null> {
  if (!isGzip(bytes)) return bytes;
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const part of gunzip(one(bytes))) {
      length += part.length;
      if (length > most) return null;
      parts.push(part);
    }
  } catch {
    return null; // damaged, as the docstring says
  }
  return new Uint8Array(await new Blob(parts as BlobPart[]).arrayBuffer());
}

async function* one(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
