import { expect, it } from 'vitest';
import { budgetOf } from '@/lib/changes/diff/budget';
import { longestCommon } from '@/lib/changes/diff/lcs';
import { regions } from '@/lib/changes/diff/regions';
import { englishPair } from './english-pair';

// `old>new` an edit of words, `old~new` one of setting only.
it.each([
  ['one word replaced', 'three people were hurt', 'five people were hurt', 'three>five'],
  ['a quotation mark of another style', 'it’s over', "it's over", "it’s~it's"],
  ['a capital', 'The end', 'the end', 'The~the'],
  ['nothing', 'the end.', 'the end.', ''],
  ['a comma put in', 'red old boats', 'red, old boats', '~,'],
])('%s', (_, before, after, expected) => {
  const pair = englishPair(before, after);
  const edits = regions(pair, longestCommon(pair.a.ids, pair.b.ids, budgetOf(50))!);
  const told = edits.map(
    ({ fromA, toA, fromB, toB, words }) => before.slice(fromA, toA) + (words ? '>' : '~') + after.slice(fromB, toB),
  );
  expect(told.join(' ')).toBe(expected);
});
