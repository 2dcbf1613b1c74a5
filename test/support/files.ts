/** Files of this machine as the importer sees those that a reader drops, and versions out of them. */
import { createReadStream, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import type { IncomingVersion } from '@/lib/model/article';
import { ENGLISH } from '@/components/words/english';
import { faultText } from '@/components/words/fault-words';
import { rows } from '@/lib/formats/driver';
import type { Tools } from '@/lib/formats/format';
import type { FileInput } from '@/lib/formats/input';
import { fault } from '@/lib/model/faults';

export function inputFile(path: string): FileInput {
  const { size, mtimeMs } = statSync(path);
  return {
    name: basename(path),
    size,
    lastModified: mtimeMs,
    stream: () => Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array>,
    slice: (from, to) => sliceOf(path, from, to),
  };
}

async function sliceOf(path: string, from: number, to: number): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(Math.max(0, to - from)), 0, undefined, from);
    return new Uint8Array(buffer.subarray(0, bytesRead));
  } finally {
    await file.close();
  }
}

/** Saved pages need a DOM, which Node has not. */
export const WITHOUT_DOM: Tools = {
  now: () => new Date().toISOString(),
  readPages: async pages => pages.map(() => ({ fault: fault('page-unreadable', { detail: 'no DOM here' }) })),
};

/** All versions of a file with their lines. Throws at the first rejected row. */
export async function versionsIn(path: string): Promise<{ version: IncomingVersion; line: number }[]> {
  const all: { version: IncomingVersion; line: number }[] = [];
  for await (const row of rows(inputFile(path), WITHOUT_DOM)) {
    if ('rejected' in row)
      throw new Error(`${path}:${row.rejected.at.line}: ${faultText(ENGLISH, row.rejected.fault)}`);
    if ('version' in row) all.push({ version: row.version, line: row.at.line ?? 0 });
  }
  return all;
}
