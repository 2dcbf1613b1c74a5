/** A library with invented rows, for the tests of views. */
import type { LibraryActions } from '@/components/library/actions';
import { LibraryApp } from '@/components/library/LibraryApp';
import type { AskedOfLibrary } from '@/lib/model/asked-of-library';
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

export function library(
  rows: readonly Row[],
  more: Partial<LibraryActions> = {},
  search = '',
  asked: AskedOfLibrary | null = null,
) {
  const actions: LibraryActions = {
    corpora: async () => [],
    rows: async onPiece => onPiece(rows),
    article: async () => null,
    passage: async () => null,
    articleAt: async () => null,
    copiesOf: async () => [],
    inTexts: async () => undefined,
    copied: async () => undefined,
    remove: async () => ({ ids: [], rows: [] }),
    bin: async () => [],
    exportFile: async () => ({ saved: 1 }),
    saveHistory: async () => undefined,
    restore: async () => ({ ids: [], rows: [] }),
    emptyBin: async () => undefined,
    ...more,
  };
  return <LibraryApp actions={actions} search={search} asked={asked} />;
}
