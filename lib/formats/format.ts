/**
 * The contract of a format: what it recognises, and the entries that it reads. A format is one file, and one line in
 * `registry.ts`.
 */
import type { IncomingVersion } from '../model/article';
import type { Columns } from '../model/columns';
import type { Fault, Locator } from '../model/faults';
import type { FormatId } from '../model/format-ids';
import type { ListedAddress } from '../model/listed-address';
import type { Input, PageCapture } from './input';

/** What a corpus says of itself. */
export interface CorpusHeader {
  readonly name: string;
  readonly source: string;
  readonly licence: string;
  /** Set where the versions are those that a reader kept, as an export of ours says. */
  readonly kept?: true;
}

/** What comes out of an input, one by one; each is accepted or rejected by itself. */
export type Entry =
  | { readonly version: IncomingVersion; readonly at: Place }
  | { readonly nested: Input; readonly at: Place }
  /** `within`: the name of what is wrong, where it is one of many in the input. */
  | { readonly rejected: Fault; readonly at: Place; readonly within?: string }
  /** A page to look up in an archive: no article, but where one stands. */
  | { readonly address: ListedAddress; readonly at: Place }
  /** Stands before the first version that it speaks of. */
  | { readonly header: CorpusHeader };

/** A place inside one input; the driver puts the path of the input before it. */
export type Place = Pick<Locator, 'ordinal' | 'line'>;

/** The input as a whole, where one fault speaks of all of it. */
export const WHOLE: Place = { ordinal: 0, line: null };

export interface Format {
  readonly id: FormatId;
  /**
   * How sure the format is that it reads this: 0 not at all, 1 certain. The highest wins.
   *
   * @param head - the first `HEAD` bytes, or all of a shorter input
   * @param name - of the file; it decides only where the content could be several things
   */
  recognises(head: Uint8Array, name: string): number;
  /**
   * Read entries in the order of the input, ordinals ascending. What is wrong with one entry is a rejected entry;
   * a `FormatFault` ends the input, whatever came before it stays.
   */
  read(input: Input, tools: ReadingTools): AsyncIterable<Entry>;
}

/** A saved page as it goes to where a DOM is. */
export interface PageToRead {
  readonly html: string;
  /** Of the file, for a page that names neither address nor site. */
  readonly name: string;
  /** What an archive knows of it: goes before what the page says. */
  readonly capture?: PageCapture;
}

/** What a page turned out to be: its versions, oldest first (two for a comparison page), or why there is none. */
export type PageRead =
  | { readonly kind: 'article' | 'comparison'; readonly versions: readonly IncomingVersion[] }
  | { readonly fault: Fault };

/** What formats need from outside. */
export interface Tools {
  /** Read saved pages where there is a DOM. One answer a page, in their order. */
  readPages(pages: readonly PageToRead[]): Promise<readonly PageRead[]>;
  /** The present time, ISO 8601 UTC: later times are not believed. */
  now(): string;
  /** Which column of a table is which field, where the reader has said so; else the format proposes. */
  columns?(fileName: string): Columns | null;
  /** An input was recognised; `path` as in a `Locator`. */
  recognised?(id: FormatId, path: readonly string[]): void;
}

export interface ReadingTools extends Tools {
  /**
   * Ordinal of the last entry that an earlier import has stored; 0 for none. To be asked after the header was given.
   * A format may pass these entries over unread; the driver drops those that come nevertheless.
   */
  resume(): Promise<number>;
  /** Tell of bytes that a format inflated by itself. @throws FormatFault where they are too many for the file */
  expanded(bytes: number): void;
}

/** Ends the reading of an input. Foreseen: its fault goes to the reader. */
export class FormatFault extends Error {
  constructor(readonly fault: Fault) {
    super(fault.code);
  }
}

/** Name of a file without folders and endings: 'a/wire.ndjson.gz' → 'wire'. Never empty. */
export function stem(fileName: string): string {
  const base = fileName.split(/[\\/]/).at(-1) ?? '';
  return (
    base
      .replace(/\.gz$/i, '')
      .replace(/\.[a-z0-9]{1,7}$/i, '')
      .trim() || UNNAMED_FILE
  );
}

/** Stored as the name of a corpus, like those in `filed-under.ts`. */
const UNNAMED_FILE = 'Imported file';
