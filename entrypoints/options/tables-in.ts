/** Tables among the files that a reader gave. Loaded when files are given, not with the page. */
import type { PlacedFile, TableToImport } from '@/components/options/actions';
import { HEAD } from '@/lib/formats/input';
import { tablePreview } from '@/lib/formats/table-preview';

/** Files that are looked at; who gives more of them gives a folder, not tables. */
const LOOKED_AT = 50;

/** Tables whose columns the reader may want to choose; a file that cannot be read is none. */
export async function tablesIn(files: readonly PlacedFile[]): Promise<readonly TableToImport[]> {
  const found = await Promise.all(files.slice(0, LOOKED_AT).map(tableIn));
  return found.filter(table => table !== null);
}

async function tableIn({ file, path }: PlacedFile): Promise<TableToImport | null> {
  try {
    const preview = tablePreview(new Uint8Array(await file.slice(0, HEAD).arrayBuffer()), path);
    return preview && { path, ...preview };
  } catch {
    return null; // the import meets the same fault, and tells it
  }
}
