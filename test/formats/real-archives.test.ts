/** Real archives of other tools, where they lie in ../shared: none of them crashes the reader. Only measured, never kept. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { file, PAGE_TOOLS, readAll } from './files';

const SHARED = resolve(import.meta.dirname, '../../../shared/data/warc_rss_memento');
const FOLDERS = ['warc', 'rss'].map(name => join(SHARED, name)).filter(existsSync);

it.skipIf(FOLDERS.length === 0)('reads or refuses each real archive and feed of ../shared', async () => {
  for (const folder of FOLDERS) {
    for (const name of readdirSync(folder)) {
      const read = await readAll(file(name, new Uint8Array(readFileSync(join(folder, name)))), PAGE_TOOLS);
      const told = read.rejected.map(({ file, reason }) => `${file}: ${reason}`);
      if (process.env.TELL) console.log(name, read.versions.length, read.addresses.length, told);
      expect(
        told.filter(reason => /cannot be read/.test(reason)),
        name,
      ).toEqual([]);
    }
  }
});
