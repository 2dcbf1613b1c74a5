/** What an error of the storage is told as. */
import { expect, it } from 'vitest';
import { storageFault } from '@/lib/acts/storage-fault';

const named = (name: string, message = '', inner?: unknown) => Object.assign(new Error(message), { name, inner });

it.each([
  ['storage-full', named('QuotaExceededError')],
  ['storage-full', named('AbortError', '', named('QuotaExceededError'))],
  ['storage-lost', named('CorpusLostError')],
  ['storage-damaged', named('UnknownError', 'Corruption detected while reading')],
  ['storage-damaged', named('AbortError', '', named('DataError', 'Internal error: corrupted block'))],
  ['storage-failing', named('UnknownError', 'Internal error opening backing store')],
  ['storage-newer', named('DatabaseClosedError')],
  ['storage-of-newer', named('DatabaseClosedError', '', named('NewerCorpusError'))],
  ['storage-of-newer', named('DatabaseClosedError', '', named('OpenFailedError', '', named('NewerCorpusError')))],
] as const)('tells %s of %o', (code, error) => {
  expect(storageFault(error)).toEqual({ code, values: {} });
});

it.each([new Error('corrupt page'), null, 'QuotaExceededError', { name: 'TypeError' }])(
  'tells nothing of %o',
  error => {
    expect(storageFault(error)).toBeNull();
  },
);
