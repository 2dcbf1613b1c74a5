/** Times for the reader's eye, in the reader's zone. The interface is English; the order of day and month is the reader's. */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const MONTH = 30.44 * DAY; // a twelfth of a year

/**
 * "17 Apr, 19:20"; with the year where it is not this one; without the hour where the source gives a day only.
 * A string that is no time comes back as it is, cut to 40 characters.
 */
export function moment(iso: string, now = Date.now(), locale = readerLocale()): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return iso.slice(0, 40);
  const isDay = DAY_ONLY.test(iso);
  const sameYear = at.getFullYear() === new Date(now).getFullYear();
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    ...(!sameYear && { year: 'numeric' }),
    ...(isDay ? { timeZone: 'UTC' } : { hour: '2-digit', minute: '2-digit' }),
  }).format(at);
}

// A bare date is stored as midnight UTC. Shown as an hour it would be a claim that nobody made, and west of Greenwich the wrong day;
// what really was published at that very millisecond loses "00:00".
const DAY_ONLY = /^\d{4}-\d\d-\d\d(?:T00:00:00(?:\.000)?Z)?$/;

/** "2026-04-17 19:20 UTC", for files, which travel from zone to zone; a bare date stays one, and what is no time comes back as it is. */
export function universalMoment(iso: string): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return iso;
  const [day, time] = at.toISOString().split('T');
  return DAY_ONLY.test(iso) ? day : `${day} ${time.slice(0, 5)} UTC`;
}

/** How long after: "40 min", "2 h", "3 days", "8 months", "6 years"; `null` where a time is missing, no time, or goes backwards. */
export function elapsed(from: string | null, to: string | null): string | null {
  const span = Date.parse(to ?? '') - Date.parse(from ?? '');
  if (Number.isNaN(span) || span < 0) return null;
  if (span < HOUR) return `${Math.round(span / MINUTE)} min`;
  if (span < 2 * DAY) return `${Math.round(span / HOUR)} h`;
  if (span < 2 * MONTH) return `${Math.round(span / DAY)} days`;
  if (span < 24 * MONTH) return `${Math.round(span / MONTH)} months`;
  return `${Math.round(span / (12 * MONTH))} years`;
}

// An English one of the reader's languages, for its order of day and month.
function readerLocale(): string {
  return navigator.languages.find(language => language.startsWith('en')) ?? 'en-GB';
}
