import { describe, expect, it } from 'vitest';
import { changes } from '@/lib/changes/changes';
import { blockChanges, blocks } from '@/lib/changes/live';

const text = (...paragraphs: string[]) => ({ title: '', paragraphs });
const NOON = ['12:05', 'The ferry has left the pier at Holm with ninety people on board.'];
const ONE = [
  '1.10pm BST',
  'Water has come into the engine room, the harbour master says.',
  'Two boats are on their way to the ship.',
];
const TWO = ['vor 5 Minuten', 'All passengers are safe in the school at Lerby.'];

describe('blocks', () => {
  it('begin at heads that are nothing but a time', () => {
    const found = blocks(text('The day at sea', ...TWO, ...ONE, ...NOON));
    expect(found.map(({ head, from, to }) => [head, from, to])).toEqual([
      [null, 0, 1],
      ['vor 5 Minuten', 1, 3],
      ['1.10pm BST', 3, 6],
      ['12:05', 6, 8],
    ]);
  });

  it('do not begin at a sentence with a time', () => {
    expect(blocks(text('It was 12:05 when the ferry left.', 'At 1.10pm it sank.'))).toHaveLength(1);
    expect(blocks(text())).toEqual([]);
  });
});

it('counts a block put on top as added, and the rest as kept though they stand lower', () => {
  const [a, b] = [text(...ONE, ...NOON), text(...TWO, ...ONE, ...NOON)];
  expect(blockChanges(changes(a, b), a, b)).toEqual({ kept: 2, edited: 0, added: 1, removed: 0 });
});

it('counts a block as edited when a word in it changed, and one that is gone as removed', () => {
  const [a, b] = [text(...ONE, ...NOON), text(...ONE.map(line => line.replace('Two boats', 'Three boats')))];
  expect(blockChanges(changes(a, b), a, b)).toEqual({ kept: 0, edited: 1, added: 0, removed: 1 });
});
