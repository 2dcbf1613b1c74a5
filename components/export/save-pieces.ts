/** Text in pieces → a file of the reader's, without all of it in memory. */
import { offerFile } from '../offer-file';

export interface FileToSave {
  readonly name: string;
  readonly type: string;
  readonly isCompressed: boolean;
  /** So large that the reader is asked for the place first, and it is written straight to the disk. */
  readonly isLarge: boolean;
  readonly signal: AbortSignal;
}

/** The part of the File System Access API that is used; Chromium has it. */
interface Picker {
  showSaveFilePicker?(options: { suggestedName: string }): Promise<{
    createWritable(): Promise<WritableStream<Uint8Array<ArrayBuffer>>>;
  }>;
}

/**
 * Save a file. To be called while the reader's press is still being answered: only then does the browser ask for a
 * place. Rejects with an `AbortError` when the reader cancels; nothing is left of the file then.
 */
export async function savePieces(file: FileToSave, pieces: AsyncIterable<string>): Promise<void> {
  const { showSaveFilePicker } = globalThis as Picker;
  const { name, type, signal } = file;
  if (!file.isLarge || showSaveFilePicker === undefined) {
    const parts = await blobParts(bytesOf(file, pieces), signal);
    return offerFile(name, new Blob(parts, { type }));
  }
  const handle = await showSaveFilePicker({ suggestedName: name });
  await bytesOf(file, pieces).pipeTo(await handle.createWritable(), { signal });
}

/** Bytes from which a piece becomes a blob: blobs may lie on the disk, arrays may not. */
const PART = 4_000_000;

async function blobParts(stream: ReadableStream<Uint8Array<ArrayBuffer>>, signal: AbortSignal): Promise<Blob[]> {
  const parts: Blob[] = [];
  let gathered: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const gather = (bytes: Uint8Array<ArrayBuffer>) => {
    gathered.push(bytes);
    size += bytes.length;
    if (size >= PART) close();
  };
  const close = () => {
    parts.push(new Blob(gathered));
    [gathered, size] = [[], 0];
  };
  await stream.pipeTo(new WritableStream({ write: gather }), { signal });
  close();
  return parts;
}

/** UTF-16 units that are encoded at once: a line alone is small for a stream. */
const PIECE = 200_000;

function bytesOf(
  { isCompressed }: Pick<FileToSave, 'isCompressed'>,
  pieces: AsyncIterable<string>,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const iterator = gathered(pieces);
  const encoder = new TextEncoder();
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    cancel: async () => void (await iterator.return(undefined)),
  });
  return isCompressed ? stream.pipeThrough(new CompressionStream('gzip')) : stream;
}

async function* gathered(pieces: AsyncIterable<string>): AsyncGenerator<string, void, undefined> {
  let text = '';
  for await (const piece of pieces) {
    text += piece;
    if (text.length < PIECE) continue;
    yield text;
    text = '';
  }
  if (text !== '') yield text;
}
