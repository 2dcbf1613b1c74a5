import { counted } from '../number-words';

const UNITS = ['bytes', 'kB', 'MB', 'GB', 'TB'];

/** "0.9 MB", "12 MB", "640 bytes": two digits say enough. Decimal units, as disks have them. */
export function byteSize(bytes: number): string {
  let size = Math.max(0, bytes);
  let unit = 0;
  for (; size >= 999.5 && unit < UNITS.length - 1; unit++) size /= 1000;
  return `${size < 9.95 && unit > 0 ? size.toFixed(1) : Math.round(size)} ${UNITS[unit]}`;
}

/** "under a minute", "3 minutes", "2 hours": how long something may still take. ms. */
export function timeLeft(ms: number): string {
  if (ms < 10_000) return 'a few seconds';
  if (ms < 60_000) return `${Math.round(ms / 10_000) * 10} seconds`;
  if (ms < 3_600_000) return counted(Math.round(ms / 60_000), 'minute');
  return counted(Math.round(ms / 3_600_000), 'hour');
}
