import { expect, it } from 'vitest';
import { languageOfTag } from '@/lib/languages/registry';
import { dates } from '@/lib/facts/dates';

/** Longest of those that overlap, as a reader would mark them. */
function marked(text: string, language: string): string {
  const found = dates(text, languageOfTag(language));
  const whole = found.filter(
    one =>
      !found.some(
        other =>
          other !== one && other.from <= one.from && one.to <= other.to && other.to - other.from > one.to - one.from,
      ),
  );
  return [...new Set(whole.map(({ from, to }) => text.slice(from, to)))].join('|');
}

it.each([
  ['en', 'On 3 May 2031 and on Monday at 6.40pm they met.', '3 May 2031|Monday|6.40pm'],
  ['en', 'They may march in March.', 'March'],
  ['en', 'By 2025-04-17 at 14:05 it was over, as in 1998.', '2025-04-17|14:05|1998'],
  ['en', 'Some 2031 people came.', ''],
  ['fr', 'Le 1er avril 2031, puis hier à 14h30.', '1er avril 2031|hier|14h30'],
  ['de', 'Am 18. September und gestern um 14 Uhr; 1738 gegründet.', '18. September|gestern|14 Uhr|1738'],
  ['es', 'El 8 de febrero de 2031 y el lunes; Julio no vino.', '8 de febrero de 2031|lunes'],
  ['ar', 'يوم الجمعة 3 أكتوبر 2031', 'يوم الجمعة|3 أكتوبر 2031'],
  ['ja', '2031年5月12日、午後3時、19日間', '2031年5月12日|午後3時'],
])('%s: %s', (language, text, expected) => {
  expect(marked(text, language)).toBe(expected);
});
