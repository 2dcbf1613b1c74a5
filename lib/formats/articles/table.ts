/** Tables (CSV, TSV and their kin, RFC 4180): a record an article, or an address where no column holds texts. */
import { type Fault, fault } from '../../model/faults';
import { ownFile } from '../../model/stored-names';
import { listedAddress } from '../addresses/listed-address';
import type { Columns } from '../../model/columns';
import { proposedColumns } from '../columns';
import { unmarked, utf8 } from '../decode';
import { type CorpusHeader, type Entry, type Format, type ReadingTools, stem, WHOLE } from '../format';
import { headText } from '../head-text';
import { chunks, HEAD, type Input } from '../input';
import { structureOf } from '../looks-like';
import { separatorOf } from '../table-shape';
import { fieldsOf, RECORD_LIMIT, records, streamedRecords, type TableRecord } from './table-records';
import { foreignVersion } from './foreign-version';

/** Columns of a table; the widest dumps of articles seen have 60. */
const COLUMN_LIMIT = 500;
/** Records by which columns are proposed. */
const SAMPLE = 50;

export const table: Format = {
  id: 'table',
  recognises(head, name) {
    const text = headText(head);
    return text !== null && structureOf(text.trimStart(), name) === 'csv' ? 0.6 : 0;
  },
  read: readTable,
};

/** How a table looks: its columns, and what stands in its first records. */
export interface TableHead {
  readonly names: readonly string[];
  readonly sample: readonly Readonly<Record<string, string>>[];
}

/** `null` where the beginning of a file is none of a table. */
export function tableHead(head: Uint8Array, name: string): TableHead | null {
  const text = headText(unmarked(head)) ?? '';
  const separator = separatorOf(text.trimStart(), name);
  if (separator === null) return null;
  const rows = [...records(unmarked(head), separator)].slice(0, SAMPLE + 1);
  const names = namesOf(rows[0], separator);
  if (!names) return null;
  const whole = rows.slice(1, head.length < HEAD ? undefined : -1); // the last one may be cut off
  return { names, sample: whole.map(row => rowOf(row, names, separator)).filter(row => row !== null) };
}

function namesOf(row: TableRecord | undefined, separator: string): string[] | null {
  const decoded = row?.bytes && utf8(row.bytes);
  if (!decoded || 'fault' in decoded) return null;
  const names = fieldsOf(decoded.text, separator).slice(0, COLUMN_LIMIT);
  return names.map((name, i) => name.trim() || `#${i + 1}`);
}

type Row = Readonly<Record<string, string>>;

function rowOf({ bytes }: TableRecord, names: readonly string[], separator: string): Row | null {
  const decoded = bytes && utf8(bytes);
  return decoded && 'text' in decoded ? fieldRow(decoded.text, names, separator) : null;
}

function fieldRow(text: string, names: readonly string[], separator: string): Row {
  const fields = fieldsOf(text, separator);
  return Object.fromEntries(names.map((name, i) => [name, fields[i] ?? '']));
}

async function* readTable(input: Input, tools: ReadingTools): AsyncGenerator<Entry> {
  const reading = await readingOf(input, tools);
  if ('fault' in reading) return yield { rejected: reading.fault, at: WHOLE };
  const hasTexts = reading.columns.text !== undefined;
  if (hasTexts) yield { header: reading.about };
  const after = hasTexts ? await tools.resume() : 0;
  let ordinal = 0;
  for await (const record of streamedRecords(chunks(input.stream()), reading.separator)) {
    if (++ordinal === 1 || ordinal <= after) continue; // the first names the columns
    const found = readRecord(record, reading);
    if (found) yield { ...found, at: { ordinal, line: record.line } };
  }
}

/** How the records are to be read, or why they cannot be. */
async function readingOf(input: Input, tools: ReadingTools): Promise<Reading | { fault: Fault }> {
  const bytes = await input.slice(0, HEAD);
  const head = tableHead(bytes, input.name);
  const separator = separatorOf(headText(unmarked(bytes))?.trimStart() ?? '', input.name);
  if (!head || separator === null) return { fault: fault('no-columns', { names: '' }) };
  const { names, sample } = head;
  const columns = tools.columns?.(input.name) ?? proposedColumns(names, sample);
  if (!columns.text && !columns.url) return { fault: fault('no-columns', { names: names.slice(0, 20).join(', ') }) };
  const about = ownFile(input.name, stem(input.name));
  return { names, separator, columns, about, corpus: about.name, now: tools.now() };
}

interface Reading {
  readonly names: readonly string[];
  readonly separator: string;
  readonly columns: Columns;
  readonly about: CorpusHeader;
  readonly corpus: string;
  readonly now: string;
}

function readRecord({ bytes, length }: TableRecord, reading: Reading) {
  const { names, separator, columns } = reading;
  if (bytes === null) return rejected(fault('line-too-long', { size: length, limit: RECORD_LIMIT }));
  const decoded = utf8(bytes);
  if ('fault' in decoded) return rejected(decoded.fault);
  if (decoded.text.trim() === '') return null;
  const row = fieldRow(decoded.text, names, separator);
  if (!columns.text) {
    const address = listedAddress(row, reading);
    return address
      ? { address }
      : rejected(fault('bad-address', { value: (row[columns.url ?? ''] ?? '').slice(0, 80) }));
  }
  const read = foreignVersion(row, reading);
  return 'fault' in read ? rejected(read.fault) : read;
}

function rejected(why: Fault): { rejected: Fault } {
  return { rejected: why };
}
