/** What a date says, however it is spelt. */
import { monthOf } from './months';

/**
 * One string for the spellings of one day or time: "March 3rd" and "3 March", "9 a.m." and "9am", "14/03/2023" and
 * "14 March 2023" (numbers count as day, month, year). `null` for what cannot be read, as words for days.
 */
export function dateValue(written: string): string | null {
  return dayValue(written) ?? numericValue(written) ?? clockValue(written);
}

const NUMBERED = /(?<!\p{Nd})(\p{Nd}{1,2}|\p{Nd}{4})(?!\p{Nd})/gu;

/** A month by its name with a day, a year or both. */
function dayValue(written: string): string | null {
  const month = (written.match(/\p{L}{3,12}/gu) ?? []).map(monthOf).find(value => value > 0);
  const numbers = Array.from(written.matchAll(NUMBERED), ([, number]) => Number(number));
  if (month === undefined || numbers.length === 0 || numbers.length > 2 || /[:]/.test(written)) return null;
  const day = numbers.find(number => number <= 31) ?? 0;
  return `${numbers.find(number => number > 31) ?? ''}-${month}-${day}`;
}

const NUMERIC = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/;
const ISO = /^(\d{4})-(\d\d)-(\d\d)$/;

function numericValue(written: string): string | null {
  const [, day, , month, year] = NUMERIC.exec(written) ?? [];
  if (year !== undefined) return `${year}-${Number(month)}-${Number(day)}`;
  const iso = ISO.exec(written);
  return iso && `${iso[1]}-${Number(iso[2])}-${Number(iso[3])}`;
}

const CLOCK = /^(\d{1,2})(?:\s?[:.h]\s?(\d\d)|\s?h)?\s?(?:([ap])\.?m\.?)?(?:\s?\p{L}{1,6})?$/iu;

function clockValue(written: string): string | null {
  const match = CLOCK.exec(written.trim());
  if (!match || /^\d{1,2}$/.test(written.trim())) return null;
  const [, hour, minutes = '00', half] = match;
  const late = half?.toLowerCase() === 'p' ? 12 : 0;
  return `${(Number(hour) % (half ? 12 : 24)) + late}:${minutes}`;
}
