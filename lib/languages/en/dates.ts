import type { DateFacts } from '../text-schema';

const MONTHS_AND_YEARS =
  'year|month|week|January|February|March|April|May|June|July|August|September|October|November|December';

export const dates: DateFacts = {
  months: `
    january/jan february/feb - april/apr - june/jun july/jul august/aug september/sept/sep october/oct november/nov
    december/dec
  `,
  // Verbs as well.
  ambiguousMonths: 'March May',
  monthsAfter: 'in since until by last next this early late mid of from to and',
  dayEndings: 'st nd rd th',
  of: 'of',
  weekdays: 'monday tuesday wednesday thursday friday saturday sunday',
  weekdayEndings: 's',
  days: `
    yesterday today tomorrow tonight midnight noon last_week next_week this_week last_month next_month this_month
    last_year next_year this_year last_night this_morning this_afternoon this_evening spring summer autumn winter
  `,
  yearsAfter: `
    in since of by until till from before after during to and early late mid year through spring summer autumn winter
    between
  `,
  decadeEndings: "s 's",
  digitPatterns: ['(?<!\\p{Nd})\\p{Nd}{1,2}(?:\\.\\p{Nd}{2})?\\shrs(?!\\p{L})'],
  patterns: [
    '(?<=(?:the|that|early|late|next|every|one|[a-z]day)\\s)(?:morning|afternoon|evening|night)(?!\\p{L})',
    '(?<![\\p{L}])(?:beginning|start|middle|end|turn|early|mid|late)' +
      `(?=\\s(?:of\\s)?(?:the\\s)?(?:\\p{Lu}\\p{L}{2,8}\\s)?(?:20|19)\\p{Nd}{2}|\\sof\\s(?:the\\s)?(?:${MONTHS_AND_YEARS}))`,
  ],
};
