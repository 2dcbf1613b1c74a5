/** The kinds of files that are read. */

/** Kinds of files that are read, in the order in which the reader is told of them. */
export const FORMAT_IDS = [
  'saved-page',
  'plain-text',
  'ndjson',
  'json-array',
  'json-object',
  'table',
  'warc',
  'wacz',
  'zip',
  'mhtml',
  'feed',
  'news-xml',
  'extract-xml',
  'addresses',
  'comparison-text',
  'gzip',
  'utf-16',
] as const;

export type FormatId = (typeof FORMAT_IDS)[number];
