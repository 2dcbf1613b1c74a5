/** Names of files by what they hold, so that only the same file goes on from a checkpoint. */
import { type FileInput, HEAD } from '../formats/input';

/** Bytes up to which a file is read whole; hashing so much takes a tenth of a second. */
const WHOLE = 32 * 1024 * 1024;
/** Samples of a larger file, evenly from its beginning to its end. */
const SAMPLES = 32;

/**
 * Name, size and content. Of a large file the content is samples from its beginning, middle and end, so the time of
 * its last change counts too: an edit between two samples shows by it. A small file that was only copied is the same.
 */
export async function fileFingerprint(file: FileInput): Promise<string> {
  const isWhole = file.size <= WHOLE;
  const time = isWhole ? '' : (file.lastModified ?? '');
  const content = isWhole ? [await file.slice(0, file.size)] : await samples(file);
  return digest([encoded(`2\n${file.name}\n${file.size}\n${time}\n`), ...content]);
}

/**
 * Name a file as versions up to 0.1.0 did: by name, size and first bytes. Their checkpoints may still lie in the
 * database.
 */
export async function formerFingerprint(file: FileInput): Promise<string> {
  return digest([encoded(`${file.name}\n${file.size}\n`), await file.slice(0, HEAD)]);
}

function samples(file: FileInput): Promise<Uint8Array[]> {
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
