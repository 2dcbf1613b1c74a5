import type { Database } from './database';

// Chromium closes a store two seconds after its last connection.
const CLOSED_AFTER = 2_500;

/**
 * Let go of the connection for a moment, so that the browser may close the store below it; the next who asks opens it again.
 *
 * Chromium on LevelDB notes with every row of a transaction what would undo it, three entries, and deletes them when it
 * is done. Their keys are numbered from the opening of the store on. What is deleted lies about until its part of the
 * store is compacted, once in a gigabyte, and opening the store walks over all of it, and so does the tidying after
 * each transaction: after a million versions imported in one go 4.2 million entries, .16 s. A store opened anew
 * begins to number at 0, and writes over the entries of before. Where another window keeps the store open, nothing is gained.
 */
export async function rest(db: Database): Promise<void> {
  db.close({ disableAutoOpen: false });
  await new Promise(resolve => setTimeout(resolve, CLOSED_AFTER));
}
