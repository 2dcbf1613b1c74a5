/** What files claim of a version, read strictly: a wrong time or address is worse than none. */
import { isoTime } from '../origin/times';

const TIMES = ['publishedAt', 'modifiedAt', 'seenAt'] as const;

/** ISO 8601 UTC once read, as the file writes them before; `null`: not claimed. */
export type Times = Record<(typeof TIMES)[number], string | null>;

/** All three times in UTC, or the reason why one cannot be believed, with its name and value. */
export function claimedTimes(claimed: Partial<Times>, now: string): Times | { reason: string } {
  const times: Times = { publishedAt: null, modifiedAt: null, seenAt: null };
  for (const field of TIMES) {
    const text = claimed[field] ?? null;
    if (text === null) continue;
    times[field] = isoTime(text, now);
    if (times[field] === null) return { reason: `${field}: “${text}” is no time, or not yet, or before 1990` };
  }
  return times;
}

/** "en_GB" → "en-GB"; `null` for what is no BCP 47 tag, such as "English text". */
export function languageTag(language: string | null | undefined): string | null {
  const tag = language?.trim().replaceAll('_', '-') ?? '';
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,4}$/i.test(tag) ? tag : null;
}

/** The address when it is one that can be visited, else `null`: never a script, never a file. */
export function webAddress(url: string | null | undefined): string | null {
  return url && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) ? url : null;
}
