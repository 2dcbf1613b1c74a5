/** What comes out of a file: versions, one by one, each row accepted or rejected by itself. */
import type { IncomingVersion } from '../model/article';

/** A file as the browser gives it (`File`), or a test. `size` in bytes. */
export interface InputFile {
  readonly name: string;
  readonly size: number;
  stream(): ReadableStream<Uint8Array>;
}

/** A row that is not imported. `line` counts from 1; `null`: the file as a whole. */
export interface Rejected {
  readonly file: string;
  readonly line: number | null;
  /** One phrase to the reader, without a full stop: what is wrong, with the value where there is one. */
  readonly reason: string;
}

/** What a corpus says of itself. */
export interface CorpusHeader {
  readonly name: string;
  readonly source: string;
  readonly licence: string;
}

export type Row =
  | { readonly version: IncomingVersion; readonly line: number }
  | { readonly rejected: Rejected }
  /** Comes before the first version; says which corpus the versions belong to. At most one a file. */
  | { readonly header: CorpusHeader };

/** What a format needs from outside. */
export interface Tools {
  /**
   * Read a saved page where there is a DOM. Answers its versions (one for an article, two for a comparison
   * page), oldest first, or the reason why there is none.
   */
  readHtml(html: string, name: string): Promise<readonly IncomingVersion[] | { readonly reason: string }>;
  /** The present time, ISO 8601 UTC: later times are not believed. */
  now(): string;
}

export function rejectedRow(file: string, line: number | null, reason: string): Row {
  return { rejected: { file, line, reason } };
}

/** Name of a file without folders and endings: 'a/wire.ndjson.gz' → 'wire'. Never empty. */
export function stem(fileName: string): string {
  const base = fileName.split(/[\\/]/).at(-1) ?? '';
  return (
    base
      .replace(/\.gz$/i, '')
      .replace(/\.[a-z0-9]{1,7}$/i, '')
      .trim() || 'Imported file'
  );
}
