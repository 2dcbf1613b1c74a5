/**
 * A row of the ledger: one kind of attack or fault, tried so many times, each time judged. `npm test` tries a few,
 * `npm run trust` tries all and prints the table of `README.md`. A row writes its counts below `out/trust`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../support/sources';
import { type Counts, type Sizes, sizeFor, Tally } from './tally';

export { Tally } from './tally';

export interface Row extends Sizes {
  /** Name of the row and of its file. */
  readonly name: string;
  /** What is tried, as the table says it. */
  readonly tries: string;
  /** `true` where what the row needs is missing here, such as a browser. */
  readonly isMissing?: boolean;
}

/** How long a row may take: as long as `npm run trust` may in all. */
const LONGEST_MS = 3_600_000;

/** A row that is stopped from outside, as an hour's run may be, keeps the counts of so long before. */
const NOTE_EVERY_MS = 10_000;

/** A row as a test. It fails when a single try failed, and says which. */
export function row(row: Row, attempt: (size: number, tally: Tally) => Promise<void>): void {
  const size = sizeFor(row, process.env.TRUST);
  it.skipIf(row.isMissing)(`${row.name}: ${row.tries}`, { timeout: LONGEST_MS, retry: 0 }, async () => {
    const tally = new Tally();
    const started = Date.now();
    const note = (isCutShort: boolean) => {
      const seconds = (Date.now() - started) / 1000;
      write({ name: row.name, tries: row.tries, seconds, ...tally.counts(), ...(isCutShort && { isCutShort }) });
    };
    const meanwhile = setInterval(() => note(true), NOTE_EVERY_MS);
    try {
      await attempt(size, tally);
    } catch (error) {
      tally.tried(false, `the row itself: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    } finally {
      clearInterval(meanwhile);
      note(false);
    }
    expect(tally.failures).toEqual([]);
    expect(tally.counts().tried).toBeGreaterThan(0);
  });
}

interface Written extends Counts, Pick<Row, 'name' | 'tries'> {
  readonly seconds: number;
  /** The row had not come to its end. */
  readonly isCutShort?: true;
}

function write(counts: Written): void {
  const folder = join(root, 'out/trust');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${counts.name}.json`), JSON.stringify(counts, null, 2));
}
