/**
 * After much was written, bring the browser to tidy the store.
 *
 * Chromium on LevelDB notes with every row of a transaction what would undo it,
 * three entries, and deletes them when it is done. What is deleted lies about
 * until that part of the store is compacted, which comes once in a gigabyte.
 * Opening the store walks over all of it, and so does the tidying after each
 * small transaction: after a million versions 4.2 million entries, .16 s.
 *
 * LevelDB compacts what is walked over often. A walk begins at the notes of the
 * transaction, whose numbers begin at 0 with the store: hence the store is closed
 * first, and then small transactions are written, that change nothing.
 */
import { type Database } from './database';
import { STATE } from './rows';
import { stateOf } from './state';

// Chromium closes a store two seconds after its last connection; a page that lists the corpora then may have opened one for a moment.
const CLOSED_AFTER = 3_000;
// After a million versions the 40th or the 55th small transaction was the last that was needed, on a busy machine.
const WALKS = 100;
// For a walk, mostly; it need not be over.
const PAUSE = 250;
// For the last compaction, which ends with the store.
const COMPACTED_AFTER = 3_000;

/** Takes half a minute. May be killed or aborted anywhere; where another window keeps the store open, or elsewhere than on LevelDB, nothing is gained. */
export async function compactStore(db: Database, signal: AbortSignal): Promise<void> {
  db.mergedSinceCompaction = 0;
  await closeBriefly(db, signal);
  for (let i = 0; i < WALKS && !signal.aborted; i++) {
    // One row alone would need no notes.
    await db.transaction('rw', db.meta, async () => {
      const state = await stateOf(db);
      await db.meta.put(state, STATE);
      await db.meta.put(state, STATE);
    });
    await pause(PAUSE, signal);
  }
  await pause(COMPACTED_AFTER, signal);
}

/** Let go of the connection for a moment; who asks meanwhile opens it again. */
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
