import { expect, it } from 'vitest';
import { problemText } from '@/components/options/problem-text';
import { wordsOf } from '@/components/words/words';
import type { Problem } from '@/lib/model/index-problems';
import { LOCALES, sourcesOf, tagOf } from '../words/catalogue';

const PROBLEMS: readonly Problem[] = [
  { code: 'earlier-rule', values: {} },
  { code: 'text-lost', values: { version: 3 } },
  { code: 'text-altered', values: { version: 3 } },
  { code: 'unknown-to-article', values: { article: 1, version: 3 } },
  { code: 'entries-lacking', values: { table: 'prints', row: '3.0', count: 1 } },
  { code: 'entries-foreign', values: { table: 'identity', row: '3.0', count: 2 } },
  { code: 'counts', values: { corpus: 1, counted: 4, found: 3 } },
];

it.each(LOCALES)('every problem of the index can be said in %s', locale => {
  const words = wordsOf({ locale: tagOf(locale), regional: tagOf(locale), sources: sourcesOf(locale) });
  for (const problem of PROBLEMS) expect(problemText(words, problem)).not.toBe('');
});
