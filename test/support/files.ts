/** Files of this machine as the importer sees those that a reader drops, and versions out of them. */
import { createReadStream, statSync } from 'node:fs';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import type { IncomingVersion } from '@/lib/model/article';
import type { InputFile, Tools } from '@/lib/formats/row';
import { rows } from '@/lib/formats/rows';

export function inputFile(path: string): InputFile {
  return {
    name: basename(path),
    size: statSync(path).size,
    stream: () => Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array>,
  };
}

/** Saved pages need a DOM, which Node has not. */
export const WITHOUT_DOM: Tools = {
  now: () => new Date().toISOString(),
  readHtml: async () => ({ reason: 'no DOM here' }),
};

/** All versions of a file with their lines. Throws at the first rejected row. */
export async function versionsIn(path: string): Promise<{ version: IncomingVersion; line: number }[]> {
  const all: { version: IncomingVersion; line: number }[] = [];
  for await (const row of rows(inputFile(path), WITHOUT_DOM)) {
    if ('rejected' in row) throw new Error(`${path}:${row.rejected.line}: ${row.rejected.reason}`);
    if ('version' in row) all.push(row);
  }
  return all;
}
