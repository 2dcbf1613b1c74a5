/**
 * Our own format: NDJSON, one version a line, an optional first line about the corpus.
 * README.md in this folder is its specification.
 */
import * as v from 'valibot';
import type { Declaration, IncomingVersion, Text } from '../model/article';
import { host as hostOf } from '../origin/host';
import { claimedTimes, languageTag, webAddress } from './claims';
import { unmarked, utf8 } from './decode';
import { folded, mojibake, paragraphsOf } from './prose';
import type { CorpusHeader } from './row';

/** Bytes of a line. The longest articles known (live blogs kept whole) are under 1 MB. */
export const LINE_LIMIT = 4_000_000;
/** Ours nests three deep; what is unknown is ignored, and may nest this deep. */
const DEPTH_LIMIT = 64;
/** Members of the line's object; ours has 16. */
const FIELD_LIMIT = 256;

const DECLARATION_KINDS = [
  'credit',
  'photo',
  'dateline',
  'canonical',
  'correction',
  'publisher',
  'based-on',
  'paywall',
] as const;

const text = (limit: number) => v.pipe(v.string('must be text'), v.maxLength(limit, `longer than ${limit} characters`));
const optionalText = (limit: number) => v.nullish(text(limit), null);

// Limits: well over the longest seen in real corpora, well under what a view or a row of the store could not bear.
const VERSION = v.object({
  url: optionalText(4096),
  site: optionalText(300),
  title: v.nullish(text(2000), ''),
  paragraphs: v.nullish(
    v.pipe(v.array(text(200_000), 'must be a list of texts'), v.maxLength(20_000, 'more than 20000 paragraphs')),
    null,
  ),
  text: v.nullish(v.string('must be text'), null),
  language: optionalText(100),
  byline: optionalText(1000),
  publishedAt: optionalText(100),
  modifiedAt: optionalText(100),
  seenAt: optionalText(100),
  label: optionalText(300),
  order: v.nullish(
    v.pipe(v.number('must be a number'), v.safeInteger('must be a whole number'), v.minValue(0, 'must be 0 or more')),
    null,
  ),
  extractor: optionalText(100),
  partial: v.nullish(v.boolean('must be true or false'), false),
  declared: v.nullish(
    v.pipe(
      v.array(
        v.object({ kind: v.picklist(DECLARATION_KINDS, 'unknown kind'), text: text(10_000), name: optionalText(1000) }),
        'must be a list',
      ),
      v.maxLength(200, 'more than 200'),
    ),
    () => [],
  ),
});

const HEADER = v.object({
  wireprint: v.number('must be a number'),
  name: text(200),
  source: v.nullish(text(1000), ''),
  licence: v.nullish(text(1000), ''),
});

/** What a line turned out to be. */
export type NdjsonLine =
  | { readonly version: IncomingVersion }
  | { readonly header: CorpusHeader }
  | { readonly reason: string }
  /** A format of the future: no line of the file can be trusted to mean what it says. */
  | { readonly unreadable: string };

export interface LineContext {
  /** Only the first line of a file may be a header. */
  readonly first: boolean;
  readonly now: string;
  /** Name of the corpus: goes into `source`, and stands for a site that is not named. */
  readonly corpus: string;
}

/** Read one line. Never throws. */
export function ndjsonLine(bytes: Uint8Array, context: LineContext): NdjsonLine {
  const decoded = utf8(context.first ? unmarked(bytes) : bytes);
  if ('reason' in decoded) return decoded;
  const value = parsed(decoded.text);
  if ('reason' in value) return value;
  if (context.first && Object.hasOwn(value.object, 'wireprint')) return header(value.object);
  return version(value.object, context);
}

function parsed(line: string): { object: object } | { reason: string } {
  if (depth(line) > DEPTH_LIMIT) return { reason: `nested more than ${DEPTH_LIMIT} deep` };
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { reason: notJson(line) };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { reason: 'not a JSON object: one version a line is read' };
  // Harmless here, where known fields are copied; but whoever writes it means no article.
  if (Object.hasOwn(value, '__proto__')) return { reason: 'a field “__proto__”, which is no field of an article' };
  const fields = Object.keys(value).length;
  return fields > FIELD_LIMIT ? { reason: `${fields} fields, at most ${FIELD_LIMIT} are read` } : { object: value };
}

// A line that opens as an object and is never closed was cut off, and that is worth saying.
function notJson(line: string): string {
  const shown = folded(line.slice(0, 40));
  if (line.trimStart().startsWith('{') && !line.trimEnd().endsWith('}'))
    return `JSON that is cut off (begins “${shown}”)`;
  return `not JSON (begins “${shown}”)`;
}

/** How deep brackets nest outside of strings; a scan, so that no recursion meets hostile depth. */
function depth(json: string): number {
  let open = 0;
  let deepest = 0;
  let quoted = false;
  for (let i = 0; i < json.length; i++) {
    const code = json.charCodeAt(i);
    if (quoted) {
      if (code === BACKSLASH) i++;
      else if (code === QUOTE) quoted = false;
    } else if (code === QUOTE) quoted = true;
    else if (code === BRACE || code === BRACKET) deepest = Math.max(deepest, ++open);
    else if (code === BRACE + 2 || code === BRACKET + 2) open--; // "}" and "]" stand two after theirs in ASCII
  }
  return deepest;
}
const [BACKSLASH, QUOTE, BRACE, BRACKET] = Array.from('\\"{[', character => character.charCodeAt(0));

function header(value: object): NdjsonLine {
  const checked = v.safeParse(HEADER, value);
  if (!checked.success) return { unreadable: `the first line is a header, but ${issueText(checked.issues[0])}` };
  const { wireprint, name, source, licence } = checked.output;
  if (wireprint !== 1) return { unreadable: `format ${wireprint} of a newer Wireprint; this one reads format 1` };
  return {
    header: {
      name: folded(name) || 'Unnamed corpus',
      source: folded(source) || 'not stated',
      licence: folded(licence) || 'not stated',
    },
  };
}

function version(value: object, context: LineContext): NdjsonLine {
  const checked = v.safeParse(VERSION, value);
  if (!checked.success) return { reason: issueText(checked.issues[0]) };
  const row = checked.output;
  const times = claimedTimes(row, context.now);
  if ('reason' in times) return times;
  const body = readText(row);
  if ('reason' in body) return body;
  if (row.url !== null && webAddress(row.url) === null)
    return { reason: `url: “${row.url.slice(0, 80)}” is no http address` };
  return {
    version: {
      ...body,
      ...times,
      url: row.url,
      site: folded(row.site ?? '') || hostOf(row.url ?? '') || context.corpus,
      language: languageTag(row.language),
      byline: folded(row.byline ?? '') || null,
      label: folded(row.label ?? '') || null,
      order: row.order,
      source: context.corpus,
      extractor: row.extractor ?? 'ndjson/1',
      partial: row.partial,
      declared: row.declared as Declaration[],
    },
  };
}

function readText(row: { title: string; paragraphs: string[] | null; text: string | null }): Text | { reason: string } {
  const title = folded(row.title);
  const damage = mojibake([row.title, ...(row.paragraphs ?? [row.text ?? ''])]); // before folding, which would take half of it away
  if (damage) return { reason: `text saved in the wrong encoding (“${damage}”)` };
  const paragraphs = row.paragraphs ? row.paragraphs.map(folded).filter(Boolean) : paragraphsOf(row.text ?? '');
  if (paragraphs.length === 0)
    return { reason: row.paragraphs || row.text !== null ? 'no text in it' : 'no “paragraphs” and no “text”' };
  return { title, paragraphs };
}

/** "paragraphs[3]: must be text". */
function issueText(issue: v.BaseIssue<unknown>): string {
  const path = (issue.path ?? [])
    .map(item => String(item.key))
    .reduce((all, key) => all + (/^\d+$/.test(key) ? `[${key}]` : `${all && '.'}${key}`), '');
  return path ? `${path}: ${issue.message}` : issue.message;
}

/** One version as a line of the format, without its break. Reading it back gives the same version under the same corpus name. */
export function toNdjson(version: IncomingVersion): string {
  const {
    url,
    site,
    title,
    paragraphs,
    language,
    byline,
    publishedAt,
    modifiedAt,
    seenAt,
    label,
    order,
    extractor,
    partial,
    declared,
  } = version;
  const fields = {
    url,
    site,
    title,
    paragraphs,
    language,
    byline,
    publishedAt,
    modifiedAt,
    seenAt,
    label,
    order,
    extractor,
  };
  const known = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
  return JSON.stringify({ ...known, ...(partial && { partial }), ...(declared.length > 0 && { declared }) });
}

/** The first line of a file of the format, without its break. */
export function headerLine({ name, source, licence }: CorpusHeader): string {
  return JSON.stringify({ wireprint: 1, name, source, licence });
}
