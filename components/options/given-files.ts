/** Files as a reader gives them: chosen, dropped with their folders, or pasted; pictures and styles left out. */
import { isAsset } from '@/lib/basics/asset';
import type { PlacedFile } from './actions';

/** Files of a folder that are taken; a larger collection is better given as an archive. */
const FILE_LIMIT = 200_000;
/** Folders in each other. */
const DEPTH_LIMIT = 32;

/** Files of a picker, of one of folders too. */
export function chosenFiles(files: Iterable<File>): PlacedFile[] {
  const all = Array.from(files, file => ({ file, path: file.webkitRelativePath || file.name }));
  return all.filter(({ path }) => !path.includes('/') || !isAsset(path)).slice(0, FILE_LIMIT);
}

/** What was dropped, folders opened. The entries have to be asked for while the drop is heard. */
export async function droppedFiles(data: DataTransfer | null): Promise<PlacedFile[]> {
  const entries = Array.from(data?.items ?? [], item => item.webkitGetAsEntry?.() ?? null).filter(
    entry => entry !== null,
  );
  if (entries.every(entry => entry.isFile)) return chosenFiles(data?.files ?? []);
  const found: PlacedFile[] = [];
  for (const entry of entries) await gather(entry, { into: found, depth: 0 });
  return found;
}

async function gather(entry: FileSystemEntry, { into, depth }: { into: PlacedFile[]; depth: number }): Promise<void> {
  const path = entry.fullPath.replace(/^\//, '');
  const isLeftOut = depth > DEPTH_LIMIT || into.length >= FILE_LIMIT || (depth > 0 && isAsset(path));
  if (isLeftOut) return;
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
    into.push({ file, path });
    return;
  }
  for (const child of await childrenOf(entry as FileSystemDirectoryEntry))
    await gather(child, { into, depth: depth + 1 });
}

/** In the order of their names; a reader hands out a hundred at a time. */
async function childrenOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return all.sort((a, b) => a.name.localeCompare(b.name));
    all.push(...some);
  }
}

/** What was pasted: files, else the text, else the markup of which the clipboard has no text. */
export function pastedFiles(data: DataTransfer | null, name: string): PlacedFile[] {
  const files = chosenFiles(data?.files ?? []);
  if (files.length > 0) return files;
  const text = data?.getData('text/plain') ?? '';
  const content = text.trim() === '' ? (data?.getData('text/html') ?? '') : text;
  return content.trim() === '' ? [] : [{ file: new File([content], name), path: name }];
}
