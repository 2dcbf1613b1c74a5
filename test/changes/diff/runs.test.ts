import { expect, it } from 'vitest';
import { budgetOf } from '@/lib/changes/diff/budget';
import { longestCommon } from '@/lib/changes/diff/lcs';
import { isKeptByChance, joinsNeighbours, withoutRuns } from '@/lib/changes/diff/runs';
import { englishPair } from './english-pair';
import { inWords } from './notation';

function found(before: string, after: string, isGone: typeof joinsNeighbours): string {
  const pair = englishPair(before, after);
  return inWords(pair, withoutRuns(pair, longestCommon(pair.a.ids, pair.b.ids, budgetOf(50))!, isGone));
}

it.each([
  ['a function word between two edits', 'nine of forty boats', 'ten of sixty boats', '3/3 1'],
  ['not a content word', 'nine red forty boats', 'ten red sixty boats', '1/1 1 1/1 1'],
  ['not where one side only grew', 'of boats', 'nine of forty boats', '0/1 1 0/1 1'],
])('an edit joins its neighbour over %s', (_, before, after, expected) => {
  expect(found(before, after, joinsNeighbours)).toBe(expected);
});

it.each([
  ['a single word in a long rewriting', 'a b c d e mill f g h i j', 'k l m n o mill p q r s t', '11/11'],
  ['not two together', 'a b c d e red mill f g h i j', 'k l m n o red mill p q r s t', '5/5 2 5/5'],
  ['not one beside small edits', 'a b mill c d', 'k l mill m n', '2/2 1 2/2'],
])('a word is kept by chance: %s', (_, before, after, expected) => {
  expect(found(before, after, isKeptByChance)).toBe(expected);
});
