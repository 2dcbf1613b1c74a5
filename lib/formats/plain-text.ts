/**
 * Plain text: the first line is the headline, then paragraphs. Head lines such as "URL: …" and "Date: …"
 * may stand before or after the headline, as people write when they paste an article into a file.
 */
import type { IncomingVersion } from '../article';
import { site as hostOf } from '../origin/address';
import { isoTime } from '../origin/times';
import { declaredIn } from './declared';
import { folded, mojibake, paragraphsOf } from './prose';

/** Bytes of a file. A book has a million; an article that long is none. */
export const TEXT_LIMIT = 4_000_000;

const HEAD_LINE = /^(url|link|address|date|published|modified|updated|seen|author|by|byline|language|site|source):[ \t]+(\S.{0,4000})$/i;
/** Where head lines may stand: further down, "Date: …" is a sentence of the article. */
const HEAD_LINES = 12;

const FIELDS: Readonly<Record<string, keyof Head>> = {
  url: 'url', link: 'url', address: 'url',
  date: 'publishedAt', published: 'publishedAt', modified: 'modifiedAt', updated: 'modifiedAt', seen: 'seenAt',
  author: 'byline', by: 'byline', byline: 'byline', language: 'language', site: 'site', source: 'site',
};

interface Head {
  url?: string;
  publishedAt?: string;
  modifiedAt?: string;
  seenAt?: string;
  byline?: string;
  language?: string;
  site?: string;
}

/** Read an article from plain text, or say why it is none. `corpus`: its source, and its site where none is named. */
export function plainText(text: string, now: string, corpus: string): { version: IncomingVersion } | { reason: string } {
  const damage = mojibake([text]);
  if (damage) return { reason: `text saved in the wrong encoding (“${damage}”)` };
  const { head, body } = split(text);
  const [title = '', ...rest] = paragraphsOf(firstLineApart(body));
  const paragraphs = rest.length > 0 ? rest : [title]; // one paragraph alone is the text, and has no headline
  if (title === '') return { reason: 'no text in it' };
  const times = { publishedAt: null, modifiedAt: null, seenAt: null } as Record<'publishedAt' | 'modifiedAt' | 'seenAt', string | null>;
  for (const field of ['publishedAt', 'modifiedAt', 'seenAt'] as const) {
    const claimed = head[field];
    if (claimed !== undefined && (times[field] = isoTime(claimed, now)) === null) return { reason: `${field}: “${claimed}” is no time, or not yet, or before 1990` };
  }
  const url = head.url && hostOf(head.url) ? head.url : null;
  return {
    version: {
      ...times,
      title: rest.length > 0 ? title : '',
      paragraphs,
      url,
      site: head.site ?? (hostOf(url ?? '') || corpus),
      language: head.language && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(head.language) ? head.language : null,
      byline: head.byline ?? null,
      label: null,
      order: null,
      source: corpus,
      extractor: 'text/1',
      partial: false,
      declared: declaredIn(paragraphs, url, head.byline ?? null),
    },
  };
}

function split(text: string): { head: Head; body: string } {
  const head: Head = {};
  const body = text.split(/\r\n|[\n\r]/).filter((line, number) => {
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
