/** Paragraphs found again by their text. */
import { describe, expect, it } from 'vitest';
import { movedTo } from '@/lib/page/placed-again';

const now = (...texts: string[]) => texts.map(text => ({ text }));

describe('paragraphs', () => {
  it.each<[string, string[], string[], [number, number][]]>([
    [
      'that stand where they stood',
      ['a', 'b'],
      ['a', 'b'],
      [
        [0, 0],
        [1, 1],
      ],
    ],
    [
      'that moved',
      ['a', 'b'],
      ['x', 'b', 'a'],
      [
        [0, 2],
        [1, 1],
      ],
    ],
    ['of which one is gone', ['a', 'b'], ['b'], [[1, 0]]],
    [
      'of one text, as many as before',
      ['a', 'a'],
      ['x', 'a', 'a'],
      [
        [0, 1],
        [1, 2],
      ],
    ],
    ['of one text, of which one is gone: which, nobody knows', ['a', 'a', 'b'], ['a', 'b'], [[2, 1]]],
  ])('%s', (_, before, after, moved) => {
    expect([...movedTo(before, now(...after))].sort()).toEqual(moved);
  });
});
