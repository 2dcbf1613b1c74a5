/** Pages with a word that stands nowhere else, and the search for it on a disk. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { seeded } from './hostile-values';

const LETTERS = 'bcdfghjklmnpqrstvwxz';

/** A word that stands nowhere else on the disk. */
export function secretOf(number: number): string {
  const random = seeded(number);
  return Array.from({ length: 24 }, () => LETTERS[Math.floor(random() * LETTERS.length)]).join('');
}

export const secretPage = (secret: string) =>
  `<!doctype html><html lang="en"><title>Secret ${secret}</title><article><h1>Secret ${secret}</h1>${Array.from(
    { length: 8 },
    (_, i) =>
      `<p>The harbour master of ${secret} said on day ${i} that the barrels had been counted twice by the night watch, and wrote it into the log of the port.</p>`,
  ).join('')}</article></html>`;

/** The files of a folder in which a secret stands, in either of the encodings that browsers write. */
export function tracesOf(secrets: readonly string[], folder: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const bytes = readFileSync(join(entry.parentPath, entry.name));
    for (const secret of secrets) {
      const isThere = bytes.includes(secret) || bytes.includes(Buffer.from(secret, 'utf16le'));
      if (isThere) found.set(secret, join(entry.parentPath, entry.name));
    }
  }
  return found;
}
