/**
 * Direct requests to IndexedDB, where somebody waits for the answer: Dexie's part of a request would be as large as the
 * browser's. A transaction ends when no request of it is under way: inside one, await its own requests only.
 */
import type { Database } from './database';
import { STATE } from './rows';

type Store = 'corpora' | 'versions' | 'texts' | 'recent' | 'postings' | 'sites' | 'jobs' | 'meta';

/**
 * Where a row is read from: a transaction of this file, or the database, which reads through Dexie and inside the
 * Dexie transaction that is under way.
 */
export type Source = Database | IDBTransaction;

/** Begin a transaction of its own. Its first request must be sent right after this call. */
export async function beginTransaction(
  db: Database,
  stores: readonly Store[],
  mode: IDBTransactionMode,
): Promise<IDBTransaction> {
  // The browser may have closed the connection: Dexie opens it again, or rejects when it was closed for good.
  while (!db.isOpen()) await db.meta.get(STATE);
  return db.backendDB().transaction([...stores], mode);
}

/** The result of a request, or its error. */
export function resultOf<T>(request: IDBRequest): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result as T);
    request.onerror = () => reject(request.error as DOMException);
  });
}

/** One row by its key; `undefined` where there is none. */
export function rowIn<T>(source: Source, store: Store, key: string | number): Promise<T | undefined> {
  return isTransaction(source) ? resultOf(source.objectStore(store).get(key)) : source.table(store).get(key);
}

/** All rows of a store, by key. */
export function rowsIn<T>(source: Source, store: Store): Promise<T[]> {
  return isTransaction(source) ? resultOf(source.objectStore(store).getAll()) : source.table(store).toArray();
}

/** Replace one row. Inside a transaction the caller need not wait for it. */
export async function putInto(source: Source, store: Store, row: unknown, key: string | number): Promise<void> {
  if (isTransaction(source)) source.objectStore(store).put(row, key);
  else await source.table(store).put(row, key);
}

function isTransaction(source: Source): source is IDBTransaction {
  return 'objectStore' in source;
}

/**
 * Do all writings of `work`, or none. `work` need not wait for its last requests: they are done when this is done.
 * Throws the error of `work`, or the reason why the storage refused (`QuotaExceededError` and the like).
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
    transaction.commit(); // waiting for the answers of the last requests would cost a way to the disk and back
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
    // The storage has aborted the transaction already, and its error is the one to throw.
  }
}
