/** Dates as pages print them for readers: "18 April 2025", "April 18, 2025 10:31", "18.04.2025", "2025年4月18日". */
import { isoTime } from './times';

/** Beginnings of month names, January first, in the languages of the press; longer ones stand before what they begin with. */
const MONTH_NAMES: readonly string[] = [
  'jan gen janv ene sty янв ocak січ led يناير كانون',
  'feb fév fev febr lut фев şub лют úno febbr فبراير شباط',
  'mar mär maa mrt мар берез bře مارس آذار',
  'apr avr abr kwi апр nis квіт dub أبريل نيسان',
  'may mai mei mag maj май мая травн kvě mayıs مايو أيار',
  'jun juin giu cze июн haz черв يونيو حزيران',
  'jul juil lug lip июл tem лип يوليو تموز',
  'aug août aou ago sie авг ağu серп srp أغسطس آب',
  'sep sept set wrz сен eyl верес zář سبتمبر أيلول',
  'oct okt out ott paź окт eki жовт říj أكتوبر تشرين',
  'nov lis ноя kas листоп noviembre نوفمبر',
  'dec déc dez dic gru дек ara груд pro ديسمبر',
];

const NAMED_DAY_FIRST =
  /(?<!\d)(\d{1,2})(?:\.|st|nd|rd|th|er|º)?\s(?:de\s)?(\p{L}{3,12})\.?,?\s(?:de\s|del\s)?(\d{4})(?!\d)/u;
const NAMED_MONTH_FIRST = /(\p{L}{3,12})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})(?!\d)/u;
const YEAR_FIRST = /(?<!\d)(\d{4})\s?[-/.年년]\s?(\d{1,2})\s?[-/.月월]\s?(\d{1,2})(?!\d)/u;
/** Day first wherever dots are used; with slashes only where the first number can be no month. */
const DAY_FIRST = /(?<!\d)(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/u;
const CLOCK = /(?<!\d)(\d{1,2})\s?[:.h時시Uu]\s?(\d{2})(?:分|분)?\s?(?:([ap])\.?m\b\.?)?/iu;

/**
 * The first date in a line, with its time of day where one follows; no zone is read, so it counts as
 * UTC. `null` when there is none, when day and month cannot be told apart, and outside the limits of `isoTime`.
 */
export function writtenDate(text: string, now: string): string | null {
  const line = text.slice(0, 200).replace(/\s+/g, ' ');
  const day = namedDay(line) ?? numericDay(line);
  return day && isoTime(`${day.date}${clock(line.slice(day.end))}`, now);
}

interface Day {
  /** YYYY-MM-DD */
  readonly date: string;
  /** Where the line goes on after it. */
  readonly end: number;
}

function day(year: string, month: number, date: string, match: RegExpExecArray): Day | null {
  const two = (value: string | number) => String(value).padStart(2, '0');
  return month < 1 || month > 12
    ? null
    : { date: `${year}-${two(month)}-${two(date)}`, end: match.index + match[0].length };
}

function namedDay(line: string): Day | null {
  const dayFirst = NAMED_DAY_FIRST.exec(line);
  if (dayFirst && monthOf(dayFirst[2]) > 0) return day(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1], dayFirst);
  const monthFirst = NAMED_MONTH_FIRST.exec(line);
  return monthFirst && day(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2], monthFirst);
}

function numericDay(line: string): Day | null {
  const yearFirst = YEAR_FIRST.exec(line);
  if (yearFirst) return day(yearFirst[1], Number(yearFirst[2]), yearFirst[3], yearFirst);
  const dayFirst = DAY_FIRST.exec(line);
  if (!dayFirst) return null;
  const [, first, joint, second, year] = dayFirst;
  if (joint === '.' || Number(first) > 12) return day(year, Number(second), first, dayFirst);
  return Number(second) > 12 ? day(year, Number(first), second, dayFirst) : null;
}

/** 1..12; 0 for what is no month. */
function monthOf(name: string): number {
  const lower = name.toLowerCase();
  return MONTH_NAMES.findIndex(names => names.split(' ').some(start => lower.startsWith(start))) + 1;
}

/** " HH:MM" for `isoTime`, "" when no time of day stands near. */
function clock(rest: string): string {
  const match = CLOCK.exec(rest.slice(0, 40));
  if (!match) return '';
  const [, hours, minutes, half] = match;
  const hour = (Number(hours) % (half ? 12 : 24)) + (half?.toLowerCase() === 'p' ? 12 : 0);
  return ` ${String(hour).padStart(2, '0')}:${minutes}`;
}
