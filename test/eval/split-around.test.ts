import { expect, it } from 'vitest';
import { changes } from '@/lib/changes/changes';
import type { TextChanges } from '@/lib/model/report';
import { type SplitAround, splitsAround } from './changes/split-around';

const all = splitsAround();

/** The links of whole and halves, the new paragraphs by themselves, and no kind where no word is another one. */
function isRight(
  { whole, halves, between, isEdited }: SplitAround,
  { paragraphs }: TextChanges,
  turned: boolean,
): boolean {
  const [own, other] = turned ? (['b', 'a'] as const) : (['a', 'b'] as const);
  const split = paragraphs.find(change => change[own].includes(whole));
  const isLinked = split?.[own].join() === String(whole) && split[other].join() === halves.join();
  const areAlone = between.every(at =>
    paragraphs.some(change => change[own].length === 0 && change[other].join() === String(at)),
  );
  const isNamed = split?.op === (turned ? 'merged' : 'split');
  return isLinked && areAlone && isNamed && (isEdited || split.kinds.every(kind => kind === 'cosmetic'));
}

it.each([
  ['a paragraph split around others', false],
  ['two paragraphs merged, with what stood between taken out', true],
])('finds %s, in every language', (_, turned) => {
  const wrong = all.filter(pair => {
    const [a, b] = turned ? [pair.b, pair.a] : [pair.a, pair.b];
    return !isRight(pair, changes(a, b, { language: pair.language }), turned);
  });
  expect(all.length).toBeGreaterThan(300);
  expect(wrong.map(({ id }) => id).slice(0, 20), `${all.length - wrong.length} of ${all.length}`).toHaveLength(0);
});
