/** Reads the times that a page claims for its article: its data before what it prints near its headline. */
import type { TimeClaims } from '../model/page-draft';
import { originWordsOf } from '../languages/origin-words';
import { epochTime, hasZone, isoTime, offsetOf } from './times';
import { writtenDate } from './written-dates';

export interface ClaimFrame {
  readonly url: string;
  readonly language: string | null;
  /** ISO 8601; a time after it is not believed */
  readonly now: string;
}

export interface ClaimedTimes {
  readonly publishedAt: string | null;
  /** Time of the last change by the page's data. */
  readonly modifiedAt: string | null;
  /** The paper's own offset from UTC in minutes, where a time in its data tells one. */
  readonly zone: number | null;
}

/** Each time is that of the first claim that can be read. */
export function claimedTimes(claims: TimeClaims, frame: ClaimFrame): ClaimedTimes {
  const read = reader(frame);
  return {
    publishedAt:
      precise(claims.published.map(read)) ??
      firstRead(claims.printed, read) ??
      precise(claims.nearby.map(read)) ??
      dateInAddress(frame),
    modifiedAt: precise(claims.modified.map(read)) ?? firstRead(claims.printedModified, read),
    zone: zoneOf([...claims.published, ...claims.modified]),
  };
}

/** `null` also for UTC, which any server says. */
function zoneOf(claims: readonly string[]): number | null {
  return claims.map(offsetOf).find(offset => offset !== null && offset !== 0) ?? null;
}

type Reader = (text: string) => string | null;

function reader({ language, now }: ClaimFrame): Reader {
  const east = originWordsOf(language)?.zone ?? 0;
  return text => {
    const epoch = epochTime(text, now);
    if (epoch) return epoch;
    const found = isoTime(text, now) ?? writtenDate(text, now);
    return found === null || east === 0 || hasZone(text)
      ? found
      : new Date(Date.parse(found) - east * 60_000).toISOString();
  };
}

function firstRead(claims: readonly string[], read: Reader): string | null {
  for (const claim of claims) {
    const time = read(claim);
    if (time !== null) return time;
  }
  return null;
}

/** The first time, or a later one that gives the hour of the same day where the first gives the day alone. */
function precise(times: readonly (string | null)[]): string | null {
  const first = times.find(time => time !== null) ?? null;
  if (!first?.endsWith('T00:00:00.000Z')) return first;
  return times.find(time => time !== null && time !== first && time.slice(0, 10) === first.slice(0, 10)) ?? first;
}

/** ".../2016/12/29/...", ".../2016/dec/29/..." or ".../20190415-...": the day an address was given. */
function dateInAddress({ url, now }: ClaimFrame): string | null {
  const named = /\/((?:19|20)\d\d)\/([a-z]{3})\/(\d{1,2})\//.exec(url);
  if (named) {
    return writtenDate(`${named[3]} ${named[2]} ${named[1]}`, now);
  }
  const match =
    /\/((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?!\d)/.exec(url) ?? /[/-]((?:19|20)\d\d)(\d\d)(\d\d)(?!\d)/.exec(url);
  return match && isoTime(`${match[1]}-${match[2]}-${match[3]}`, now);
}
