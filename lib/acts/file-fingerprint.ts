/** Names of files by what they hold, so that only the same file goes on from a checkpoint. */
import { type FileInput, HEAD } from '../formats/input';

/** Bytes up to which a file is read whole: 50 ms from a disk. */
const WHOLE = 4 * 1024 * 1024;
/** Samples of a larger file, evenly from its beginning to its end. */
const SAMPLES = 32;

/**
 * Name, size, time of the last change, and bytes from the beginning, the middle and the end. A file that was edited
 * between two samples without changing its size still shows by its time.
 */
export async function fileFingerprint(file: FileInput): Promise<string> {
  const facts = encoded(`${file.name}\n${file.size}\n${file.lastModified ?? ''}\n`);
  return digest([facts, ...(await samples(file))]);
}

/** As versions up to 0.1.0 named a file: name, size and first bytes. Their checkpoints may still lie in the database. */
export async function formerFingerprint(file: FileInput): Promise<string> {
  return digest([encoded(`${file.name}\n${file.size}\n`), await file.slice(0, HEAD)]);
}

function samples(file: FileInput): Promise<Uint8Array[]> {
  if (file.size <= WHOLE) return Promise.all([file.slice(0, file.size)]);
  const step = (file.size - HEAD) / (SAMPLES - 1);
  const starts = Array.from({ length: SAMPLES }, (_, i) => Math.floor(i * step));
  return Promise.all(starts.map(from => file.slice(from, from + HEAD)));
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** 24 hexadecimal digits: no two files of one reader meet by chance. */
async function digest(parts: readonly Uint8Array[]): Promise<string> {
  const sum = await crypto.subtle.digest('SHA-256', await new Blob([...parts] as BlobPart[]).arrayBuffer());
  return Array.from(new Uint8Array(sum, 0, 12), byte => byte.toString(16).padStart(2, '0')).join('');
}
