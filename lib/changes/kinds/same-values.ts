/** Whether an edit only writes its numbers and dates otherwise: "2 km" and "2000 m", "half" and "50 %". */
import { dateValue } from '../../facts/date-value';
import { dates } from '../../facts/dates';
import { measured, notMeasured } from '../../facts/measures';
import type { FoundNumber } from '../../facts/numbers';
import { perLanguage } from '../../languages/per-language';
import type { Language } from '../../languages/schema';
import { termList } from '../../languages/terms';
import type { Found } from '../../text/found';
import type { Difference } from './difference';
import { type EditInContext, type EditSide, touches } from './kind-finder';

/**
 * Whether both sides say the same values, whatever they are written in. Ask only about an edit that changes a number or
 * date as it is written.
 */
export function saysSameValues(edit: EditInContext): boolean {
  const reach = reachOf(edit);
  const [a, b] = [widened(edit.a, reach), widened(edit.b, reach)];
  const before = valuesIn(a);
  return (before.length > 0 && before.join() === valuesIn(b).join()) || isClockRespelt(a, b);
}

/** "9:00" → "9.00", where one of the two is read as a time of day. */
function isClockRespelt(a: EditSide, b: EditSide): boolean {
  const [before, after] = [a, b].map(({ text, from, to }) => text.slice(from, to).replace(CLOCK_MARK, ':'));
  const isTime = ({ reading, from, to }: EditSide) => reading.dates.some(date => touches(date, from, to));
  return before === after && CLOCK_MARK.test(before) && (isTime(a) || isTime(b));
}

const CLOCK_MARK = /(?<=(?:^|[^\p{Nd}.:])\p{Nd}{1,2})[.:](?=[0-5]\p{Nd}(?![\p{Nd}.:]))/u;

/** How far the numbers, units and dates of an edit reach out of it, in UTF-16 units: [left, right]. */
function reachOf({ a, b }: EditInContext): readonly [left: number, right: number] {
  let [left, right] = [0, 0];
  for (const { reading, from, to } of [a, b]) {
    for (const found of [...reading.numbers, ...reading.dates]) {
      if (!touches(found, from - BESIDE, to + BESIDE)) continue;
      left = Math.max(left, from - found.from);
      right = Math.max(right, found.to - to);
    }
  }
  return [left, right];
}

/** UTF-16 units between a number and its unit, of which an edit may change only one. */
const BESIDE = 2;

function widened(side: EditSide, [left, right]: readonly [number, number]): EditSide {
  return { ...side, from: Math.max(0, side.from - left), to: side.to + right };
}

/** What the dates and then the other numbers of a stretch say, sorted. */
function valuesIn(side: EditSide): string[] {
  const { language } = side.reading;
  const { days, counts } = daysAndCounts(side);
  const said = days.map(day => valueOf(day.form, language));
  return [...said.sort(), ...measured(counts, language).sort()];
}

/** The dates of a stretch with their words in digits, and the numbers that are in none of them. */
function daysAndCounts({ reading: { text, numbers, language }, from, to }: EditSide) {
  const within = numbers.filter(number => number.from >= from && number.to <= to);
  const written = inDigits(text, { from, to }, within);
  const placed = written.numbers.map(({ number, at, end }) => ({ ...number, from: at, to: end }));
  const days = longest(notMeasured(dates(written.text, language), placed));
  const isInDay = ({ at, end }: Placed) => days.some(day => touches(day, at, end));
  const counts = written.numbers.filter(one => !isInDay(one)).map(({ number }) => number);
  return { days: days.map(({ from, to }) => ({ form: written.text.slice(from, to) })), counts };
}

/** A difference without the numbers that are part of a date, though written in words: "the fourth of May". */
export function countsApart(edit: EditInContext, { removed, added }: Difference<FoundNumber>): Difference<FoundNumber> {
  const reach = reachOf(edit);
  const among = (side: EditSide) => new Set(daysAndCounts(widened(side, reach)).counts);
  const [before, after] = [among(edit.a), among(edit.b)];
  return { removed: removed.filter(one => before.has(one)), added: added.filter(one => after.has(one)) };
}

/** A number of a text, and where it stands once words are written in digits. */
interface Placed {
  readonly number: FoundNumber;
  readonly at: number;
  readonly end: number;
}

/** A stretch in which number words are digits: patterns of dates are written for digits. */
function inDigits(text: string, { from, to }: Pick<Found, 'from' | 'to'>, numbers: readonly FoundNumber[]) {
  const placed: Placed[] = [];
  let written = '';
  let read = from;
  for (const number of numbers) {
    if (number.from < read) continue; // it overlaps the one before
    written += text.slice(read, number.from);
    const spelt = text.slice(number.from, number.to);
    const digits = /\p{Nd}/u.test(spelt) ? undefined : /^#?([0-9]+)$/.exec(number.form)?.[1];
    placed.push({ number, at: written.length, end: written.length + (digits ?? spelt).length });
    written += digits ?? spelt;
    read = number.to;
  }
  return { text: written + text.slice(read, to), numbers: placed };
}

/** Of dates that overlap the one that begins first, and of these the longest. */
function longest(found: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const one of found) {
    if (one.from >= (kept.at(-1)?.to ?? 0)) kept.push(one);
  }
  return kept;
}

/** One form for the spellings of a date: what it says, or its characters where it cannot be read. */
function valueOf(date: string, language: Language | null): string {
  const { of, afternoon } = WORDS(language) ?? {};
  const plain = of ? date.replace(of, ' ') : date;
  const hour = afternoon ? plain.replace(afternoon, '') : plain;
  const value = dateValue(hour) ?? hour.normalize('NFKC').toLowerCase().replace(/\s/gu, '');
  return hour === plain ? value : value.replace(/^\d+(?=:)/, digits => String((Number(digits) % 12) + 12));
}

/** Words of dates that add nothing to their digits, or twelve hours. */
const WORDS = perLanguage(({ text: { dates: facts } }) => {
  if (!facts) return null;
  const { of, afternoon } = facts;
  return {
    of: of === undefined ? null : new RegExp(`\\s(?:${of})\\s`, 'giu'),
    afternoon: afternoon === undefined ? null : new RegExp(`^\\s?(?:${termList(afternoon).join('|')})\\s?`, 'iu'),
  };
});
