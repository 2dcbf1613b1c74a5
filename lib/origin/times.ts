/**
 * Times as pages and files write them, read strictly: a wrong time is worse than none. Blanks are counted up to nine,
 * since two open runs of them side by side would take time by the square of their length.
 */

const DAY = 86_400_000;
/** No news page is older than the web; an earlier date is a zero or a placeholder. */
const EARLIEST = Date.UTC(1990, 0, 1);

const OFFSET = String.raw`[+-]\d\d:?\d\d`;
const US_ZONE = '[ECMP][SD]T';
const CLOCK = String.raw`(\d\d?):(\d\d)(?::(\d\d))?`;
const REMARK = String.raw`(?:\s{1,9}\([^)]{1,60}\))?`;

const ISO = new RegExp(
  String.raw`^([+-]?\d{4,6})-(\d\d?)-(\d\d?)` +
    String.raw`(?:(?:T|\s{1,9})(\d\d?):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?\s{0,9}(Z|UTC|GMT|${OFFSET}|[+-]\d\d)?)?$`,
  'i',
);
const COMPACT = /^(\d{4})(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?(Z|[+-]\d\d:?\d\d)?)?$/i;
const MAIL = new RegExp(
  String.raw`^(?:[a-z]{3,9},?\s{1,9})?(\d\d?)\s{1,9}([a-z]{3})[a-z]{0,6}\.?,?\s{1,9}(\d{4})\s{1,9}` +
    String.raw`${CLOCK}\s{0,9}(UT|UTC|GMT|Z|${US_ZONE}|${OFFSET})?${REMARK}$`,
  'i',
);
/** What a script's `String(date)` gives: "Fri Apr 18 2025 10:31:00 GMT+0200 (…)". */
const SCRIPT = new RegExp(
  String.raw`^[a-z]{3}\s{1,9}([a-z]{3})\s{1,9}(\d\d?)\s{1,9}(?:(\d{4})\s{1,9})?(\d\d?):(\d\d):(\d\d)\s{0,9}` +
    String.raw`(?:(?:GMT|UTC)?([+-]\d{4})|(GMT|UTC|${US_ZONE}))?${REMARK}(?:\s{1,9}(\d{4}))?$`,
  'i',
);
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** RFC 2822, section 4.3. */
const ZONES: Record<string, number> = {
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
};

/**
 * An ISO 8601 or RFC 2822 time as ISO 8601 in UTC, with milliseconds. A time without an offset, or
 * a bare date, is read as UTC: up to fourteen hours off, so the day is right within one. `null` for
 * anything else, before 1990, or more than a day after `now` (clocks and zones differ, a day is not
 * the future). Never throws.
 */
export function isoTime(text: string, now: string): string | null {
  const trimmed = text.trim();
  if (trimmed.length > 100) return null;
  const at = iso(trimmed) ?? compact(trimmed) ?? mail(trimmed) ?? script(trimmed);
  const limit = Date.parse(now);
  if (at === null || at < EARLIEST || at > (Number.isNaN(limit) ? Infinity : limit) + DAY) {
    return null;
  }
  return new Date(at).toISOString();
}

/** `true` for a time that names its zone or offset: one that means the same everywhere. */
export function hasZone(text: string): boolean {
  return ZONE_AT_END.test(text.slice(-100)) && /\d:\d\d/.test(text);
}

const ZONE_AT_END = new RegExp(
  String.raw`(?:Z|UTC?|GMT|${OFFSET}|${US_ZONE})\s{0,9}(?:\([^)]{0,60}\))?(?:\s{1,9}\d{4})?\s{0,9}$`,
  'i',
);

/** Minutes east of UTC that a time names at its end ("+02:00"); `null` where it names none. */
export function offsetOf(text: string): number | null {
  const zone = /([+-]\d\d:?\d\d|Z)$(?<=T\d\d:?\d\d\S*)/i.exec(text.trim().slice(-60))?.[1];
  return zone === undefined ? null : offsetMinutes(zone);
}

/** Seconds or milliseconds since 1970, as some pages give them, under the same limits. */
export function epochTime(text: string, now: string): string | null {
  if (!/^\d{10}(?:\d{3})?$/.test(text.trim())) return null;
  const milliseconds = Number(text) * (text.trim().length === 10 ? 1000 : 1);
  return isoTime(new Date(milliseconds).toISOString(), now);
}

type Parts = readonly [
  year: string,
  month: number,
  day: string,
  hour?: string,
  minute?: string,
  second?: string,
  fraction?: string,
];

function iso(text: string): number | null {
  const match = ISO.exec(text);
  return match && utc([match[1], Number(match[2]), match[3], match[4], match[5], match[6], match[7]], match[8]);
}

function compact(text: string): number | null {
  const match = COMPACT.exec(text);
  return match && utc([match[1], Number(match[2]), match[3], match[4], match[5], match[6]], match[7]);
}

function mail(text: string): number | null {
  const match = MAIL.exec(text);
  return match && utc([match[3], month(match[2]), match[1], match[4], match[5], match[6]], match[7]);
}

function script(text: string): number | null {
  const match = SCRIPT.exec(text);
  return (
    match &&
    utc([match[3] ?? match[9] ?? '', month(match[1]), match[2], match[4], match[5], match[6]], match[7] ?? match[8])
  );
}

function month(name: string): number {
  return MONTHS.indexOf(name.toLowerCase()) + 1;
}

// `Date.UTC` rolls "31 February" over into March; the comparison refuses it.
function utc(
  [year, month, day, hour = '0', minute = '0', second = '0', fraction = '0']: Parts,
  zone: string | undefined,
): number | null {
  const h = Number(hour);
  const isClock = h <= 24 && Number(minute) <= 59 && Number(second) <= 60;
  if (!isClock) return null;
  const date = new Date(Date.UTC(Number(year), month - 1, Number(day)));
  if (date.getUTCDate() !== Number(day) || date.getUTCMonth() !== month - 1) {
    return null;
  }
  const offset = offsetMinutes(zone);
  if (offset === null) return null;
  const milliseconds = Math.floor(Number(`0.${fraction}`) * 1000);
  return date.getTime() + ((h * 60 + Number(minute) - offset) * 60 + Number(second)) * 1000 + milliseconds;
}

function offsetMinutes(zone: string | undefined): number | null {
  if (!zone || /^(?:Z|UTC?|GMT)$/i.test(zone)) return 0;
  const named = ZONES[zone.toUpperCase()];
  if (named !== undefined) return named;
  const digits = zone.replace(/\D/g, '').padEnd(4, '0');
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2));
  if (minutes > 14 * 60) return null; // UTC+14 is the farthest east
  return zone.startsWith('-') ? -minutes : minutes;
}
