/** A library with invented rows, for the tests of views. */
import type { LibraryActions } from '@/components/library/actions';
import { LibraryApp } from '@/components/library/LibraryApp';
import type { Row } from '@/components/library/shelf';

export const rowAt = (id: number): Row => ({
  id,
  title: `Harbour ${id}`,
  paper: 'Courier',
  language: 'en',
  corpora: [1],
  versionIds: [id],
  times: ['2026-03-01T10:00:00.000Z', '2026-03-02T10:00:00.000Z'],
  seen: '2026-03-02T10:00:00.000Z',
  published: '',
  changedSinceKept: true,
  searched: `harbour ${id}\ncourier`,
});

export function library(rows: readonly Row[], more: Partial<LibraryActions> = {}, search = '') {
  const actions: LibraryActions = {
    corpora: async () => [],
    rows: async onPiece => onPiece(rows),
    article: async () => null,
    passage: async () => null,
    remove: async () => undefined,
    bin: async () => [],
    restore: async () => undefined,
    exportFile: async () => ({ saved: 1 }),
    saveHistory: async () => undefined,
    ...more,
  };
  return <LibraryApp actions={actions} search={search} />;
}
