import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Text } from '@/lib/model/article';
import { passages } from '@/lib/match/passages';
import { runs } from '@/lib/match/runs';
import { words } from '@/lib/text/words';
import { article, edited } from './articles';

const text = (...paragraphs: string[]): Text => ({ title: '', paragraphs });
const slices = (a: Text, b: Text) =>
  passages(a, b).map(({ a: x, b: y }) => [
    a.paragraphs[x.paragraph].slice(x.from, x.to),
    b.paragraphs[y.paragraph].slice(y.from, y.to),
  ]);
const PLEDGE = 'the harbour bridge will stay shut until divers have looked at every pier';

describe('passages', () => {
  it.each([
    ['nothing', text(), text(), []],
    [
      'nothing in common',
      text('One harbour, two bridges, three piers and a ferry.'),
      text('A bakery raised its prices again before winter.'),
      [],
    ],
    ['a stock phrase is none', text('They met at the end of the day.'), text('It rained at the end of the week.'), []],
    ['one run', text(`He said ${PLEDGE}.`), text(`Now, ${PLEDGE}!`), [[PLEDGE, PLEDGE]]],
    [
      'a changed word inside',
      text(`He said ${PLEDGE}.`),
      text(`He said ${PLEDGE.replace('divers', 'engineers')}.`),
      [[`He said ${PLEDGE}`, `He said ${PLEDGE.replace('divers', 'engineers')}`]],
    ],
    [
      'across the border of a paragraph, in pieces',
      text(PLEDGE),
      text('The harbour bridge will stay shut', 'until divers have looked at every pier'),
      [
        ['the harbour bridge will stay shut', 'The harbour bridge will stay shut'],
        ['until divers have looked at every pier', 'until divers have looked at every pier'],
      ],
    ],
  ])('%s', (_, a, b, expected) => {
    expect(slices(a, b)).toEqual(expected);
  });

  it('are in the order of B, do not overlap there, and lie inside one paragraph each', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), fc.boolean(), (one, other, related) => {
        const a = article(one, 150);
        const b = related ? edited(a, 0.15, other) : article(other, 150);
        let last = { paragraph: 0, to: 0 };
        return passages(a, b).every(({ a: x, b: y, words: count }) => {
          const after = y.paragraph > last.paragraph || (y.paragraph === last.paragraph && y.from >= last.to);
          last = y;
          const inside =
            y.to <= b.paragraphs[y.paragraph].length && x.to <= a.paragraphs[x.paragraph].length && x.from < x.to;
          return after && inside && count === words(b.paragraphs[y.paragraph].slice(y.from, y.to)).length;
        });
      }),
      { numRuns: 60 },
    );
  });

  it('cover all of a text against itself', () => {
    const whole = article(3, 200);
    const covered = passages(whole, whole).reduce((sum, passage) => sum + passage.words, 0);
    expect(covered).toBe(whole.paragraphs.flatMap(paragraph => words(paragraph)).length);
  });

  it('cover less, the more is edited', () => {
    const whole = article(4, 400);
    const covered = [0, 0.1, 0.3, 0.6, 1].map(share =>
      passages(whole, edited(whole, share, 1)).reduce((sum, passage) => sum + passage.words, 0),
    );
    expect(covered).toEqual([...covered].sort((x, y) => y - x));
    expect(covered.at(-1)).toBe(0);
  });
});

describe('runs', () => {
  const list = fc.array(fc.nat(4), { maxLength: 40 });

  it('are equal words on both sides, ordered and apart in B, none shorter than asked', () => {
    fc.assert(
      fc.property(list, list, fc.integer({ min: 1, max: 5 }), (a, b, shortest) => {
        let end = 0;
        return runs(Int32Array.from(a), Int32Array.from(b), shortest).every(({ fromA, fromB, length }) => {
          const apart = fromB >= end;
          end = fromB + length;
          return (
            apart &&
            length >= shortest &&
            String(a.slice(fromA, fromA + length)) === String(b.slice(fromB, fromB + length))
          );
        });
      }),
      { numRuns: 500 },
    );
  });

  it('leave no place of B uncovered where a run begins that is long enough', () => {
    fc.assert(
      fc.property(list, list, (a, b) => {
        const covered = new Set(
          runs(Int32Array.from(a), Int32Array.from(b), 3).flatMap(({ fromB, length }) =>
            Array.from({ length }, (_, i) => fromB + i),
          ),
        );
        const grams = new Set(a.slice(2).map((_, i) => String(a.slice(i, i + 3))));
        return b.slice(2).every((_, i) => covered.has(i) || !grams.has(String(b.slice(i, i + 3))));
      }),
      { numRuns: 500 },
    );
  });

  it('take linear time on a text that repeats one word', () => {
    const same = new Int32Array(50_000);
    const start = performance.now();
    expect(runs(same, same, 4)).toHaveLength(1);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
