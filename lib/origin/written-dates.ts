/** Dates as pages print them for readers: "18 April 2025", "April 18, 2025 10:31", "18.04.2025", "2025年4月18日". */
import { monthOf } from '../facts/months';
import { isoTime } from './times';

const NAMED_DAY_FIRST = new RegExp(
  String.raw`(?<!\d)(\d{1,2})(?:\.|st|nd|rd|th|er|º)?\s(?:de\s)?(\p{L}{3,12})\.?,?\s(?:de\s|del\s)?` +
    String.raw`(\d{4})(?!\d)`,
  'u',
);
const NAMED_MONTH_FIRST = /(\p{L}{3,12})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})(?!\d)/u;
const YEAR_FIRST = /(?<!\d)(\d{4})\s?[-/.年년]\s?(\d{1,2})\s?[-/.月월]\s?(\d{1,2})(?!\d)/u;
/** Day first wherever dots are used; with slashes only where the first number can be no month. */
const DAY_FIRST = /(?<!\d)(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/u;
const CLOCK = new RegExp(
  String.raw`(?:(오후|午後|下午|晚上)|오전|午前|上午)?\s?(?<!\d)(\d{1,2})\s?[:.h時시Uu]\s?(\d{2})` +
    String.raw`(?:分|분)?\s?(?:([ap])\.?m\b\.?)?`,
  'iu',
);

/**
 * The first date in a line, with its time of day where one follows; no zone is read, so it counts as
 * UTC. `null` when there is none, when day and month cannot be told apart, and outside the limits of `isoTime`.
 */
export function writtenDate(text: string, now: string): string | null {
  const line = text.slice(0, 200).replace(/\s+/g, ' ');
  const day = writtenDay(line, 'unknown');
  return day && isoTime(`${day.date}${writtenClock(line.slice(day.end))}`, now);
}

/** Whether "04/03/2025" is the fourth of March to all who write in a language; in English nobody knows. */
export type Order = 'day-first' | 'unknown';

/** A day that a line names. UTF-16 offsets. */
export interface Day {
  /** YYYY-MM-DD */
  readonly date: string;
  /** Where it stands in the line, half-open. */
  readonly start: number;
  readonly end: number;
}

/** The first day that a line names, with its year; `null` for none. */
export function writtenDay(line: string, order: Order): Day | null {
  return namedDay(line) ?? numericDay(line, order);
}

function day(year: string, month: number, date: string, match: RegExpExecArray): Day | null {
  const two = (value: string | number) => String(value).padStart(2, '0');
  return month < 1 || month > 12
    ? null
    : {
        date: `${year}-${two(month)}-${two(date)}`,
        start: match.index,
        end: match.index + match[0].length,
      };
}

function namedDay(line: string): Day | null {
  const dayFirst = NAMED_DAY_FIRST.exec(line);
  if (dayFirst && monthOf(dayFirst[2]) > 0) {
    return day(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1], dayFirst);
  }
  const monthFirst = NAMED_MONTH_FIRST.exec(line);
  return monthFirst && day(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2], monthFirst);
}

function numericDay(line: string, order: Order): Day | null {
  const yearFirst = YEAR_FIRST.exec(line);
  if (yearFirst) {
    return day(yearFirst[1], Number(yearFirst[2]), yearFirst[3], yearFirst);
  }
  const dayFirst = DAY_FIRST.exec(line);
  if (!dayFirst) return null;
  const [, first, joint, second, year] = dayFirst;
  if (joint === '.' || order === 'day-first' || Number(first) > 12) {
    return day(year, Number(second), first, dayFirst);
  }
  return Number(second) > 12 ? day(year, Number(first), second, dayFirst) : null;
}

/** The time of day in a line as " HH:MM", for `isoTime` after a date; "" where none stands near its beginning. */
export function writtenClock(rest: string): string {
  const match = CLOCK.exec(rest.slice(0, 40));
  if (!match) return '';
  const [, afternoon, hours, minutes, half] = match;
  const isLate = afternoon !== undefined || half?.toLowerCase() === 'p';
  const hour = (Number(hours) % (isLate || half ? 12 : 24)) + (isLate ? 12 : 0);
  return ` ${String(hour).padStart(2, '0')}:${minutes}`;
}
