/** The times of a version or a copy, as clauses. What the page claims and what was seen are never mixed. */
import { moment } from './words/times';
import type { Words } from './words/words';

interface Times {
  readonly seenAt: string | null;
  readonly publishedAt: string | null;
}

/** "seen 7 Mar, 18:20"; `null` when nobody saw it. */
export function seenText(words: Words, { seenAt }: Pick<Times, 'seenAt'>): string | null {
  return seenAt === null ? null : words.text('time-seen', { time: moment(words, seenAt) });
}

/** "published 7 Mar, 05:00 (says the page)"; `null` when the page does not say. */
export function publishedText(words: Words, { publishedAt }: Pick<Times, 'publishedAt'>): string | null {
  return publishedAt === null ? null : words.text('time-published', { time: moment(words, publishedAt) });
}
