import { expect, it } from 'vitest';
import { languageOfTag } from '@/lib/languages/registry';
import { titleWords } from '@/lib/facts/titles';

it.each([
  ['en', 'The trawler “Aurora” sank.', 'aurora'],
  ['en', 'The mayor spoke of a “sad day” for the paper.', ''],
  ['en', 'The paper “went under” in May.', ''],
  ['fr', 'Le quotidien « La Dépêche » l’a écrit.', 'la dépêche'],
  ['de', 'So schrieb es die „Sollberger Post“ am Montag.', 'sollberger post'],
  ['de', 'Sie nannte das „mutlos“.', ''],
  ['de', 'Das Magazin „Blickwinkel“ fragte nach.', 'blickwinkel'],
  ['es', 'El diario «El Faro» lo publicó.', 'el faro'],
  ['ar', 'قالت صحيفة "صدى السهل" ذلك.', 'صدى السهل'],
  ['ja', '喫茶店「しじま」が開店した。', 'しじま'],
  ['ja', '店主は店「しじま」と話した。', ''],
  ['tlh', 'The trawler “Aurora” sank.', ''],
])('%s: %s', (language, text, expected) => {
  expect(
    titleWords(text, languageOfTag(language))
      .map(({ form }) => form)
      .join(' '),
  ).toBe(expected);
});
