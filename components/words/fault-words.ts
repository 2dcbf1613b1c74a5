/** Faults in English, until the catalogue has them: one row a code. */
import type { Expected, Fault, FaultCode, FaultValues, Look, Rejected } from '@/lib/model/faults';

const EXPECTED: Readonly<Record<Expected, string>> = {
  text: 'must be text',
  texts: 'must be a list of texts',
  list: 'must be a list',
  object: 'must be an object',
  number: 'must be a number',
  'whole-number': 'must be a whole number',
  'not-negative': 'must be 0 or more',
  boolean: 'must be true or false',
  'declaration-kind': 'unknown kind',
};

const LOOKS: Readonly<Record<Look, string>> = {
  archive: 'a compressed archive',
  binary: 'binary data',
  bibliography: 'a list of references',
  bookmarks: 'bookmarks of a browser',
  calendar: 'a calendar',
  chat: 'a chat',
  contacts: 'contacts',
  csv: 'a table (CSV)',
  encoded: 'encoded data',
  epub: 'an e-book (EPUB)',
  feed: 'a feed (RSS or Atom)',
  image: 'an image',
  'json-array': 'a JSON list',
  'json-object': 'one JSON object',
  log: 'the log of a program',
  mail: 'an e-mail',
  media: 'sound or film',
  mhtml: 'a web archive (MHTML)',
  'no-running-text': 'no running text',
  office: 'an office document',
  opml: 'a list of feeds (OPML)',
  pdf: 'a PDF',
  program: 'program code',
  records: 'a list of records',
  rtf: 'rich text (RTF)',
  sitemap: 'a sitemap',
  sqlite: 'a database',
  subtitles: 'subtitles',
  svg: 'a drawing (SVG)',
  'utf-16-unmarked': 'UTF-16 without a byte order mark; save it as UTF-8',
  warc: 'a web archive (WARC)',
  'web-response': 'the answer of a web server',
  webarchive: 'a web archive of Safari, or another property list',
  xml: 'XML that is no article page',
  zip: 'a ZIP archive',
};

const WORDS: { readonly [C in FaultCode]: (values: FaultValues[C]) => string } = {
  empty: () => 'the file is empty',
  'unknown-format': ({ looks }) => `this kind of file is not read: ${LOOKS[looks]}`,
  unreadable: ({ detail }) => `the file cannot be read (${detail})`,
  'not-utf8': ({ byte, position }) =>
    `not UTF-8: byte ${byte} at position ${position}; perhaps Latin-1 or Windows-1252, save it as UTF-8`,
  'unknown-encoding': ({ name }) => `unknown encoding “${name}”`,
  'gzip-damaged': () => 'the gzip data is damaged, cut off, or made of several parts',
  'nested-in-itself': ({ format }) => `${format} inside of ${format}: not opened`,
  'nested-too-deep': ({ limit }) => `archives more than ${limit} deep inside of each other: not opened`,
  'expands-too-much': ({ limit }) => `the data expands more than ${limit}-fold, as bombs do: not read on`,
  'too-many-entries': ({ limit }) => `more than ${limit} entries: not read on`,
  stalled: ({ seconds }) => `nothing could be read of it for ${seconds} seconds: not read on`,
  'file-too-long': ({ format, limit }) => `a ${format} of more than ${size(limit)}`,
  'newer-format': ({ version }) => `format ${version} of a newer Wireprint; this one reads format 1`,
  'bad-header': ({ field }) => `the first line is a header, but “${field}” in it cannot be read`,
  'line-too-long': values => `${size(values.size)} in one line, at most ${size(values.limit)} is read`,
  'not-json': ({ begins }) => `not JSON (begins “${begins}”)`,
  'json-cut-off': ({ begins }) => `JSON that is cut off (begins “${begins}”)`,
  'not-an-object': () => 'not a JSON object: one version a line is read',
  'json-too-deep': ({ limit }) => `nested more than ${limit} deep`,
  'too-many-fields': ({ count, limit }) => `${count} fields, at most ${limit} are read`,
  'forbidden-field': ({ field }) => `a field “${field}”, which is no field of an article`,
  'wrong-type': ({ field, expected }) => `${field}: ${EXPECTED[expected]}`,
  'field-too-long': ({ field, limit }) => `${field}: more than ${limit}`,
  'no-text-field': () => 'no “paragraphs” and no “text”',
  'no-text': () => 'no text in it',
  'no-article': () => 'no article text in this page',
  'no-comparison': () => 'a NewsSniffer page without its “Version …” heads',
  'bad-time': ({ field, value }) => `${field}: “${value}” is no time, or not yet, or before 1990`,
  'bad-address': ({ value }) => `url: “${value}” is no http address`,
  'wrong-encoding': ({ sample }) => `text saved in the wrong encoding (“${sample}”)`,
  'page-unreadable': ({ detail }) => `the page cannot be read (${detail})`,
  'not-stored': ({ detail }) => `cannot be stored (${detail})`,
  'storage-full': () => 'The storage is full. What was stored before is kept.',
  'storage-lost': () => 'The browser has deleted what was stored. Reload this page.',
  'storage-failing': () => 'The browser’s storage fails; the disk may be full. What was stored before is kept.',
  'storage-newer': () => 'Another window has opened a newer version of this extension. Reload this page.',
  'storage-closed': () => 'The browser’s storage cannot be opened. Restart the browser and try again.',
  stopped: ({ detail }) => `The import stopped: ${detail}`,
  failed: ({ detail }) => detail,
};

/** One phrase without a full stop where it speaks of an entry; one or two sentences where it ends an import. */
export function faultText({ code, values }: Fault): string {
  return (WORDS[code] as (values: Fault['values']) => string)(values); // code and values belong together by their type
}

/** The file of a rejected entry and, where it is inside of an archive, its way there. */
export function pathText({ at }: Rejected): string {
  return at.path.join(' › ');
}

function size(bytes: number): string {
  return `${Math.ceil(bytes / 100_000) / 10} MB`;
}
