import type { Words } from '../words/words';

/** Decimal units, as disks have them. */
const UNITS = ['size-kB', 'size-MB', 'size-GB', 'size-TB'] as const;

/** "0.9 MB", "12 MB", "640 bytes": two digits say enough. */
export function byteSize(words: Words, bytes: number): string {
  let size = Math.max(0, bytes);
  let unit = -1;
  for (; size >= 999.5 && unit < UNITS.length - 1; unit++) {
    size /= 1000;
  }
  if (unit < 0) {
    return words.text('size-bytes', { bytes: Math.round(size) });
  }
  const digits = size < 9.95 ? 1 : 0;
  const format = new Intl.NumberFormat(words.locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return words.text(UNITS[unit], { amount: format.format(size) });
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** "a few seconds", "20 seconds", "3 minutes", "2 hours": how long something may still take. ms. */
export function timeLeft(words: Words, ms: number): string {
  if (ms < 10 * SECOND) return words.text('left-few-seconds');
  if (ms < MINUTE) {
    return words.text('left-seconds', { count: Math.round(ms / (10 * SECOND)) * 10 });
  }
  if (ms < HOUR) {
    return words.text('left-minutes', { count: Math.round(ms / MINUTE) });
  }
  return words.text('left-hours', { count: Math.round(ms / HOUR) });
}
