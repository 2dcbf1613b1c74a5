import { expect, it } from 'vitest';
import { bounds } from '@/lib/facts/bounds';
import { numbers } from '@/lib/facts/numbers';
import { languageOfTag } from '@/lib/languages/registry';

it.each([
  ['en', 'More than 40 boats and fewer than 9 crews', '≥ ≤'],
  ['en', 'Over the bridge they saw no more than 40 boats', '≤'],
  ['ja', '手紙には60人以上が署名した', '≥'],
  ['xx', 'More than 40 boats', ''],
])('finds the bounds of numbers: %s %s', (code, text, expected) => {
  const language = languageOfTag(code);
  const found = bounds(text, language, numbers(text, language));
  expect(found.map(({ form }) => form).join(' ')).toBe(expected);
});
