/**
 * After much was written, make the browser compact its store.
 *
 * Chromium on LevelDB writes three undo entries with every row of a transaction, and
 * deletes them at its end. Deleted entries stay in the files until LevelDB compacts
 * that range, which happens once in a gigabyte. Opening the store walks over all of
 * them, and so does the cleaning after each small transaction: after a million
 * versions 4.2 million entries, .16 s.
 *
 * LevelDB compacts a range that is walked over often. A walk begins at the undo entries
 * of the transaction, whose numbers begin at 0 when the store is opened. So this closes
 * the store first, and then writes small transactions that change nothing.
 */
import { type Database } from './database';
import { STATE } from './rows';
import { stateOf } from './state';

// Chromium closes a store two seconds after its last connection. The third second is for a page that opens one briefly.
const CLOSED_AFTER = 3_000;
// After a million versions the 40th or the 55th small transaction was the last that was needed, on a busy machine.
const WALKS = 100;
// ms between two small transactions: long enough for most walks, which need not be over.
const PAUSE = 250;
// ms for the last compaction, which would end with the store.
const COMPACTED_AFTER = 3_000;

/**
 * Make the browser compact its store, in half a minute. May be killed or aborted anywhere. Gains nothing where another
 * window keeps the store open, or where the browser does not use LevelDB.
 */
export async function compactStore(db: Database, signal: AbortSignal): Promise<void> {
  db.mergedSinceCompaction = 0;
  await closeBriefly(db, signal);
  for (let i = 0; i < WALKS && !signal.aborted; i++) {
    // A transaction of one row writes no undo entries.
    await db.transaction('rw', db.meta, async () => {
      const state = await stateOf(db);
      await db.meta.put(state, STATE);
      await db.meta.put(state, STATE);
    });
    await pause(PAUSE, signal);
  }
  await pause(COMPACTED_AFTER, signal);
}

/** Close the database for three seconds so that Chromium may compact it. Any call in between reopens it. */
export async function closeBriefly(db: Database, signal: AbortSignal): Promise<void> {
  db.close({ disableAutoOpen: false });
  await pause(CLOSED_AFTER, signal);
}

/** Ends early when it is aborted. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    if (signal.aborted) return resolve();
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener('abort', end);
  });
}
