/** Times of a change that a page prints for its readers: "Updated 2 May 2026, 14:20". */
import { lazily } from '../basics/lazily';
import { monthOf } from '../facts/months';
import type { OriginWords } from '../languages/origin-schema';
import { originWords, originWordsOf } from '../languages/origin-words';
import { phraseList, type Phrases } from '../languages/schema';
import { isoTime } from './times';
import { writtenClock, writtenDay, type Order } from './written-dates';

export interface PrintedUpdate {
  /** ISO 8601 in UTC. */
  readonly time: string;
  /** The line that it was read from, as it stands on the page. */
  readonly text: string;
}

/** What a line is read with. */
export interface PrintedFrame {
  /** BCP 47, or `null`. */
  readonly language: string | null;
  /** ISO 8601. A change comes after it; it gives the day to a line that prints the time alone. */
  readonly publishedAt: string | null;
  /** ISO 8601. A later time is not believed. */
  readonly now: string;
  /**
   * Minutes east of UTC of the paper's clock, where the page's data tells it; else the zone of the language, else 0.
   */
  readonly zone?: number | null;
}

/** UTF-16 units. A longer line is a sentence of the story, whatever was updated in it. */
const MAX_LINE = 160;
/** Letters beside the label and the time: "the ministry … its figures" has more. */
const MAX_OTHER_LETTERS = 40;
const MINUTE = 60_000;

interface Labels {
  readonly updated: RegExp;
  /** A label of publication ends what belongs to a label of change. */
  readonly published: RegExp;
  readonly order: Order;
  /** Words for an article; `null`: the language gives none, and what stands before a label is not judged. */
  readonly pieces: RegExp | null;
}

const all = lazily(() => originWords().map(labelsOf));

function labelsOf(words: OriginWords): Labels {
  return {
    updated: labelPattern(words, words.updated),
    published: labelPattern(words, words.published),
    order: words.isDayFirst ? 'day-first' : 'unknown',
    pieces: words.pieces === undefined ? null : new RegExp(`(?<!\\p{L})(?:${words.pieces})(?!\\p{L})`, 'iu'),
  };
}

const NOTHING = /(?!)/u;

// The longest first, so that "last updated" is not read as "updated" behind another word.
function labelPattern({ isGlued }: OriginWords, phrases: Phrases | undefined): RegExp {
  if (phrases === undefined) return NOTHING;
  const labels = [...phraseList(phrases)].sort((a, b) => b.length - a.length).join('|');
  return new RegExp(isGlued ? `(?:${labels})` : `(?<![\\p{L}\\p{N}])(?:${labels})(?![\\p{L}])`, 'iu');
}

/**
 * The latest time of a change that one of these lines prints, later than the publication; `null` for none. Never
 * throws.
 */
export function printedUpdate(lines: readonly string[], frame: PrintedFrame): PrintedUpdate | null {
  const found = lines.flatMap(text => {
    const time = text.length <= MAX_LINE ? updateIn(inPlainDigits(text.replace(/\s+/g, ' ')), frame) : null;
    return time !== null && isLater(time, frame.publishedAt) ? [{ time, text }] : [];
  });
  return found.reduce<PrintedUpdate | null>((one, other) => (one && one.time >= other.time ? one : other), null);
}

/** "٢ مايو ٢٠٢٦" with the digits that patterns know. */
function inPlainDigits(line: string): string {
  return line.replace(/[٠-٩]/g, digit => String(digit.charCodeAt(0) - ARABIC_ZERO));
}

const ARABIC_ZERO = 0x660;

function isLater(time: string, publishedAt: string | null): boolean {
  return publishedAt === null || Date.parse(time) > Date.parse(publishedAt);
}

function updateIn(line: string, frame: PrintedFrame): string | null {
  if (!/\d/.test(line)) return null; // no time without a digit: most lines ask no language
  for (const { updated, published, order, pieces } of all()) {
    const label = updated.exec(line);
    if (!label || isOfThing(line.slice(0, label.index), pieces)) continue;
    const after = before(published, line.slice(label.index + label[0].length));
    const time = isTimeNext(after)
      ? timeIn(after, order, frame)
      : timeIn(behind(line.slice(0, label.index), published), order, frame);
    if (time !== null) return time;
  }
  return null;
}

/** A dash, a bar, a comma or a bracket parts a label from the byline before it. */
const PARTED = /[|·•–—,;()[\]/]\s*$/u;
/** "By Jane Roe", "Jane Roe". */
const NAME = /^\s*(?:\p{L}{1,4}\s)?\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){1,4}\s*$/u;

/** Whether another thing than the article stands right before a label: "Medal table last updated", "Results: as of". */
function isOfThing(lead: string, pieces: RegExp | null): boolean {
  const isBare = !/\p{L}/u.test(lead) || /\d/.test(lead) || PARTED.test(lead);
  return !isBare && pieces !== null && !pieces.test(lead) && !NAME.test(lead);
}

function before(label: RegExp, text: string): string {
  const at = text.search(label);
  return at < 0 ? text : text.slice(0, at);
}

/** Japanese, Korean and Chinese print the label behind the time: "2026年5月1日 公開 2026年5月2日 14:20 更新". */
function behind(lead: string, published: RegExp): string {
  const text = lead.split(published).at(-1) ?? '';
  return /\d{4}\s?[年/.-].{3,24}[\d分日]$/u.test(text.trimEnd()) ? text : '';
}

/**
 * Between the label and the time stand a few small words and the name of a day: "Updated terms of use, 5 May" is none.
 */
function isTimeNext(text: string): boolean {
  const words = text.slice(0, Math.max(0, text.search(/\d/))).match(/\p{L}+/gu) ?? [];
  const others = words.filter(word => monthOf(word) === 0);
  const long = others.filter(word => word.length > 4).length;
  return /\d/.test(text) && (long === 0 ? others.length <= 3 : others.length <= 2 && long === 1);
}

function timeIn(text: string, order: Order, frame: PrintedFrame): string | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (!/\d/.test(text) || letters > MAX_OTHER_LETTERS) return null;
  const iso = /\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:?\d\d)?/.exec(text)?.[0];
  if (iso) return isoTime(iso, frame.now);
  const written = dayAndClock(text, order, frame);
  return written && zoned(written, frame);
}

/**
 * The clock stands after the day, or before it; a day without a year is of the year of publication, a clock alone of
 * its day.
 */
function dayAndClock(text: string, order: Order, { publishedAt, now }: PrintedFrame): string | null {
  const line = withYear(text, publishedAt);
  const day = writtenDay(line, order);
  if (day === null) {
    return publishedAt === null ? null : onDay(publishedAt.slice(0, 10), writtenClock(text), now);
  }
  const clock = writtenClock(line.slice(day.end)) || writtenClock(line.slice(0, day.start));
  return isoTime(`${day.date}${clock}`, now);
}

function onDay(day: string, clock: string, now: string): string | null {
  return clock === '' ? null : isoTime(`${day}${clock}`, now);
}

/** "4 March, 13:15" with the year of publication, so that it is read as a day. */
function withYear(text: string, publishedAt: string | null): string {
  if (publishedAt === null || /(?<!\d)(?:19|20)\d\d(?!\d)/.test(text)) return text;
  return text.replace(/(\d{1,2}\.?\s(?:de\s)?)(\p{L}{3,12})/u, (all, day: string, month: string) =>
    monthOf(month) > 0 ? `${day}${month} ${publishedAt.slice(0, 4)}` : all,
  );
}

/** A line prints the paper's own clock; a bare date has none. */
function zoned(time: string, { zone, language }: PrintedFrame): string {
  const east = zone ?? originWordsOf(language)?.zone ?? 0;
  return time.endsWith('T00:00:00.000Z') ? time : new Date(Date.parse(time) - east * MINUTE).toISOString();
}

const HALF_HOUR = 30 * MINUTE;
const FARTHEST_ZONE = 14 * 60 * MINUTE;

/** Times of change that a page gives; ISO 8601, `null` where it gives none. */
export interface ModifiedTimes {
  /** In its data. */
  readonly declared: string | null;
  /** For its readers. */
  readonly printed: string | null;
  readonly publishedAt: string | null;
}

/**
 * The later of both. A printed clock without a zone that is off by whole half hours, as zones are, says the same as
 * the data; but many papers write the time of publication into the data of the change, and print the change alone.
 */
export function laterModified({ declared, printed, publishedAt }: ModifiedTimes): string | null {
  if (declared === null || printed === null) return declared ?? printed;
  const apart = Date.parse(printed) - Date.parse(declared);
  const isNever = publishedAt !== null && Date.parse(declared) <= Date.parse(publishedAt);
  const isSameClock = !isNever && apart <= FARTHEST_ZONE && apart % HALF_HOUR === 0;
  return apart > 0 && !isSameClock ? printed : declared;
}
