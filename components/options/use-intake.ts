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

/** The question that the reader answers first; those of files that are given meanwhile stand behind it. */
export function useIntake(actions: OptionsActions, begin: (given: FilesToImport) => void): [Asked | null, Intake] {
  const [[asked = null], setAsked] = useState<readonly Asked[]>([]);
  const take = async (files: readonly PlacedFile[]) => {
    const question = await questionOf(files, actions);
    if (question === null) return begin({ files, columns: {} });
    if (location.hash.length > 1) location.hash = '#corpora'; // dropped in another section: the question stands here
    setAsked(before => [...before, question]);
  };
  const answer = (given: Omit<FilesToImport, 'files'>) => {
    setAsked(before => before.slice(1));
    if (asked) begin({ files: asked.files, ...given });
  };
  return [
    asked,
    {
      take: files => void take(files),
      restore: restoresKept => answer({ columns: {}, restoresKept }),
      answer: columns => answer({ columns }),
      drop: () => setAsked(before => before.slice(1)),
    },
  ];
}

/** `null`: nothing is to be asked. What cannot be looked at is met by the import again, which tells it. */
async function questionOf(files: readonly PlacedFile[], actions: OptionsActions): Promise<Asked | null> {
  const [backup, tables] = await Promise.all([
    actions.backupIn(files).catch(() => null),
    actions.tablesIn(files).catch(() => []),
  ]);
  if (backup !== null) return { files, backup };
  return tables.length > 0 ? { files, tables } : null;
}
