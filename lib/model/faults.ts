/**
 * Everything that can be wrong with a file, one of its entries, or the storage that it goes to.
 * Codes and values only: `components/words` has the sentences.
 */

/** Where an entry stands: files and containers from the outside in, then its number. */
export interface Locator {
  /** Names from the file that the reader gave down to the input that holds the entry; never empty. */
  readonly path: readonly string[];
  /** Number of the entry in the input that holds it, from 1 and ascending; 0: the input as a whole. */
  readonly ordinal: number;
  /** Number of the line, from 1; `null` where the format has no lines. */
  readonly line: number | null;
}

/**
 * The closed list of faults: each code with the values that its sentence needs. Sizes are bytes, unless they say
 * characters.
 */
export interface FaultValues {
  // The file as a whole.
  empty: NoValues;
  'unknown-format': { readonly looks: Look };
  unreadable: { readonly detail: string };
  'not-utf8': { readonly byte: string; readonly position: number };
  'unknown-encoding': { readonly name: string };
  'gzip-damaged': NoValues;
  'nested-in-itself': { readonly format: string };
  'nested-too-deep': { readonly limit: number };
  'expands-too-much': { readonly limit: number };
  'too-many-entries': { readonly limit: number };
  stalled: { readonly seconds: number };
  'file-too-long': { readonly format: 'page' | 'text'; readonly limit: number };
  /** An archive that stands in another one and would have to be opened in memory. */
  'nested-too-large': { readonly limit: number };
  'nothing-inside': NoValues;
  'no-columns': { readonly names: string };
  // A member of an archive.
  'zip-damaged': NoValues;
  'zip-encrypted': NoValues;
  'zip-method': { readonly method: number };
  'record-damaged': { readonly offset: number };
  'record-cut-off': { readonly offset: number };
  'revisit-without-original': NoValues;
  'encoding-not-read': { readonly encoding: string };
  'mhtml-without-page': NoValues;
  'not-in-archive': NoValues;
  'error-page': { readonly status: number };
  'newer-format': { readonly version: number };
  'bad-header': { readonly field: string };
  // A line of JSON.
  'line-too-long': { readonly size: number; readonly limit: number };
  'not-json': { readonly begins: string };
  'json-cut-off': { readonly begins: string };
  'not-an-object': NoValues;
  'json-too-deep': { readonly limit: number };
  'too-many-fields': { readonly count: number; readonly limit: number };
  'forbidden-field': { readonly field: string };
  'wrong-type': { readonly field: string; readonly expected: Expected };
  'field-too-long': { readonly field: string; readonly limit: number };
  // An article.
  'no-text-field': NoValues;
  'no-text': NoValues;
  'no-article': NoValues;
  'no-comparison': NoValues;
  withdrawn: { readonly uri: string };
  'bad-time': { readonly field: string; readonly value: string };
  'bad-address': { readonly value: string };
  'wrong-encoding': { readonly sample: string };
  'page-unreadable': { readonly detail: string };
  'not-stored': { readonly detail: string };
  // The storage, and what ends an import.
  'storage-full': NoValues;
  'storage-lost': NoValues;
  'storage-failing': NoValues;
  'storage-newer': NoValues;
  'storage-of-newer': NoValues;
  'storage-damaged': NoValues;
  'storage-closed': NoValues;
  'collection-deleted': NoValues;
  // An act of the popup or the options page.
  'private-window': NoValues;
  'not-checked': NoValues;
  'no-tab': NoValues;
  'no-answer': NoValues;
  'page-busy': NoValues;
  'too-slow': NoValues;
  cancelled: NoValues;
  'keep-unsure': NoValues;
  'background-stopped': NoValues;
  'not-started': NoValues;
  stopped: { readonly detail: string };
  /** Not foreseen; `detail` is all that is known. */
  failed: { readonly detail: string };
}

type NoValues = Readonly<Record<never, never>>;

export type FaultCode = keyof FaultValues;

export type Fault<C extends FaultCode = FaultCode> = {
  [Code in C]: { readonly code: Code; readonly values: FaultValues[Code] };
}[C];

/** What a value of a field ought to have been. */
export const EXPECTED = [
  'text',
  'texts',
  'list',
  'object',
  'number',
  'whole-number',
  'not-negative',
  'boolean',
  'declaration-kind',
] as const;
export type Expected = (typeof EXPECTED)[number];

/** What a file seems to be that no format reads. */
export const LOOKS = [
  'arc',
  'archive',
  'binary',
  'bibliography',
  'bookmarks',
  'calendar',
  'chat',
  'contacts',
  'csv',
  'encoded',
  'epub',
  'feed',
  'image',
  'json-array',
  'json-object',
  'log',
  'mail',
  'media',
  'mhtml',
  'no-running-text',
  'office',
  'opml',
  'pdf',
  'program',
  'records',
  'rtf',
  'sitemap',
  'sqlite',
  'subtitles',
  'svg',
  'utf-16-unmarked',
  'warc',
  'web-response',
  'webarchive',
  'xml',
  'zip',
] as const;
export type Look = (typeof LOOKS)[number];

/** An entry that is not imported. */
export interface Rejected {
  readonly at: Locator;
  readonly fault: Fault;
}

/** A fault of the closed list. `values` may be left out where the code has none. */
export function fault<C extends FaultCode>(
  code: C,
  ...[values]: FaultValues[C] extends NoValues ? [FaultValues[C]?] : [FaultValues[C]]
): Fault<C> {
  return { code, values: values ?? {} } as unknown as Fault<C>;
}
