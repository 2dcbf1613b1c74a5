/**
 * Plain text: the first line is the headline, then paragraphs. Head lines such as "URL: …" and "Date: …"
 * may stand before or after the headline, as people write when they paste an article into a file.
 */
import { languageTag } from '../../basics/language-tag';
import type { IncomingVersion } from '../../model/article';
import { type Fault, fault } from '../../model/faults';
import { host as hostOf } from '../../origin/host';
import { claimedTimes, webAddress } from '../claims';
import { declaredIn } from '../declared';
import { unmarked, utf8 } from '../decode';
import { TEXTS } from '../../model/stored-names';
import { type Entry, type Format, type ReadingTools, stem, WHOLE } from '../format';
import { headText } from '../head-text';
import { chunks, type Input } from '../input';
import { whole } from '../lines';
import { structureOf } from '../looks-like';
import { lostCharacters } from '../mojibake';
import { folded, paragraphsOf, SENTENCE_END } from '../prose';
import { restoredText } from '../restored';
import { isRunningText } from '../running-text';

/** Bytes of a file. A book has a million; an article that long is none. */
export const TEXT_LIMIT = 4_000_000;

/** Collections of texts put "date 2025-04-18" before the first word. */
const DATE_BEFORE = /^\s{0,99}date:?[ \t]{1,9}(\d{4}-\d\d-\d\d)\s/i;
/** Characters: the longest headlines known have some 200, and hardly one that ends in a full stop has half of that. */
const TITLE_LIMIT = 250;
const SENTENCE_TITLE_LIMIT = 120;
/** Where head lines may stand: further down, "Date: …" is a sentence of the article. */
const HEAD_LINES = 12;

const FIELDS: Readonly<Record<string, keyof Head>> = {
  url: 'url',
  link: 'url',
  address: 'url',
  date: 'publishedAt',
  published: 'publishedAt',
  modified: 'modifiedAt',
  updated: 'modifiedAt',
  seen: 'seenAt',
  author: 'byline',
  by: 'byline',
  byline: 'byline',
  language: 'language',
  site: 'site',
  source: 'site',
};
const HEAD_LINE = new RegExp(String.raw`^(${Object.keys(FIELDS).join('|')}):[ \t]+(\S.{0,4000})$`, 'i');

interface Head {
  url?: string;
  publishedAt?: string;
  modifiedAt?: string;
  seenAt?: string;
  byline?: string;
  language?: string;
  site?: string;
}

export const plainText: Format = {
  id: 'plain-text',
  // Never certain: whatever knows its own kind goes first.
  recognises(head, name) {
    const text = headText(head);
    if (text === null || structureOf(text, name) !== null) return 0;
    return isRunningText(text) ? 0.2 : 0;
  },
  read: readFile,
};

async function* readFile(input: Input, tools: ReadingTools): AsyncGenerator<Entry> {
  const bytes = await whole(chunks(input.stream()), TEXT_LIMIT);
  if (!bytes) {
    return yield { rejected: fault('file-too-long', { format: 'text', limit: TEXT_LIMIT }), at: WHOLE };
  }
  const decoded = utf8(unmarked(bytes));
  if ('fault' in decoded) return yield { rejected: decoded.fault, at: WHOLE };
  const read = textArticle(decoded.text, tools.now(), stem(input.name));
  if ('fault' in read) return yield { rejected: read.fault, at: WHOLE };
  yield { header: TEXTS };
  yield { version: read.version, at: { ordinal: 1, line: 1 } };
}

/** Read an article from plain text, or say why it is none. `corpus`: its source, and its site where none is named. */
export function textArticle(
  text: string,
  now: string,
  corpus: string,
): { version: IncomingVersion } | { fault: Fault } {
  const [restored] = restoredText([text]);
  const sample = lostCharacters([restored]);
  if (sample !== null) return { fault: fault('wrong-encoding', { sample }) };
  const { head, body } = split(restored);
  const { title, paragraphs } = parted(body);
  if (paragraphs.length === 0) return { fault: fault('no-text') };
  const times = claimedTimes(head, now);
  if ('fault' in times) return times;
  const url = webAddress(head.url);
  return {
    version: {
      ...times,
      title,
      paragraphs,
      url,
      site: head.site ?? (hostOf(url ?? '') || corpus),
      language: languageTag(head.language),
      byline: head.byline ?? null,
      label: null,
      order: null,
      source: corpus,
      extractor: 'text/1',
      partial: false,
      beside: null,
      declared: declaredIn(paragraphs, url, head.byline ?? null),
    },
  };
}

function parted(body: string): { title: string; paragraphs: readonly string[] } {
  const all = paragraphsOf(firstLineApart(body));
  const hasTitle = all.length > 1 && isTitle(all[0]); // one paragraph alone is the text
  return hasTitle ? { title: all[0], paragraphs: all.slice(1) } : { title: '', paragraphs: all };
}

function isTitle(line: string): boolean {
  return line.length <= (SENTENCE_END.test(line) ? SENTENCE_TITLE_LIMIT : TITLE_LIMIT);
}

function split(text: string): { head: Head; body: string } {
  const head: Head = {};
  const [before = '', date] = DATE_BEFORE.exec(text) ?? [];
  if (date) head.publishedAt = date;
  const body = text
    .slice(before.length)
    .split(/\r\n|[\n\r]/)
    .filter((line, number) => {
      const [, word, value] = (number < HEAD_LINES && HEAD_LINE.exec(line.trim())) || [];
      const field = word && FIELDS[word.toLowerCase()];
      if (!field || head[field] !== undefined) return true;
      head[field] = folded(value);
      return false;
    });
  return { head, body: body.join('\n') };
}

// The headline is a line, with or without a blank line after it.
function firstLineApart(body: string): string {
  const start = body.trimStart();
  const end = start.indexOf('\n');
  return end < 0 ? start : `${start.slice(0, end)}\n\n${start.slice(end)}`;
}
