import { expect, it } from 'vitest';
import { slid } from '@/lib/changes/diff/slide';
import { englishPair } from './english-pair';
import { inWords } from './notation';

// The common words are given by their places, so that each row begins at the reading to slide from.
it.each([
  [
    'a sentence goes in whole',
    'He rose. He left.',
    'He rose. He sang. He left.',
    [0, 1, 2, 3],
    [0, 1, 2, 5],
    '2 0/2 2',
  ],
  ['an end of the text wins', 'Ann sang.', 'Ann sang. Ann sang.', [0, 1], [0, 3], '0/2 2'],
  ['nothing slides over another word', 'red boat', 'red old boat', [0, 1], [0, 2], '1 0/1 1'],
  [
    'words taken out slide too',
    'He rose. He sang. He left.',
    'He rose. He left.',
    [0, 1, 2, 5],
    [0, 1, 2, 3],
    '2 2/0 2',
  ],
])('%s', (...[, before, after, a, b, expected]) => {
  const pair = englishPair(before, after);
  expect(inWords(pair, slid(pair, { a, b }))).toBe(expected);
});
