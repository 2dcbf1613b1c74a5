/** Whether a text is a table: CSV, TSV and their kin (RFC 4180). Looks only; reads no rows. */

/** How a separator stands between two fields. In prose a comma or semicolon stands before a blank. */
const SEPARATORS: readonly (readonly [separator: string, tight: RegExp])[] = [
  ['\t', /\t/],
  [',', /[^\s,],(?=[^\s\d])/],
  [';', /[^\s;];(?=\S)/],
  ['|', /[^\s|]\|(?=\S)/],
];
/** Characters of a column's name; the longest in dumps of articles seen have 30. */
const COLUMN_NAME_LIMIT = 60;
const COLUMN_NAME = /^[\p{L}\p{N}_#@.:/() -]+$/u;
/** A first record of quoted fields: '"A","B"'. Prose puts a blank or a word between two quotations. */
const QUOTED_RECORD = /^"(?:[^"]|""){0,9999}"([,;\t|])"/;
/** Records that are compared with the head. */
const COMPARED = 20;

/** @param text - the beginning of the file; @param name - a table by its name may consist of its head alone */
export function isTable(text: string, name: string): boolean {
  return separatorOf(text, name) !== null;
}

/** What stands between the fields of a table; `null` for what is none. */
export function separatorOf(text: string, name: string): string | null {
  const [, quoted] = QUOTED_RECORD.exec(text) ?? [];
  if (quoted) return quoted;
  return SEPARATORS.find(separated => isTableOf(text, separated, name))?.[0] ?? null;
}

function isTableOf(text: string, [separator, tight]: (typeof SEPARATORS)[number], name: string): boolean {
  const head = text.split(/[\r\n]/, 1)[0];
  const rest = text.slice(head.length).trimStart();
  const [names = [], ...rows] = records(text, separator);
  if (names.length < 2 || !tight.test(head)) return false;
  const isSeparated = tight.test(rest) || rest.startsWith('"');
  const isEven = rows.length > 0 && rows.some(row => row.length === names.length) && isSeparated;
  const isHead = names.every(field => field.length <= COLUMN_NAME_LIMIT && COLUMN_NAME.test(field));
  if (isHead) return isEven || /\.(?:csv|tsv|tab)$/i.test(name);
  return separator === '\t' && isEven && rows.every(row => row.length === names.length);
}

/** The first records, their fields without quotation marks. A quoted field may hold separators and line breaks. */
function records(text: string, separator: string): string[][] {
  const s = `\\u{${separator.codePointAt(0)!.toString(16)}}`;
  const field = new RegExp(`(?:"((?:[^"]|"")*)(?:"|$)|([^${s}\\r\\n]*))(${s}|\\r\\n|[\\r\\n]|$)`, 'uy');
  const all: string[][] = [[]];
  for (let match = field.exec(text); match && all.length <= COMPARED; match = field.exec(text)) {
    all.at(-1)!.push(match[1] ?? match[2]);
    if (match[3] === '') break;
    if (match[3] !== separator) all.push([]);
  }
  return all.filter(record => record.join('') !== '');
}
