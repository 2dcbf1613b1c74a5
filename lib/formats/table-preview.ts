/** What the beginning of a table shows, so that the reader can say which column is which field. */
import { headText } from './head-text';
import { parsedJson } from './articles/json-object';
import { isKnownShape } from './articles/foreign-fields';
import { isNinjs } from './articles/ninjs';
import { elements } from './articles/json-array';
import { tableHead } from './articles/table';
import type { Sample, TablePreview } from '../model/columns';
import { isListOfPages, proposedColumns } from './columns';
import { bestFormat } from './driver';

/** Rows that are shown. */
const SHOWN = 3;
/** Elements of a list by which its columns are proposed. */
const LOOKED_AT = 20;

/** `null` for what is no table, for lists of a tool that is known, and for lists of addresses. Never throws. */
export function tablePreview(head: Uint8Array, name: string): TablePreview | null {
  const format = bestFormat(head, name);
  if ('code' in format) return null;
  const table = format.id === 'table' ? tableHead(head, name) : null;
  if (table) return preview(table.names, table.sample);
  return format.id === 'json-array' ? listPreview(head) : null;
}

function preview(names: readonly string[], sample: Sample): TablePreview | null {
  const proposed = proposedColumns(names, sample);
  return isListOfPages(names, sample, proposed) ? null : { names, sample: sample.slice(0, SHOWN), proposed };
}

function listPreview(head: Uint8Array): TablePreview | null {
  const rows = elements(head).slice(0, LOOKED_AT).flatMap(objectIn);
  const isAsked = rows.length > 0 && !rows.some(row => isKnownShape(row) || isNinjs(row));
  if (!isAsked) return null;
  const names = [...new Set(rows.flatMap(row => Object.keys(row)))];
  return preview(names, rows.map(shown));
}

function objectIn(bytes: Uint8Array): object[] {
  const read = parsedJson(headText(bytes) ?? '');
  const value = 'json' in read ? read.json : null;
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? [value] : [];
}

function shown(row: object): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]),
  );
}
