import { lazily } from '../basics/lazily';
import { perLanguage } from '../languages/per-language';
import type { Language } from '../languages/schema';
import { termList } from '../languages/terms';
import type { DateFacts } from '../languages/text-schema';
import { anyOf, findAll, type Found } from '../text/found';

/**
 * Dates, weekdays, times of day and days told from today, in reading order, longest first where two begin together;
 * they may overlap. Numbers inside them are no counts of anything. Without the language only those in digits.
 */
export function dates(text: string, language: Language | null): Found[] {
  const own = PATTERNS(language) ?? NONE;
  const inDigits = /\p{Nd}/u.test(text) ? [IN_DIGITS(), BARE_YEAR(), ...own.inDigits] : [];
  return [...inDigits, ...own.others]
    .flatMap(pattern => findAll(text, pattern))
    .sort((a, b) => a.from - b.from || b.to - a.to);
}

interface DatePatterns {
  /** Patterns that only digits can match. */
  readonly inDigits: readonly RegExp[];
  readonly others: readonly RegExp[];
}

const NONE: DatePatterns = { inDigits: [], others: [] };

const PATTERNS = perLanguage(({ text }) => (text.dates ? patternsOf(text.dates) : NONE));

function patternsOf(facts: DateFacts): DatePatterns {
  const asWritten = (sources: readonly string[] = []) => sources.map(source => new RegExp(source, 'gu'));
  return {
    inDigits: [
      ...asWritten(facts.digitPatterns),
      ...(facts.yearsAfter ? [years(termList(facts.yearsAfter))] : []),
      ...(facts.decadeEndings ? [decades(termList(facts.decadeEndings))] : []),
    ],
    others: [
      ...(facts.months ? [calendar(facts, facts.months)] : []),
      ...(facts.ambiguousMonths ? [ambiguousMonths(facts, facts.ambiguousMonths)] : []),
      ...(facts.weekdays ? [weekdays(facts, facts.weekdays)] : []),
      ...(facts.days ? [anyOf(termList(facts.days).join('|'))] : []),
      ...asWritten(facts.patterns),
    ],
  };
}

const YEAR = '(?:1[5-9]|20)\\p{Nd}{2}';
const END = '(?![\\p{L}\\p{Nd}])';
const START = '(?<![\\p{L}\\p{Nd}])';

const TIME = [
  // 14:05, 2:30 p.m., with Arabic digits too; not 1:2:3, nor the score in "2:1 (1:0)".
  '(?<![\\p{Nd}:]|\\p{Nd}[:–-]\\p{Nd}{1,2}\\s\\()(?:[01]?\\p{Nd}|2[0-4]|[٠١]?[٠-٩]|٢[٠-٤]):[0-5٠-٥]\\p{Nd}' +
    '(?:\\s?[ap]\\.?m\\b\\.?)?(?![\\p{Nd}:]|[.,]\\p{Nd})',
  '(?<![\\p{Nd}.])\\p{Nd}{1,2}(?:\\.\\p{Nd}{2})?\\s?[ap]\\.?m\\b\\.?', // 2.30pm
  '(?<!\\p{Nd})\\p{Nd}{1,2}\\s?h(?:\\s?[0-5]\\p{Nd})?(?![\\p{L}\\p{Nd}])', // 14h30, 14 h 30
];

/** As they are written in every language; of two that begin together the first one counts. */
const IN_DIGITS = lazily(
  () =>
    new RegExp(
      [
        '(?<![\\p{Nd}/])(?:0?[1-9]|1[0-2])\\/20\\p{Nd}{2}(?![\\p{Nd}/])', // 9/2032
        '(?<![\\p{Nd}/])(?:19|20)\\p{Nd}{2}\\/\\p{Nd}{2}(?:\\p{Nd}{2})?(?![\\p{Nd}/])', // 2031/32
        '(?<!\\p{Nd})\\p{Nd}{4}-\\p{Nd}{2}-\\p{Nd}{2}(?!\\p{Nd})', // 2025-04-17
        '(?<![\\p{Nd}.])\\p{Nd}{1,2}([./])\\p{Nd}{1,2}\\1(?:\\p{Nd}{4}|\\p{Nd}{2})(?!\\p{Nd})', // 17/04/2025, 17.4.2025
        ...TIME,
      ].join('|'),
      'giu',
    ),
);

/**
 * A number that looks like a year and counts nothing: a mark, the end, or a word that is written small and short
 * follows.
 */
const BARE_YEAR = lazily(
  () =>
    new RegExp(
      '(?<![\\p{L}\\p{Nd}.,:/$€£+−-]|[.,]\\s?)(?:19|20)\\p{Nd}{2}' +
        '(?=$|[.,;:!?)»”"’]|\\s(?:\\p{L}{1,3}|[\\p{Pd}(])(?![\\p{L}%]))(?![.,:]\\p{Nd})',
      'gu',
    ),
);

/** Day and month in either order, with the year where it is given: "3 May 2031", "May 3rd, 2031". */
function calendar({ smallMonths, ...facts }: DateFacts, months: string): RegExp {
  const names = termList(months)
    .flatMap(forms => forms.split('/'))
    .filter(form => form !== '-');
  const { day, of } = dayAndOf(facts);
  return new RegExp(
    `${START}(?:${day}\\s${of})?(?:${names.join('|')})(?:\\.?\\s${day}(?!\\p{Nd}))?(?:,?\\s${of}${YEAR})?${END}`,
    smallMonths ? 'gu' : 'giu',
  );
}

/** Patterns for the day of a month, and for what may stand behind it. */
function dayAndOf({ dayEndings, of }: DateFacts): { day: string; of: string } {
  const endings = termList(dayEndings).join('|').replaceAll('.', '\\.');
  return { day: `\\p{Nd}{1,2}(?:${endings})?`, of: of === undefined ? '' : `(?:${of}\\s)?` };
}

/** With a day, a year, or a word that months follow. */
function ambiguousMonths({ monthsAfter, ...facts }: DateFacts, months: string): RegExp {
  const names = `(?:${termList(months).join('|')})`;
  const { day, of } = dayAndOf(facts);
  const dayOrYear = day.replace('{1,2}', '{1,4}');
  const before = termList(monthsAfter).join('|');
  return new RegExp(
    `${START}(?:${day}\\s${of}${names}|${names}\\s${dayOrYear}|(?<=(?:${before})[\\s-])${names})` +
      `(?:,?\\s${YEAR})?${END}`,
    'gu',
  );
}

function weekdays({ weekdayEndings }: DateFacts, days: string): RegExp {
  const endings = termList(weekdayEndings).join('|');
  return new RegExp(`${START}(?:${termList(days).join('|')})(?:${endings})?${END}`, 'giu');
}

/** A year after a word that years follow, or in brackets. */
function years(before: readonly string[]): RegExp {
  const words = before.join('|').replaceAll(' ', '\\s');
  return new RegExp(
    `(?<=${START}(?:${words})\\s)${YEAR}(?:s|er)?(?![\\p{L}\\p{Nd}]|[.,:]\\p{Nd}|\\s?[%€$])|(?<=\\()${YEAR}(?=[)–-])`,
    'giu',
  );
}

/** "1970s", "1970er". */
function decades(endings: readonly string[]): RegExp {
  const written = endings.join('|').replaceAll("'", "['’]");
  return new RegExp(`${START}(?:1[5-9]|20)\\p{Nd}0(?:${written})${END}`, 'giu');
}
