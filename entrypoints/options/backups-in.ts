/** Exports of ours among the files that a reader gave. Loaded when files are given, not with the page. */
import type { BackupFile, PlacedFile } from '@/components/options/actions';
import { keptBackup } from '@/lib/formats/backup-look';

/** Files that are looked at; a backup is given by itself. */
const LOOKED_AT = 20;
/** Bytes of a file that are unpacked: its first line is some hundred long. */
const HEAD = 4096;

/** The first file that holds what a reader kept; `null`: none does. */
export async function backupIn(files: readonly PlacedFile[]): Promise<BackupFile | null> {
  for (const { file, path } of files.slice(0, LOOKED_AT)) {
    const found = await headOf(file).then(keptBackup, () => null);
    if (found !== null) return { path, ...found };
  }
  return null;
}

async function headOf(file: File): Promise<Uint8Array> {
  const head = new Uint8Array(await file.slice(0, HEAD).arrayBuffer());
  const isGzip = head[0] === 0x1f && head[1] === 0x8b;
  if (!isGzip) return head;
  const reader = new Blob([head]).stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  const { value } = await reader.read();
  reader.cancel().catch(() => undefined); // the stream ends in the midst of a member
  return value ?? new Uint8Array();
}
