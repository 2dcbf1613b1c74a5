/** One change as an entry of a feed, whichever feed. */
import { languageTag } from '@/lib/basics/language-tag';
import { address } from '@/lib/origin/address';
import { hasChanges } from '../change-sorts';
import type { Comparison, Side } from '../compare/comparison';
import { webLink } from '../web-link';
import type { Words } from '../words/words';
import { changeHtml } from './change-html';

export interface FeedEntry {
  /** `urn:uuid:…`: the same for the same change on every device and in every export. */
  readonly id: string;
  readonly title: string;
  /** Address of the article; `null` where none is known. */
  readonly url: string | null;
  readonly site: string;
  readonly language: string | null;
  /** ISO 8601 UTC. */
  readonly updated: string;
  /** As the page claims. */
  readonly published: string | null;
  readonly html: string;
}

export interface Feed {
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
}

/**
 * The entry of a comparison; `null` where no word differs, or one text is a shorter view of the other: no change of the
 * story. `at`: stands for the time where nobody saw the later text.
 */
export async function feedEntry(words: Words, comparison: Comparison, at: string): Promise<FeedEntry | null> {
  const { a, b, changes } = comparison;
  if (changes.shorterView !== null || !hasChanges(changes)) return null;
  const place = b.url === null ? b.site : address(b.url);
  return {
    id: await stableId([place, textOf(a), textOf(b)]),
    title: b.title || a.title || words.text('without-headline'),
    url: webLink(b.url),
    site: b.site,
    language: languageTag(b.language),
    updated: timeOf(b.seenAt) ?? timeOf(at) ?? new Date(0).toISOString(),
    published: timeOf(b.publishedAt),
    html: changeHtml(words, comparison),
  };
}

const textOf = ({ title, paragraphs }: Side) => [title, ...paragraphs].join('\n');

/** `null` for what is no time. */
function timeOf(time: string | null): string | null {
  const at = Date.parse(time ?? '');
  return Number.isNaN(at) ? null : new Date(at).toISOString();
}

/** A name made of the words themselves: a UUID of version 8 (RFC 9562 section 5.8) of a SHA-256 over them. */
export async function stableId(parts: readonly string[]): Promise<string> {
  const bytes = new TextEncoder().encode(parts.join('\u0000'));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).slice(0, 16);
  digest[6] = (digest[6] & 0x0f) | 0x80;
  digest[8] = (digest[8] & 0x3f) | 0x80;
  const hex = Array.from(digest, byte => byte.toString(16).padStart(2, '0')).join('');
  return `urn:uuid:${hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`;
}
