/** Each threshold from both of its sides, with everything else as a form has it. */
import { describe, expect, it } from 'vitest';
import type { Likeness } from '@/lib/match/frame';
import { isFilledForm, isFilledLater, isFilledWhollyOther, isNewMiddle } from '@/lib/match/series';

const NONE = { count: 0, share: 0 };
/** One frame, and no fact of it is another. */
const FRAME: Likeness = { identical: 0.5, resemblance: 0.8, numbers: NONE, names: NONE, replaced: 0, topic: 0 };
const of = (count: number, share: number) => ({ count, share });

describe('a form filled with other facts', () => {
  it.each<[string, Partial<Likeness>, boolean]>([
    ['no other fact', {}, false],
    ['most numbers, and three', { numbers: of(3, 0.6) }, true],
    ['most numbers, and two', { numbers: of(2, 0.6) }, false],
    ['most numbers, and two, and a name', { numbers: of(2, 0.6), names: of(1, 0.01) }, true],
    ['most numbers, and one, and a name', { numbers: of(1, 1), names: of(1, 0.01) }, false],
    ['many numbers, not most, and a name', { numbers: of(9, 0.59), names: of(1, 0.01) }, false],
    ['many names, and two', { names: of(2, 0.4) }, true],
    ['many names, and one', { names: of(1, 1) }, false],
    ['fewer names, and five', { names: of(5, 0.39) }, false],
    ['fewer names, and six', { names: of(6, 0.3) }, true],
    ['six names that are few', { names: of(6, 0.29) }, false],
    ['as much kept as a revision keeps', { numbers: of(3, 1), identical: 0.79 }, false],
    ['as much kept as a form may', { numbers: of(3, 1), identical: 0.78 }, true],
    ['too little of a frame', { numbers: of(3, 1), resemblance: 0.44 }, false],
    ['just enough of a frame', { numbers: of(3, 1), resemblance: 0.45 }, true],
  ])('%s', (_, facts, expected) => {
    expect(isFilledForm({ ...FRAME, ...facts })).toBe(expected);
  });

  it.each<[string, Partial<Likeness>, boolean]>([
    ['numbers and names', { numbers: of(3, 0.6), names: of(2, 0.3) }, true],
    ['numbers alone', { numbers: of(9, 1) }, false],
    ['names alone', { names: of(9, 1) }, false],
    ['too few numbers', { numbers: of(2, 1), names: of(2, 0.3) }, false],
    ['one name', { numbers: of(3, 0.6), names: of(1, 1) }, false],
    ['names that are few', { numbers: of(3, 0.6), names: of(2, 0.29) }, false],
    ['no frame', { numbers: of(3, 0.6), names: of(2, 0.3), resemblance: 0.4 }, false],
  ])('at one address: %s', (_, facts, expected) => {
    expect(isFilledWhollyOther({ ...FRAME, ...facts })).toBe(expected);
  });

  it.each<[string, Partial<Likeness>, boolean]>([
    ['no other fact', {}, false],
    ['a third of the numbers', { numbers: of(1, 0.33) }, true],
    ['less than a third', { numbers: of(1, 0.32) }, false],
    ['two names that are a tenth', { names: of(2, 0.1) }, true],
    ['two names that are less', { names: of(2, 0.09) }, false],
    ['one name', { names: of(1, 0.2) }, false],
    ['a third of the numbers in no frame', { numbers: of(1, 1), resemblance: 0.4 }, false],
    ['most facts', { numbers: of(3, 0.6) }, true],
    ['a new middle in no frame', { identical: 0.3, resemblance: 0.3, replaced: 0.5 }, true],
  ])('at another time: %s', (_, facts, expected) => {
    expect(isFilledLater({ ...FRAME, ...facts })).toBe(expected);
  });
});

describe('a frame with a new middle', () => {
  const MIDDLE = { ...FRAME, identical: 0.25, replaced: 0.25, topic: 0.14 };

  it.each<[string, Partial<Likeness>, boolean]>([
    ['just enough of each', {}, true],
    ['a footer alone', { identical: 0.24 }, false],
    ['too small a middle', { replaced: 0.24 }, false],
    ['a middle on the same things', { topic: 0.15 }, false],
  ])('%s', (_, likeness, expected) => {
    expect(isNewMiddle({ ...MIDDLE, ...likeness })).toBe(expected);
  });
});
