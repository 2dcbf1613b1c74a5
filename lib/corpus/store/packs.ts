/**
 * Texts in packs: consecutive versions are deflated in one stream, so that versions of one article cost their
 * difference.
 */
import type { IncomingVersion, TextWithBeside } from '../../model/article';
import { resultOf, beginTransaction } from './transactions';
import type { Database } from './database';
import type { PlainText, StoredText, TextPack } from './rows';
import { textSeal } from './seal';

/**
 * Versions in a pack. 16 synthetic texts of 4.2 kB deflate to 1,900 bytes each
 * (alone 2,208, in packs of 64 1,845) and are read in .3 to .7 ms a pack.
 */
export const PACK = 16;

/** A text as it is stored: title first, then the paragraphs; with what stands beside them where that is known. */
export function stored({ title, paragraphs, beside }: IncomingVersion): StoredText {
  const text: PlainText = [title, ...paragraphs];
  return beside === null ? text : { text, beside: beside.map(each => [each.text, each.reason]) };
}

function restored(row: StoredText): TextWithBeside {
  if (!('text' in row)) {
    return { title: row[0], paragraphs: row.slice(1), beside: null };
  }
  const { text, beside } = row;
  return {
    title: text[0],
    paragraphs: text.slice(1),
    beside: beside.map(([words, reason]) => ({ text: words, reason })),
  };
}

/** @param texts - of versions `first`, `first + 1`, …; `null` where there is none */
export async function pack(first: number, texts: readonly (StoredText | null)[]): Promise<TextPack> {
  const bytes = new TextEncoder().encode(JSON.stringify(texts));
  return {
    first,
    packed: await through(bytes, new CompressionStream('deflate-raw')),
    seals: texts.map((text, i) => (text === null ? 0 : textSeal(first + i, text))),
  };
}

/** A text that is stored alone until a merge packs it. */
export function plainPack(id: number, text: StoredText): TextPack {
  return { first: id, plain: text, seals: [textSeal(id, text)] };
}

/**
 * The texts of a pack, from its first version on; `null` where none is stored, or where it is not what was stored.
 * Not inside a transaction: it waits for a stream.
 */
export async function unpack(row: TextPack): Promise<(StoredText | null)[]> {
  const texts = await unpackAsStored(row);
  return texts.map((text, i) => (isAsWritten(row, i, text) ? text : null));
}

function isAsWritten({ first, seals }: TextPack, at: number, text: StoredText | null): boolean {
  return seals === undefined || text === null || seals[at] === textSeal(first + at, text);
}

/** [] when the bytes cannot be read, which `walk.ts` and `check` notice. */
async function unpackAsStored(row: TextPack): Promise<(StoredText | null)[]> {
  if (row.plain !== undefined) return [row.plain];
  if (row.packed === undefined) return [];
  try {
    const bytes = await through(row.packed, new DecompressionStream('deflate-raw'));
    const texts = JSON.parse(new TextDecoder().decode(bytes)) as unknown;
    return Array.isArray(texts) ? texts.map(each => (isStoredText(each) ? each : null)) : [];
  } catch {
    return []; // a look-up goes on without these texts
  }
}

/** Damaged bytes may still be JSON, of any shape. */
function isStoredText(value: unknown): value is StoredText {
  const text = typeof value === 'object' && value !== null && 'text' in value ? value.text : value;
  return Array.isArray(text) && text.length > 0;
}

// Written to directly: a Blob would be made known to the browser's process, .05 ms a text.
async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  const writer = stream.writable.getWriter();
  // What fails in here fails the reading below, too.
  const writeAll = writer.write(bytes).then(() => writer.close());
  const [out] = await Promise.all([new Response(stream.readable).arrayBuffer(), writeAll]);
  return new Uint8Array(out);
}

/** In the order of `ids`; `null` where no text is stored. Reads one transaction, then inflates each pack once. */
export async function readTexts(db: Database, ids: readonly number[]): Promise<(TextWithBeside | null)[]> {
  const rows = await packsOf(db, ids);
  const texts = new Map<TextPack, Promise<(StoredText | null)[]>>();
  for (const row of rows) {
    if (row !== undefined && !texts.has(row)) {
      texts.set(row, unpackAsStored(row));
    }
  }
  return Promise.all(
    rows.map(async (row, i) => {
      if (row === undefined) return null;
      const at = ids[i] - row.first;
      const found = (await texts.get(row)!)[at] ?? null;
      // Only the texts that are asked for are held against their seals: 16 would cost as much as the reading.
      return found !== null && isAsWritten(row, at, found) ? restored(found) : null;
    }),
  );
}

/** For each id the pack that holds it; one object for a pack, however many ids it holds. */
async function packsOf(db: Database, ids: readonly number[]): Promise<(TextPack | undefined)[]> {
  const store = (await beginTransaction(db, ['texts'], 'readonly')).objectStore('texts');
  const rows = await Promise.all(ids.map(id => resultOf<TextPack[]>(store.getAll(IDBKeyRange.lowerBound(id), 1))));
  const known = new Map<number, TextPack>();
  return rows.map(([row], i) => {
    if (row === undefined || row.first > ids[i]) return undefined;
    if (!known.has(row.first)) {
      known.set(row.first, row);
    }
    return known.get(row.first);
  });
}
