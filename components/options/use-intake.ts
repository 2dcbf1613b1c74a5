/** What is asked before an import: whether a backup is restored, and what the columns of tables are. */
import { useState } from 'preact/hooks';
import type { Columns } from '@/lib/model/columns';
import type { BackupFile, FilesToImport, OptionsActions, PlacedFile, TableToImport } from './actions';

/** Files that wait for the reader's word. */
export type Asked = { readonly files: readonly PlacedFile[] } & (
  { readonly tables: readonly TableToImport[] } | { readonly backup: BackupFile }
);

export interface Intake {
  take(files: readonly PlacedFile[]): void;
  restore(restoresKept: boolean): void;
  answer(columns: Readonly<Record<string, Columns>>): void;
  drop(): void;
}

export function useIntake(actions: OptionsActions, begin: (given: FilesToImport) => void): [Asked | null, Intake] {
  const [asked, setAsked] = useState<Asked | null>(null);
  const take = async (files: readonly PlacedFile[]) => {
    // What cannot be looked at is met by the import again, which tells it.
    const [backup, tables] = await Promise.all([
      actions.backupIn(files).catch(() => null),
      actions.tablesIn(files).catch(() => []),
    ]);
    if (backup === null && tables.length === 0) return begin({ files, columns: {} });
    if (location.hash.length > 1) location.hash = '#corpora'; // dropped in another section: the question stands here
    setAsked(backup === null ? { files, tables } : { files, backup });
  };
  return [
    asked,
    {
      take: files => void take(files),
      restore: restoresKept => {
        setAsked(null);
        if (asked) begin({ files: asked.files, columns: {}, restoresKept });
      },
      answer: columns => {
        setAsked(null);
        if (asked) begin({ files: asked.files, columns });
      },
      drop: () => setAsked(null),
    },
  ];
}
