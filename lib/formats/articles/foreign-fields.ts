/**
 * Articles as other tools write them in JSON, in the fields of our own format: news-please, Fundus, trafilatura,
 * wallabag and whatever calls its columns by the usual names. A row that has a text in our own fields stays as it is,
 * and is judged strictly; what a foreign row says of its times and address is taken only where it can be believed.
 */
import type { IncomingVersion } from '../../model/article';
import type { Fault } from '../../model/faults';
import { isoTime } from '../../origin/times';
import { webAddress } from '../claims';
import type { ColumnField, Columns } from '../../model/columns';
import { columnsByName } from '../columns';

export interface ForeignContext {
  readonly now: string;
  readonly corpus: string;
  /** As the reader chose; else by the names of the fields. */
  readonly columns?: Columns | null;
}

export type ForeignVersion = { readonly version: IncomingVersion } | { readonly fault: Fault };

/** All that turning fields into ours needs. */
type Context = Pick<ForeignContext, 'now' | 'columns'>;

type Row = Readonly<Record<string, unknown>>;

/** The row in our own fields; itself where it is written in them, or where nothing in it is known. */
export function translated(row: object, { now, columns }: Context): object {
  const given = row as Row;
  const isOwn = !columns && (Object.hasOwn(given, 'paragraphs') || typeof given.text === 'string');
  const names = Object.keys(given).filter(name => !isOwn || !OWN.has(name));
  const found = columns ?? columnsByName(names);
  const fields = Object.fromEntries(
    Object.entries(found).map(([field, name]) => [field, converted(field as ColumnField, given[name], now)]),
  );
  if (isOwn) return { ...fields, ...given };
  const body = bodyOf(given, fields.text);
  return body === null ? given : { ...fields, text: null, ...body, extractor: extractorOf(given) };
}

/** Names that mean in our own format what they mean, whatever they resemble. */
const OWN: ReadonlySet<string> = new Set([
  ...['url', 'site', 'title', 'paragraphs', 'text', 'language', 'byline', 'publishedAt', 'modifiedAt', 'seenAt'],
  ...['label', 'order', 'extractor', 'partial', 'declared', 'beside', 'wireprint', 'source', 'version', 'name'],
]);

const TIMES: ReadonlySet<string> = new Set(['publishedAt', 'modifiedAt', 'seenAt']);
/** Characters from which a value is no name, headline or address any more. */
const VALUE_LIMIT = 2000;

function converted(field: ColumnField, value: unknown, now: string): unknown {
  if (field === 'text') return value;
  const text = textOf(value);
  if (text === null) return undefined;
  if (TIMES.has(field)) return isoTime(epochTime(text) ?? text, now) ?? undefined;
  if (field === 'url') return webAddress(text) ?? undefined;
  return text.slice(0, VALUE_LIMIT);
}

/** A text, a number, a list of names, or an object that has a name. */
function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim();
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join(', ') || null;
  const name = typeof value === 'object' && value !== null ? (value as Row).name : null;
  return typeof name === 'string' ? name : null;
}

/** Seconds or milliseconds since 1970, as programs write times. */
function epochTime(text: string): string | null {
  if (!/^\d{9,10}$|^\d{12,13}$/.test(text)) return null;
  return new Date(Number(text) * (text.length <= 10 ? 1000 : 1)).toISOString();
}

type Body = { readonly text: string } | { readonly paragraphs: readonly string[] };

function bodyOf(row: Row, text: unknown): Body | null {
  const sections = fundusParagraphs(row);
  if (sections) return { paragraphs: sections };
  if (typeof text === 'string') return { text };
  const isList = Array.isArray(text) && text.every(each => typeof each === 'string');
  return isList ? { paragraphs: text as string[] } : null;
}

/** Fundus parts a body into sections of paragraphs under headlines of their own. */
function fundusParagraphs({ body }: Row): string[] | null {
  if (typeof body !== 'object' || body === null || !Array.isArray((body as Row).sections)) return null;
  const { summary, sections } = body as { summary?: unknown; sections: unknown[] };
  const parts = sections.flatMap(section => {
    const { headline, paragraphs } = (section ?? {}) as Row;
    return [...texts(headline), ...texts(paragraphs)];
  });
  return [...texts(summary), ...parts];
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter(each => typeof each === 'string') : [];
}

/** Fields by which a tool is known. */
const TOOLS: readonly (readonly [extractor: string, fields: readonly string[]])[] = [
  ['news-please/1', ['maintext']],
  ['fundus/1', ['body', 'publishing_date']],
  ['wallabag/1', ['content', 'is_archived']],
  ['omnivore/1', ['content', 'readingProgress']],
];

function extractorOf(row: Row): string {
  return TOOLS.find(([, fields]) => fields.every(field => Object.hasOwn(row, field)))?.[0] ?? 'columns/1';
}

/** Whether a row is written in fields that need no asking: our own, or those of a tool that is known. */
export function isKnownShape(row: object): boolean {
  const isOwn = Object.hasOwn(row, 'paragraphs') || Object.hasOwn(row, 'text') || Object.hasOwn(row, 'wireprint');
  return isOwn || extractorOf(row as Row) !== 'columns/1';
}
