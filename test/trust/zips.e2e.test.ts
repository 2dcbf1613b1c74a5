/** The archives for the stores are built again and again: the same bytes each time, times included. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { ensureBuilt } from '../support/fresh-build';
import { root } from '../support/sources';
import { zip } from '../support/zip-writer.mjs';
import { row } from './ledger';

row(
  { name: 'zips', tries: 'archives of builds of the same sources, compared byte for byte', few: 1, all: 3 },
  async (size, tally) => {
    ensureBuilt(join(root, '.output/chrome-mv3'));
    ensureBuilt(join(root, '.output/firefox-mv3'), ['-b', 'firefox', '--mv3']);
    const first = sums('--built');
    for (let number = 0; number < size; number++) {
      sums().forEach((line, i) => tally.tried(line === first[i], `${first[i]} → ${line}`));
    }
  },
);

/** Hashes of the three archives, built anew or, with `--built`, of the builds that are there. */
function sums(...words: string[]): string[] {
  const { stdout, stderr, status } = spawnSync('npm', ['run', '-s', 'zip', '--', ...words], {
    cwd: root,
    encoding: 'utf8',
  });
  const lines = stdout.split('\n').filter(line => /^[0-9a-f]{64} /.test(line));
  if (status !== 0 || lines.length !== 3) throw new Error(`${stdout}\n${stderr}`);
  return lines;
}

it('writes an archive whose files are those that it was given, in one order', () => {
  const files = ['b/two.txt', 'a.txt', 'ä.txt'].map((name, i) => ({
    name,
    bytes: Buffer.from(`file ${i}`.repeat(99)),
  }));
  const archive = zip(files);
  expect(zip(files.toReversed())).toEqual(archive);
  const length = archive.readUInt32LE(18); // of the first file, packed
  const name = archive.readUInt16LE(26);
  expect(archive.subarray(30, 30 + name).toString()).toBe('a.txt');
  expect(inflateRawSync(archive.subarray(30 + name, 30 + name + length)).toString()).toBe('file 1'.repeat(99));
});
