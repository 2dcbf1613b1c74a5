/** Lists of captures: the Internet Archive's array of arrays, and pywb's one object a line. */
import type { CaptureName } from './archives';

/** One capture as a list names it. */
export interface ListedCapture extends CaptureName {
  readonly mime: string | null;
  /** HTTP status that was captured; `null` where the list does not say, as for a capture equal to an earlier one. */
  readonly status: number | null;
  /** Of the captured bytes; equal digests are equal pages. */
  readonly digest: string | null;
}

export interface CaptureList {
  readonly rows: readonly ListedCapture[];
  /** Rows that are no capture of a web page. */
  readonly malformed: number;
  /** `false` where the list broke off. */
  readonly isWhole: boolean;
  /** What the list names of itself that is still to come: a key, or addresses of further pages. */
  readonly further: readonly string[];
}

/** @returns `null` when the text is no list of captures at all; an empty text is an empty list */
export function captureList(text: string): CaptureList | null {
  const trimmed = text.trim();
  if (trimmed === '') return collected([], true);
  return trimmed.startsWith('[') ? fromArrays(trimmed) : fromLines(trimmed);
}

type Fields = Readonly<Record<string, unknown>>;

function fromArrays(text: string): CaptureList | null {
  const whole = parsed(text);
  const table = Array.isArray(whole) ? whole : rowsOfCut(text);
  const [head, ...rest] = table;
  if (head === undefined) return whole === undefined ? null : collected([], true);
  if (!isRow(head) || !head.includes('timestamp')) return null;
  // An empty row and the row of a resume key after it end the list.
  const end = rest.findIndex(row => isRow(row) && row.length === 0);
  const rows = end < 0 ? rest : rest.slice(0, end);
  const named = rows.map(row => (isRow(row) ? Object.fromEntries(head.map((name, i) => [name, row[i]])) : {}));
  const key = end < 0 ? null : resumeKey(rest[end + 1]);
  return { ...collected(named, whole !== undefined && (end < 0 || key !== null)), further: key === null ? [] : [key] };
}

/** The Internet Archive ends a page of a long list with a key for the next. */
function resumeKey(row: unknown): string | null {
  const [key] = isRow(row) ? row : [];
  return typeof key === 'string' && key !== '' ? key : null;
}

const isRow = (row: unknown): row is string[] => Array.isArray(row);

/** The whole lines of a table that broke off: the Internet Archive writes one row a line. */
function rowsOfCut(text: string): unknown[] {
  const lines = text.split('\n').map(line =>
    line
      .trim()
      .replace(/^\[(?=\[)/, '')
      .replace(/,$/, ''),
  );
  return lines.map(parsed).filter(isRow);
}

function fromLines(text: string): CaptureList | null {
  const rows = text.split('\n').map(line => parsed(line));
  const objects = rows.filter((row): row is Fields => typeof row === 'object' && row !== null);
  if (objects.length === 0) return null;
  // pywb gives rows of other addresses where nothing fits, and marks them.
  return collected(
    objects.filter(row => row.is_fuzzy === undefined),
    rows.at(-1) !== undefined,
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined; // told by the caller, as a list that broke off or none
  }
}

function collected(fields: readonly Fields[], isWhole: boolean): CaptureList {
  const rows = fields.map(listed).filter(row => row !== null);
  return { rows, malformed: fields.length - rows.length, isWhole, further: [] };
}

function listed(fields: Fields): ListedCapture | null {
  const timestamp = text(fields.timestamp);
  const original = text(fields.original ?? fields.url);
  if (!/^\d{14}$/.test(timestamp ?? '') || !/^https?:\/\/[^\s/]/i.test(original ?? '')) return null;
  const status = text(fields.statuscode ?? fields.status) ?? '';
  return {
    timestamp: timestamp!,
    original: original!,
    mime: text(fields.mimetype ?? fields.mime),
    status: /^\d{3}$/.test(status) ? Number(status) : null,
    digest: text(fields.digest),
  };
}

function text(value: unknown): string | null {
  const told = typeof value === 'number' ? String(value) : value;
  return typeof told === 'string' && told !== '-' && told !== '' ? told : null;
}
