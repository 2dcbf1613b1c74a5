/** What numbers say, whatever unit they are written in. */
import { expect, it } from 'vitest';
import { measured } from '@/lib/facts/measures';
import { numbers } from '@/lib/facts/numbers';
import { languageOf } from '@/lib/languages/detect';

const english = languageOf('en', []);
const said = (text: string) => measured(numbers(text, english), english);

it.each([
  ['2 km', '2,000 metres'],
  ['half', '50%'],
  ['two thirds', '2 thirds'],
  ['a fortnight', 'two weeks'],
  ['5 per mille', '0.5%'],
])('"%s" and "%s" say the same', (one, other) => {
  expect(said(one)).toEqual(said(other));
});

it.each([
  ['2 km', '2 miles'],
  ['1', '100%'],
  ['one month', '30 days'],
  ['$5', '£5'],
])('"%s" and "%s" say other things', (one, other) => {
  expect(said(one)).not.toEqual(said(other));
});
