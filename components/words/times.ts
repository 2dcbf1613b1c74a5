/** Times for the reader's eye, in the reader's zone and language. */
import type { Words } from './words';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const MONTH = 30.44 * DAY; // a twelfth of a year

/**
 * "17 Apr, 19:20"; with the year where it is not this one; without the hour where the source gives a day only.
 * A string that is no time comes back as it is, cut to 40 characters.
 */
export function moment({ regional }: Pick<Words, 'regional'>, iso: string, now = Date.now()): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) {
    return iso.slice(0, 40);
  }
  const isSameYear = at.getFullYear() === new Date(now).getFullYear();
  const hour = DAY_ONLY.test(iso) ? ({ timeZone: 'UTC' } as const) : ({ hour: '2-digit', minute: '2-digit' } as const);
  return new Intl.DateTimeFormat(regional, {
    day: 'numeric',
    month: 'short',
    ...(!isSameYear && { year: 'numeric' }),
    ...hour,
  }).format(at);
}

// A bare date is stored as midnight UTC. An hour would be a claim that nobody made, and west of Greenwich the wrong
// day. A text really published at that very millisecond loses its "00:00".
const DAY_ONLY = /^\d{4}-\d\d-\d\d(?:T00:00:00(?:\.000)?Z)?$/;

/**
 * "2026-04-17 19:20 UTC", for files, which travel from zone to zone. A bare date stays one, and a text that is no time
 * comes back as it is.
 */
export function universalMoment(iso: string): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return iso;
  const [day, time] = at.toISOString().split('T');
  return DAY_ONLY.test(iso) ? day : `${day} ${time.slice(0, 5)} UTC`;
}

/** Units of time, each used up to where the next one says the same in a smaller number. */
const SPANS = [
  { unit: 'minutes', ms: MINUTE, below: HOUR },
  { unit: 'hours', ms: HOUR, below: 2 * DAY },
  { unit: 'days', ms: DAY, below: 2 * MONTH },
  { unit: 'months', ms: MONTH, below: 24 * MONTH },
  { unit: 'years', ms: 12 * MONTH, below: Infinity },
] as const;

/**
 * How long after: "40 min", "2 h", "3 days", "8 months", "6 years"; `null` where a time is missing, is no time, or goes
 * backwards.
 */
export function elapsed(words: Words, from: string | null, to: string | null): string | null {
  const span = Date.parse(to ?? '') - Date.parse(from ?? '');
  if (Number.isNaN(span) || span < 0) return null;
  const { unit, ms } = SPANS.find(({ below }) => span < below)!;
  return words.text(`elapsed-${unit}`, { count: Math.round(span / ms) });
}
