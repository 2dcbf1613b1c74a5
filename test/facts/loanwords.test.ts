import { expect, it } from 'vitest';
import { isLoanword } from '@/lib/facts/loanwords';
import { languageOfTag } from '@/lib/languages/registry';

it.each([
  ['チーム', true],
  ['バスツアー', true],
  ['マルヨシ', false],
  ['ア'.repeat(25), true],
])('%s: %s', (run, expected) => {
  expect(isLoanword(run, languageOfTag('ja'))).toBe(expected);
});

it('knows none in a language that has no list', () => {
  expect(isLoanword('チーム', languageOfTag('en'))).toBe(false);
  expect(isLoanword('チーム', null)).toBe(false);
});
