/**
 * IndexedDB itself, on the ways where somebody waits: Dexie's part of a request
 * would be as large as the browser's. A transaction ends when it is given nothing
 * to do: while one is under way, await its own requests only.
 */
import { type Database, STATE } from './database';

type Store = 'corpora' | 'versions' | 'texts' | 'recent' | 'postings' | 'sites' | 'jobs' | 'meta';

/** A transaction of its own, right after this call. */
export async function beginTransaction(
  db: Database,
  stores: readonly Store[],
  mode: IDBTransactionMode,
): Promise<IDBTransaction> {
  // The browser may have closed the connection: Dexie opens it again, or says that it was closed for good.
  while (!db.isOpen()) await db.meta.get(STATE);
  return db.backendDB().transaction([...stores], mode);
}

/** What a request comes to. */
export function resultOf<T>(request: IDBRequest): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result as T);
    request.onerror = () => reject(request.error as DOMException);
  });
}

/**
 * Write: all of it, or nothing. The work need not wait for its last requests, which are to be done when this is.
 * Throws what the work throws, or why the storage did not take it (`QuotaExceededError` and the like).
 */
export async function writeAll(
  db: Database,
  stores: readonly Store[],
  work: (transaction: IDBTransaction) => Promise<void>,
): Promise<void> {
  const transaction = await beginTransaction(db, stores, 'readwrite');
  const done = ended(transaction);
  done.catch(() => undefined); // awaited below
  try {
    await work(transaction);
    transaction.commit(); // not waiting for the answers saves the way to and fro
  } catch (error) {
    abort(transaction);
    await done.catch(() => undefined);
    throw transaction.error ?? error;
  }
  await done;
}

function ended(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () =>
      reject(transaction.error ?? new DOMException('a transaction was aborted', 'AbortError'));
  });
}

function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It has ended already: the storage was first.
  }
}
