import { faultOf } from '../model/fault-error';
import { type Fault, fault } from '../model/faults';

export type StorageFault = Fault<
  'storage-full' | 'storage-lost' | 'storage-failing' | 'storage-newer' | 'storage-closed'
>;

/**
 * Names of errors of IndexedDB and Dexie, and what they mean. A full disk shows as QuotaExceededError with a quota.
 * Without one the browser cuts the transaction short and closes the database: AbortError, InvalidStateError, and at
 * the next opening UnknownError or DataError (`test/e2e/full-disk.test.ts`). The first row that fits holds.
 */
const MEANINGS: readonly (readonly [code: StorageFault['code'], names: readonly string[]])[] = [
  ['storage-full', ['QuotaExceededError']],
  ['storage-lost', ['CorpusLostError']],
  ['storage-failing', ['DataError', 'UnknownError', 'EncodingError', 'AbortError', 'InvalidStateError']],
  ['storage-newer', ['DatabaseClosedError', 'VersionError']],
  ['storage-closed', ['OpenFailedError', 'MissingAPIError', 'TimeoutError']],
];

/** What is wrong with the storage, or `null` when the error is not of the storage. */
export function storageFault(error: unknown): StorageFault | null {
  const names = [error, (error as { inner?: unknown } | null)?.inner].map(
    each => (each as { name?: unknown } | null)?.name,
  );
  const meaning = MEANINGS.find(([, errors]) => names.some(name => errors.includes(String(name))));
  return meaning ? fault(meaning[0]) : null;
}

/** What went wrong, for the reader: the storage first, else what was thrown. */
export function faultBehind(error: unknown): Fault {
  return storageFault(error) ?? faultOf(error);
}
