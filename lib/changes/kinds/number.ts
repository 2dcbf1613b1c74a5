import type { FoundNumber } from '../../facts/numbers';
import { weightOf } from '../../languages/detect';
import type { Note } from '../../model/report';
import { type Difference, differenceIn, isAny, NO_DIFFERENCE, replacedNote, subtract } from './difference';
import { type EditInContext, type EditSide, type KindFinder, touches } from './kind-finder';
import { countsApart, saysSameValues } from './same-values';
import { insertedSource } from './source';

/** A count, amount, share, measure, unit, ordinal or sign. */
export const numberFinder: KindFinder = { kind: 'number', find };

function find(edit: EditInContext): Note | null {
  const numbers = numberDifference(edit);
  if (isAny(numbers)) {
    return { ...replacedNote('number', numbers, edit), counted: countedIn(edit, numbers) };
  }
  const { a, b } = edit;
  if (isOneAgainstTwo(a, b)) {
    return { kind: 'number', before: a.edited, after: b.edited };
  }
  if (isBoundTurned(edit) || isSignTurned(edit) || isOrderTurned(edit))
    return {
      kind: 'number',
      before: a.edited.trim(),
      after: b.edited.trim(),
    };
  return null;
}

/**
 * The numbers that an edit changes. A number in a source that is put in or taken out ("two people said") counts
 * nothing.
 */
export function numberDifference(edit: EditInContext): Difference<FoundNumber> {
  if (!edit.words || insertedSource(edit)) return NO_DIFFERENCE;
  const [before, after] = [countsIn(edit.a), countsIn(edit.b)];
  if (before.length === 0 && after.length === 0) return NO_DIFFERENCE;
  const found = writtenDifference(edit, before, after);
  if (!isAny(found)) return found;
  if (saysSameValues(edit)) return NO_DIFFERENCE;
  return countsApart(edit, found);
}

function writtenDifference(
  edit: EditInContext,
  before: readonly FoundNumber[],
  after: readonly FoundNumber[],
): Difference<FoundNumber> {
  const reach = reachOf(edit, before, after);
  const { removed, added } = subtract(countsIn(widened(edit.a, reach)), countsIn(widened(edit.b, reach)));
  const isReplaced = removed.length > 0 && added.length > 0;
  if (isReplaced && countAgainst(removed, added)) return { removed, added };
  return { removed: removed.filter(one => !isWeak(one)), added: added.filter(one => !isWeak(one)) };
}

/** Numbers in a stretch that are no part of a date, and no numeral in a name (五月女). */
function countsIn({ reading, from, to }: EditSide): FoundNumber[] {
  return reading.numbers.filter(number => touches(number, from, to) && !isElsewhere(number, reading));
}

function isElsewhere({ from, to }: FoundNumber, { text, dates, names }: EditSide['reading']): boolean {
  if (dates.some(date => touches(date, from, to))) {
    return true;
  }
  const isInWords = !/\p{Nd}/u.test(text.slice(from, to));
  return isInWords && names.some(name => touches(name, from, to));
}

/** How far the numbers of an edit reach out of it, in UTF-16 units. */
interface Reach {
  readonly left: number;
  readonly right: number;
}

/** "two hundred" → "two hundred and ten" is one number against another, though the edit is "and ten" alone. */
function reachOf({ a, b }: EditInContext, inA: readonly FoundNumber[], inB: readonly FoundNumber[]): Reach {
  return {
    left: Math.max(
      farthest(inA, ({ from }) => a.from - from),
      farthest(inB, ({ from }) => b.from - from),
    ),
    right: Math.max(
      farthest(inA, ({ to }) => to - a.to),
      farthest(inB, ({ to }) => to - b.to),
    ),
  };
}

// Not Math.max(...numbers): an edit may hold more numbers than a call takes arguments.
function farthest(numbers: readonly FoundNumber[], reach: (number: FoundNumber) => number): number {
  return numbers.reduce((far, number) => Math.max(far, reach(number)), 0);
}

function widened(side: EditSide, { left, right }: Reach): EditSide {
  return {
    ...side,
    from: side.from - left,
    to: side.to + right,
  };
}

const isWeak = ({ weak }: FoundNumber) => weak;

/**
 * "a" → "one" and "one" → "first" count nothing anew; "first" → "second", "half" → "a quarter" and "both" → "one" do.
 */
function countAgainst(removed: readonly FoundNumber[], added: readonly FoundNumber[]): boolean {
  if (!removed.every(isWeak) || !added.every(isWeak)) {
    return true;
  }
  const isOtherThanOne = (found: readonly FoundNumber[]) => found.some(({ form }) => form !== '1');
  const isSeveral = (found: readonly FoundNumber[]) => found.some(({ form }) => !/^#?1$|^#/.test(form));
  return (isOtherThanOne(removed) && isOtherThanOne(added)) || isSeveral(removed) || isSeveral(added);
}

/** UTF-16 units after a number in which the word that it counts is looked for. */
const COUNTED_WITHIN = 30;

/** The word that the last number counts, with the blank before it; "" for small words: "8 de la mañana". */
function countedIn({ a, b }: EditInContext, { removed, added }: Difference): string {
  const [side, last] = added.length > 0 ? [b, added.at(-1)!] : [a, removed.at(-1)!];
  const text = side.text.slice(last.to, last.to + COUNTED_WITHIN);
  const [whole = '', word = ''] = /^[\s\u00a0-]?([\p{L}\p{M}%‰°]+)/u.exec(text) ?? [];
  return weightOf(word.toLowerCase(), side.reading.language) < 1 ? '' : whole;
}

/** Whether a word counts one of something on one side and two of it on the other. */
function isOneAgainstTwo(a: EditSide, b: EditSide): boolean {
  const dual = b.reading.language?.changes?.dual;
  if (!dual) return false;
  return dual.test(`${a.edited} ${b.edited}`) || dual.test(`${b.edited} ${a.edited}`);
}

/** "2:1" → "1:2" where a script writes no mark between that parts them: "2대1". */
function isOrderTurned({ a, b, words }: EditInContext): boolean {
  const bare = (text: string) => text.replace(/\p{Nd}+/gu, '0');
  const [before, after] = [a, b].map(({ edited }) => edited.match(/\p{Nd}+/gu) ?? []);
  const areAsMany = before.length >= 2 && before.length === after.length;
  if (!words || !areAsMany || bare(a.edited) !== bare(b.edited)) {
    return false;
  }
  return before.join() !== after.join() && before.toSorted().join() === after.toSorted().join();
}

/** "more than 40" → "fewer than 40" turns the number round; "over" → "more than" does not. */
function isBoundTurned(edit: EditInContext): boolean {
  const { removed, added } = differenceIn(edit, reading => reading.bounds);
  return removed.length > 0 && added.length > 0;
}

/** "(+ 2,1 %)" → "(- 2,1 %)": with a blank between, the sign is no part of the number's token. */
function isSignTurned({ a, b, words }: EditInContext): boolean {
  const areSigns = [a, b].every(({ edited }) => /^\s?[+±−–-]\s?$/u.test(edited));
  if (words || !areSigns || a.edited.trim() === b.edited.trim()) {
    return false;
  }
  const isBeforeNumber = /^\s?\p{Nd}/u.test(b.text.slice(b.to, b.to + 2));
  return isBeforeNumber && /\+|±/.test(a.edited + b.edited);
}
