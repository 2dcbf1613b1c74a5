/**
 * What a message to the background may hold, and what a page may answer. A content script shares its process with the
 * page, so its answers are hostile until they are checked.
 */
import * as v from 'valibot';
import type { Declaration, PageReading } from '../model/article';
import { BESIDE_REASONS, DECLARATION_KINDS } from '../model/closed-lists';
import type { OriginMaterial, PageDraft, StructuredOrigin, TellingLines, TimeClaims } from '../model/page-draft';
import { checkBy, type Fields } from './checked-by';

// The longest of each, in UTF-16 units or items: far above any article, and a whole message stays near one megabyte.
const LINE = 2_000;
const PARAGRAPH = 100_000;
const PARAGRAPHS = 2_000;
const TEXT = 1_000_000;
const DECLARATIONS = 100;
const BESIDE = 500;
const LINES = 1_000;
const CLAIMS = 60;
const COPIES = 100;

const line = v.pipe(v.string(), v.maxLength(LINE));
const time = v.nullable(
  v.pipe(
    v.string(),
    v.maxLength(40),
    v.check(text => !Number.isNaN(Date.parse(text)), 'not a time'),
  ),
);
const id = v.pipe(v.number(), v.integer(), v.minValue(1));
const side = v.pipe(v.string(), v.regex(/^(v|tab):[1-9]\d{0,14}$/));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

const webAddress = v.pipe(
  line,
  v.check(text => /^(https?|file):/i.test(text) && URL.canParse(text), 'not a web address'),
);

const declaration = v.object({
  kind: v.picklist(DECLARATION_KINDS),
  text: line,
  name: v.nullable(line),
} satisfies Fields<Declaration>);

const paragraphs = v.pipe(
  v.array(v.pipe(v.string(), v.maxLength(PARAGRAPH))),
  v.maxLength(PARAGRAPHS),
  v.check(all => all.reduce((sum, each) => sum + each.length, 0) <= TEXT, 'text too long'),
);
const language = v.nullable(v.pipe(v.string(), v.maxLength(35))); // RFC 5646, 4.4.1

const draftFields = {
  title: line,
  paragraphs,
  url: webAddress,
  site: v.pipe(line, v.minLength(1)),
  language,
  byline: v.nullable(line),
  label: v.nullable(line),
  order: v.nullable(v.number()),
  source: line,
  extractor: line,
  partial: v.boolean(),
  canonical: v.nullable(line),
  live: v.boolean(),
  entries: v.pipe(v.array(offset), v.maxLength(PARAGRAPHS)),
  beside: v.pipe(v.array(v.object({ text: line, reason: v.picklist(BESIDE_REASONS) })), v.maxLength(BESIDE)),
  otherArticles: v.pipe(v.number(), v.integer(), v.minValue(0)),
  isCut: v.optional(v.boolean()),
};

const pageReading = v.object({
  ...draftFields,
  publishedAt: time,
  seenAt: time,
  modifiedAt: time,
  declared: v.pipe(v.array(declaration), v.maxLength(DECLARATIONS)),
} satisfies Fields<PageReading>);

const lines = v.pipe(v.array(line), v.maxLength(LINES));

const structuredOrigin = v.object({
  publisher: v.nullable(line),
  sourceOrganization: v.nullable(line),
  basedOn: lines,
  corrections: lines,
  free: v.nullable(v.boolean()),
} satisfies Fields<StructuredOrigin>);

const claims = v.pipe(v.array(line), v.maxLength(CLAIMS));

const timeClaims = v.object({
  published: claims,
  printed: claims,
  nearby: claims,
  modified: claims,
  printedModified: claims,
} satisfies Fields<TimeClaims>);

const material = v.object({
  asked: v.object({ notices: lines, credits: lines } satisfies Fields<TellingLines>),
  siteName: v.nullable(line),
  notes: lines,
  around: lines,
  captions: lines,
  sources: lines,
  sourceLinks: lines,
  structured: v.nullable(structuredOrigin),
  times: timeClaims,
  timeLines: lines,
} satisfies Fields<OriginMaterial>);

const pageDraft = v.object({
  ...draftFields,
  needsTime: v.boolean(),
  material,
} satisfies Fields<PageDraft>);

export const checkedReading = checkBy<PageReading>(pageReading);
export const checkedDraft = checkBy<PageDraft>(pageDraft);
export const checkRequest = checkBy(v.strictObject({ tabId: offset, against: v.nullable(id) }));
export const copiesRequest = checkBy(
  v.strictObject({ title: line, paragraphs, language, versions: v.pipe(v.array(id), v.maxLength(COPIES)) }),
);
export const keepRequest = checkBy(v.strictObject({ tabId: offset }));
export const compareRequest = checkBy(v.strictObject({ a: side, b: side }));
export const undoRequest = checkBy(v.strictObject({ versionId: id }));
export const tabRequest = checkBy(v.strictObject({ tabId: offset }));
export const siteRequest = checkBy(v.strictObject({ site: v.pipe(line, v.minLength(1)) }));
export const followRequest = checkBy(v.strictObject({ tabId: offset, on: v.boolean() }));
export const nothingRequest = checkBy(v.strictObject({}));

/** Keys of what is remembered of archives; nothing else of ours is read or written through messages. */
const archiveKey = v.pipe(v.string(), v.maxLength(2 * LINE), v.regex(/^(?:archive-|pace |press |network-log$)/));
const area = v.picklist(['local', 'session']);
export const diskReadRequest = checkBy(v.strictObject({ area, key: archiveKey }));
export const diskWriteRequest = checkBy(v.strictObject({ area, items: v.record(archiveKey, v.unknown()) }));
export const diskRemoveRequest = checkBy(v.strictObject({ area, keys: v.array(archiveKey) }));
export const diskKeysRequest = checkBy(v.strictObject({ area, start: archiveKey }));
export const addressRequest = checkBy(v.strictObject({ url: webAddress }));
