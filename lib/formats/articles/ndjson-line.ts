/** One line of our own format, checked and read. README.md of `lib/formats` is its specification. */
import * as v from 'valibot';
import { languageTag } from '../../basics/language-tag';
import type { Beside, IncomingVersion, Text } from '../../model/article';
import { BESIDE_REASONS, DECLARATION_KINDS } from '../../model/closed-lists';
import { type Expected, type Fault, fault } from '../../model/faults';
import { host as hostOf } from '../../origin/host';
import { claimedTimes, SHOWN, webAddress } from '../claims';
import { unmarked, utf8 } from '../decode';
import { NOT_STATED, UNNAMED_CORPUS } from '../../model/stored-names';
import type { CorpusHeader } from '../format';
import { lostCharacters } from '../mojibake';
import { folded, paragraphsOf } from '../prose';
import { restoredText } from '../restored';
import { translated } from './foreign-fields';
import { parsedObject } from './json-object';

/** Paragraphs of an article. The longest live blogs known have some 3,000. */
const PARAGRAPH_LIMIT = 20_000;
/** Characters of a paragraph. A whole article without breaks has 100,000 at the very most. */
const PARAGRAPH_LENGTH = 200_000;
/** Declarations of a page that are kept: pages seen have 20 at most. */
const DECLARATION_LIMIT = 200;

// Valibot's messages carry what was expected, as a code.
const expected = (what: Expected): Expected => what;
const text = v.string(expected('text'));

const HALF_AT_END = /[\uD800-\uDBFF]$/;

/**
 * A text that describes the version, cut where it is too long. The limits are well over the longest seen in real
 * corpora.
 */
const cut = (limit: number) =>
  v.pipe(
    text,
    v.transform(value => (value.length > limit ? value.slice(0, limit).replace(HALF_AT_END, '') : value)),
  );
const optionalCut = (limit: number) => v.nullish(cut(limit), null);

const PARAGRAPHS = v.pipe(
  v.array(v.pipe(text, v.maxLength(PARAGRAPH_LENGTH)), expected('texts')),
  v.maxLength(PARAGRAPH_LIMIT),
);
const ORDER = v.pipe(
  v.number(expected('number')),
  v.safeInteger(expected('whole-number')),
  v.minValue(0, expected('not-negative')),
);
const DECLARATION = v.object(
  {
    kind: v.picklist(DECLARATION_KINDS, expected('declaration-kind')),
    text: cut(10_000),
    name: optionalCut(1000),
  },
  expected('object'),
);
const DECLARED = v.pipe(
  v.array(DECLARATION, expected('list')),
  v.transform(all => all.slice(0, DECLARATION_LIMIT)),
);

/** Blocks beside a text that are kept: pages seen have 60 at most. */
const BESIDE_LIMIT = 500;
// A reason that a newer Wireprint knows is no fault of the line: its block is left out.
const BESIDE = v.pipe(
  v.array(v.object({ text: cut(10_000), reason: text }, expected('object')), expected('list')),
  v.transform(all => all.flatMap(knownBeside).slice(0, BESIDE_LIMIT)),
);

function knownBeside({ text: words, reason: given }: { text: string; reason: string }): Beside[] {
  const reason = BESIDE_REASONS.find(each => each === given);
  return reason === undefined ? [] : [{ text: folded(words), reason }];
}

const VERSION = v.object({
  // An address that is cut is another address: this one is refused.
  url: v.nullish(v.pipe(text, v.maxLength(4096)), null),
  site: optionalCut(300),
  title: v.nullish(cut(2000), ''),
  paragraphs: v.nullish(PARAGRAPHS, null),
  text: v.nullish(text, null),
  language: optionalCut(100),
  byline: optionalCut(1000),
  publishedAt: v.nullish(text, null),
  modifiedAt: v.nullish(text, null),
  seenAt: v.nullish(text, null),
  label: optionalCut(300),
  order: v.nullish(ORDER, null),
  extractor: optionalCut(100),
  partial: v.nullish(v.boolean(expected('boolean')), false),
  declared: v.nullish(DECLARED, () => []),
  beside: v.nullish(BESIDE, null),
  // Of any shape in a foreign file, and read only where the header says that the lines are ours.
  source: v.optional(v.unknown()),
});

const HEADER = v.object({
  wireprint: v.number(expected('number')),
  name: cut(300),
  source: v.nullish(cut(1000), ''),
  licence: v.nullish(cut(1000), ''),
  verbatim: v.optional(v.unknown()),
  kept: v.optional(v.unknown()),
});

/** What a line turned out to be. */
export type NdjsonLine =
  | { readonly version: IncomingVersion }
  | { readonly header: CorpusHeader; readonly isVerbatim: boolean; readonly isOfSeveral: boolean }
  /** The first line of a file of several corpora, each of which has a header of its own. */
  | { readonly begun: 'several' }
  | { readonly fault: Fault }
  /** A format of the future: no line of the file can be trusted to mean what it says. */
  | { readonly unreadable: Fault };

export interface LineContext {
  readonly first: boolean;
  /** In a file of several corpora every line may be a header, else only the first. */
  readonly isOfSeveral?: boolean;
  readonly now: string;
  /** Name of the corpus: goes into `source`, and stands for a site that is not named. */
  readonly corpus: string;
  /** The header says that the lines were exported by us: text to the letter, each with its own source. */
  readonly isVerbatim?: boolean;
}

/** Read one line. Never throws. */
export function ndjsonLine(bytes: Uint8Array, context: LineContext): NdjsonLine {
  const decoded = utf8(context.first ? unmarked(bytes) : bytes);
  if ('fault' in decoded) return decoded;
  const value = parsedObject(decoded.text);
  if ('fault' in value) return value;
  const mayBeHeader = context.first || context.isOfSeveral;
  if (mayBeHeader && Object.hasOwn(value.object, 'wireprint')) {
    return header(value.object);
  }
  return versionRow(context.isVerbatim ? value.object : translated(value.object, context), context);
}

/** The formats of one corpus and of several: a reader that knows only the first refuses the other. */
const ONE_CORPUS = 1;
const SEVERAL = 2;

function header(value: object): NdjsonLine {
  if (Object.hasOwn(value, 'backup') && (value as { wireprint: unknown }).wireprint === SEVERAL) {
    return { begun: 'several' };
  }
  const checked = v.safeParse(HEADER, value);
  if (!checked.success) {
    return { unreadable: fault('bad-header', { field: fieldOf(checked.issues[0]) }) };
  }
  const { wireprint, name, source, licence, verbatim, kept } = checked.output;
  if (wireprint !== ONE_CORPUS && wireprint !== SEVERAL) {
    return { unreadable: fault('newer-format', { version: wireprint }) };
  }
  return {
    header: {
      name: folded(name) || UNNAMED_CORPUS,
      source: folded(source) || NOT_STATED,
      licence: folded(licence) || NOT_STATED,
      ...(kept === true && { kept }),
    },
    isVerbatim: verbatim === true,
    isOfSeveral: wireprint === SEVERAL,
  };
}

type VersionRow = v.InferOutput<typeof VERSION>;

/** Read one version in the fields of our own format, as README.md has them. Never throws. */
export function versionRow(
  value: object,
  context: Pick<LineContext, 'corpus' | 'now' | 'isVerbatim'>,
): { readonly version: IncomingVersion } | { readonly fault: Fault } {
  const checked = v.safeParse(VERSION, value);
  if (!checked.success) {
    return { fault: issueFault(checked.issues[0]) };
  }
  const row = checked.output;
  const times = claimedTimes(row, context.now);
  if ('fault' in times) return times;
  const body = readText(row, context);
  if ('fault' in body) return body;
  if (row.url !== null && webAddress(row.url) === null)
    return { fault: fault('bad-address', { value: row.url.slice(0, SHOWN) }) };
  return { version: { ...described(row, context), ...body, ...times } };
}

/** All of a version but its text and times. */
function described(row: VersionRow, { corpus, isVerbatim }: Pick<LineContext, 'corpus' | 'isVerbatim'>) {
  return {
    url: row.url,
    site: folded(row.site ?? '') || hostOf(row.url ?? '') || corpus,
    language: languageTag(row.language),
    label: folded(row.label ?? '') || null,
    order: row.order,
    source: (isVerbatim && typeof row.source === 'string' && folded(row.source.slice(0, 1000))) || corpus,
    extractor: row.extractor ?? 'ndjson/1',
    partial: row.partial,
    beside: row.beside,
    declared: row.declared,
  };
}

type Body = Text & Pick<IncomingVersion, 'byline'>;

/** Extractors of this house. What they wrote is text to the letter: "&amp;" in it stood on the page. */
const OWN_EXTRACTOR = /^(?:page|ndjson|text|newssniffer)\/\d{1,4}$/;

function readText(row: VersionRow, { isVerbatim }: Pick<LineContext, 'isVerbatim'>): Body | { fault: Fault } {
  if (row.paragraphs === null && row.text === null) {
    return { fault: fault('no-text-field') };
  }
  const isOwn = isVerbatim || OWN_EXTRACTOR.test(row.extractor ?? '');
  const [title, byline, ...blocks] = isOwn ? asWritten(row) : restored(row);
  const sample = isOwn ? null : lostCharacters([title, ...blocks]);
  if (sample !== null) return { fault: fault('wrong-encoding', { sample }) };
  const paragraphs = row.paragraphs ? blocks.map(folded).filter(Boolean) : paragraphsOf(blocks.join('\n\n'));
  if (paragraphs.length === 0) return { fault: fault('no-text') };
  return {
    title: folded(title),
    byline: folded(byline) || null,
    paragraphs,
  };
}

function asWritten({ title, byline, paragraphs, text: whole }: VersionRow): readonly string[] {
  return [title, byline ?? '', ...(paragraphs ?? [whole ?? ''])];
}

/** Markup, references and a wrong encoding undone; a paragraph that held blocks becomes several. */
function restored(row: VersionRow): readonly string[] {
  const [title, byline, ...blocks] = restoredText(asWritten(row));
  return [title, byline, ...(row.paragraphs ? blocks.flatMap(block => block.split('\n\n')) : blocks)];
}

function issueFault(issue: v.BaseIssue<unknown>): Fault {
  const field = fieldOf(issue);
  if (issue.type === 'max_length') {
    return fault('field-too-long', { field, limit: Number(issue.requirement) });
  }
  return fault('wrong-type', { field, expected: issue.message as Expected }); // the codes given above
}

/** "paragraphs[3]", "declared[0].kind". */
function fieldOf(issue: v.BaseIssue<unknown>): string {
  return (issue.path ?? [])
    .map(item => String(item.key))
    .reduce((all, key) => all + (/^\d+$/.test(key) ? `[${key}]` : `${all && '.'}${key}`), '');
}
