/** What is done with files before their import: tables are shown, so that the reader can say what their columns are. */
import { useState } from 'preact/hooks';
import type { Columns } from '@/lib/model/columns';
import type { FilesToImport, OptionsActions, PlacedFile, TableToImport } from './actions';

/** Files that wait for the reader's word on their columns. */
interface Asked {
  readonly files: readonly PlacedFile[];
  readonly tables: readonly TableToImport[];
}

interface Intake {
  take(files: readonly PlacedFile[]): void;
  answer(columns: Readonly<Record<string, Columns>>): void;
  drop(): void;
}

export function useIntake(actions: OptionsActions, begin: (given: FilesToImport) => void): [Asked | null, Intake] {
  const [asked, setAsked] = useState<Asked | null>(null);
  const take = async (files: readonly PlacedFile[]) => {
    const tables = await actions.tablesIn(files).catch(() => []); // the import looks at the files again
    if (tables.length === 0) return begin({ files, columns: {} });
    if (location.hash.length > 1) location.hash = '#corpora'; // dropped in another section: the question stands here
    setAsked({ files, tables });
  };
  return [
    asked,
    {
      take: files => void take(files),
      answer: columns => {
        setAsked(null);
        if (asked) begin({ files: asked.files, columns });
      },
      drop: () => setAsked(null),
    },
  ];
}
