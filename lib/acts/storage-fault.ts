import { faultOf } from '../model/fault-error';
import { type Fault, fault } from '../model/faults';

export type StorageFault = Fault<
  | 'storage-full'
  | 'storage-lost'
  | 'storage-damaged'
  | 'storage-failing'
  | 'storage-of-newer'
  | 'storage-newer'
  | 'storage-closed'
>;

/**
 * Names of errors of IndexedDB and Dexie, and what they mean. A full disk shows as QuotaExceededError with a quota.
 * Without one the browser cuts the transaction short and closes the database: AbortError, InvalidStateError, and at
 * the next opening UnknownError or DataError (`test/e2e/full-disk.test.ts`). The first row that fits holds.
 */
const MEANINGS: readonly (readonly [code: StorageFault['code'], names: readonly string[]])[] = [
  ['storage-full', ['QuotaExceededError']],
  ['storage-lost', ['CorpusLostError']],
  ['storage-of-newer', ['NewerCorpusError']],
  ['storage-failing', ['DataError', 'UnknownError', 'EncodingError', 'AbortError', 'InvalidStateError']],
  ['storage-newer', ['DatabaseClosedError', 'VersionError']],
  ['storage-closed', ['OpenFailedError', 'MissingAPIError', 'TimeoutError']],
];

/** What Chromium says of a block whose checksum is wrong, before it throws the database away. */
const DAMAGE = /corrupt/i;

/** Errors wrapped in one another that are looked through: Dexie wraps the browser's once or twice. */
const DEPTH = 4;

/** What is wrong with the storage, or `null` when the error is not of the storage. */
export function storageFault(error: unknown): StorageFault | null {
  const all = wrapped(error, DEPTH);
  const meaning = MEANINGS.find(([, errors]) => all.some(({ name }) => errors.includes(String(name))));
  if (meaning === undefined) return null;
  const isDamage = all.some(({ message }) => DAMAGE.test(String(message)));
  return fault(isDamage ? 'storage-damaged' : meaning[0]);
}

type Wrapped = { readonly name?: unknown; readonly message?: unknown; readonly inner?: unknown };

/** An error and those that it was made of, from the outside in. */
function wrapped(error: unknown, depth: number): Wrapped[] {
  if (typeof error !== 'object' || error === null || depth === 0) return [];
  return [error, ...wrapped((error as Wrapped).inner, depth - 1)];
}

/** Faults after which the connection to the storage is of no use any more. */
const CUTS: readonly Fault['code'][] = [
  'storage-lost',
  'storage-damaged',
  'storage-failing',
  'storage-newer',
  'storage-closed',
];

/** Whether the storage has to be opened anew before anything else is asked of it. */
export function cutsConnection({ code }: Fault): boolean {
  return CUTS.includes(code);
}

/** What went wrong, for the reader: the storage first, else what was thrown. */
export function faultBehind(error: unknown): Fault {
  return storageFault(error) ?? faultOf(error);
}
