/** Which versions are older than what is to be kept. */
import type { ListedArticle, ListedVersion } from '../model/listed';

/** @param months - whole months of the calendar before `now` (ISO 8601) */
export function monthsBefore(now: string, months: number): string {
  const time = new Date(now);
  const day = time.getUTCDate();
  time.setUTCDate(1); // the 31st has no day in most other months
  time.setUTCMonth(time.getUTCMonth() - months);
  const last = new Date(Date.UTC(time.getUTCFullYear(), time.getUTCMonth() + 1, 0)).getUTCDate();
  time.setUTCDate(Math.min(day, last));
  return time.toISOString();
}

/**
 * Versions last seen before a time; where that is not known, published. A version without a time stays, and so does
 * all of an article of which the reader has kept one version: its history is what the reader keeps it for.
 */
export function expiredVersions({ versions }: ListedArticle, before: string, kept: number): ListedVersion[] {
  if (versions.some(version => version.corpora.includes(kept))) return [];
  return versions.filter(version => isBefore(version.seenAt ?? version.publishedAt, before));
}

function isBefore(time: string | null, before: string): boolean {
  return time !== null && Date.parse(time) < Date.parse(before);
}
