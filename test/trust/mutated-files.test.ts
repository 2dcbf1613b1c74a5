/** Files that were cut, flipped, mixed or poisoned: none stops the reader, and none reaches what all objects inherit. */
import { file, readAll } from '../formats/files';
import { damagedFile } from './damaged-files';
import { isPrototypeClean } from './hostile-values';
import { row } from './ledger';

/** A reader who waits longer takes a file for stuck. */
const PATIENCE_MS = 2_000;

row(
  { name: 'mutated-files', tries: 'files cut, flipped, mixed, poisoned, of six formats', few: 600, all: 10_000 },
  async (size, tally) => {
    for (let number = 0; number < size; number++) {
      const { name, bytes, random } = await damagedFile(number);
      const input = file(name, bytes, 1 + Math.floor(random() * 5000));
      const from = performance.now();
      try {
        const read = await readAll(input);
        const isPlain = read.versions.every(version => Object.getPrototypeOf(version) === Object.prototype);
        const isInTime = performance.now() - from < PATIENCE_MS;
        const isNoticed = bytes.length === 0 || read.versions.length + read.rejected.length + read.headers.length > 0;
        const held = isPlain && isInTime && isNoticed && isPrototypeClean();
        tally.tried(held, `file ${number}, ${input.name}: ${JSON.stringify({ isPlain, isInTime, isNoticed })}`);
      } catch (error) {
        tally.tried(false, `file ${number}, ${input.name}: ${String(error)}`);
      }
    }
  },
);
