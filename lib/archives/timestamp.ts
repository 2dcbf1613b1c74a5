/** Times of captures: 14 digits in UTC, and ISO 8601. */

const DIGITS = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/;

/** '20230208071204' → '2023-02-08T07:12:04.000Z'; `null` for what is no time. */
export function timeOf(timestamp: string): string | null {
  const parts = DIGITS.exec(timestamp);
  if (parts === null) return null;
  const [, year, month, day, hour, minute, second] = parts;
  const iso = `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`;
  const time = new Date(iso);
  // `Date` takes 30 February for 2 March.
  return !Number.isNaN(time.getTime()) && time.toISOString() === iso ? iso : null;
}

/** An HTTP date → 14 digits; `null` for what is no time. */
export function timestampOf(httpDate: string | null): string | null {
  const time = Date.parse(httpDate ?? '');
  if (Number.isNaN(time)) return null;
  return new Date(time).toISOString().replace(/\D/g, '').slice(0, 14);
}
