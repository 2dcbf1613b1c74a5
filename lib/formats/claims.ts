/** What files claim of a version, read strictly: a wrong time or address is worse than none. */
import { httpAddress } from '../basics/http-address';
import { type Fault, fault } from '../model/faults';
import { isoTime } from '../origin/times';

/** Characters of a bad value that are shown to the reader. */
export const SHOWN = 80;

const TIMES = ['publishedAt', 'modifiedAt', 'seenAt'] as const;

/** ISO 8601 UTC once read, as the file writes them before; `null`: not claimed. */
export type Times = Record<(typeof TIMES)[number], string | null>;

/** All three times in UTC, or the fault of the first that cannot be believed. */
export function claimedTimes(claimed: Partial<Times>, now: string): Times | { fault: Fault } {
  const times: Times = { publishedAt: null, modifiedAt: null, seenAt: null };
  for (const field of TIMES) {
    const text = claimed[field] ?? null;
    if (text === null) continue;
    times[field] = isoTime(text, now);
    if (times[field] === null) {
      return { fault: fault('bad-time', { field, value: text.slice(0, SHOWN) }) };
    }
  }
  return times;
}

/** The address when it is one that can be visited, else `null`: never a script, never a file. */
export function webAddress(url: string | null | undefined): string | null {
  return httpAddress(url) ? (url ?? null) : null;
}
