import { expect, it } from 'vitest';
import { textQuestion } from '@/components/library/text-question';

const text = { title: 'Ferry late', paragraphs: ['The harbour-master said “no” twice.', 'Zoë waited at the pier.'] };

it.each([
  ['harbour', true],
  ['HARBOUR zoe', true],
  ['harb', true],
  ['harbour storm', false],
  ['ferry', true],
  ['"said no twice"', true],
  ['„said no“ pier', true],
  ['"no said"', false],
  ['"aid no"', false],
  ['«waited at the pier»', true],
  ['""', true],
])('%s', (query, expected) => {
  expect(textQuestion(query).holds(text)).toBe(expected);
});
