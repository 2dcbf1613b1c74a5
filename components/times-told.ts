/** The times of a version or a copy, as clauses. What the page claims and what was seen are never mixed. */
import type { Provenance } from '@/lib/model/report';
import { moment } from './words/times';
import type { Words } from './words/words';

interface Times {
  readonly seenAt: string | null;
  readonly publishedAt: string | null;
}

/** A stored version, with whose word it is. */
type Stored = Pick<Times, 'publishedAt'> & { readonly from?: Pick<Provenance, 'kept'> | null };

/** "seen 7 Mar, 18:20"; `null` when nobody saw it. */
export function seenText(words: Words, { seenAt }: Pick<Times, 'seenAt'>): string | null {
  return seenAt === null ? null : words.text('time-seen', { time: moment(words, seenAt) });
}

/** "published 7 Mar, 05:00 (says the page)", of the page that is open; `null` when it does not say. */
export function publishedText(words: Words, { publishedAt }: Pick<Times, 'publishedAt'>): string | null {
  return publishedAt === null ? null : words.text('time-published', { time: moment(words, publishedAt) });
}

/** The same of a stored version, and whose word it is: that of a page that the reader kept, or of a collection. */
export function storedPublishedText(words: Words, { publishedAt, from }: Stored): string | null {
  if (publishedAt === null) return null;
  return words.text(publishedId(from), { time: moment(words, publishedAt) });
}

/** The sentence that tells when a stored version was published. */
export function publishedId(from: Stored['from']): `time-published-${'kept' | 'collection'}` {
  return from?.kept ? 'time-published-kept' : 'time-published-collection';
}

/** The same of a version of which it is not said whose word it is. */
export function claimedText(words: Words, { publishedAt }: Pick<Times, 'publishedAt'>): string | null {
  return publishedAt === null ? null : words.text('time-published-claimed', { time: moment(words, publishedAt) });
}
