import type { Common } from './common';
import type { TokenPair } from './pair';
import type { RawEdit } from './raw-edit';
import { fits } from '../../text/narrowed';

/** Punctuation that makes one word of the letters on its two sides. */
const JOINED = /^(?:[\p{L}\p{N}][-\u2010\u2011/_+&@.'’][\p{L}\p{N}]|\S[-\u2010\u2011][\p{L}\p{N}])/u;
/** A word behind its hyphen, whatever stands before that. */
const HYPHENED = /[-\u2010\u2011][\p{L}\p{N}]$/u;

/**
 * Whether a place stands inside words that punctuation joins, "low|-energy", "low-|energy", or behind a hyphen: "(x)
 * -|axis".
 */
function isInside(text: string, at: number): boolean {
  if (at === 0) return false;
  const isBeforeJoint = fits(JOINED, text.slice(at - 1, at + 2));
  const isBehindJoint = () => fits(JOINED, text.slice(at - 2, at + 1));
  const isBehindHyphen = () => fits(HYPHENED, text.slice(at - 1, at + 1));
  return isBeforeJoint || isBehindJoint() || isBehindHyphen();
}

/**
 * Widen edits to the ends of a word where one text joins what the other parts:
 * "low-energy" → "low energy" is more than a hyphen, and a blank alone shows nothing.
 * Edits that then meet become one; the first one's further fields are kept.
 *
 * @param edits - in order, not overlapping, each between two of the `common` words or on one
 */
export function wholeWords<E extends RawEdit>(pair: TokenPair, common: Common, edits: readonly E[]): E[] {
  const found: E[] = [];
  let next = 0; // the first common word that does not begin before the edit
  for (const edit of edits) {
    next = firstNotBefore(pair, common, next, edit);
    const whole = {
      ...edit,
      ...beginning(pair, common, next - 1, edit),
      ...ending(pair, common, next, edit),
    };
    const before = found.at(-1);
    if (before && overlaps(before, whole)) found[found.length - 1] = united(before, whole);
    else found.push(whole);
  }
  return found;
}

/** The first common word, from one on, that begins in neither text before an edit. */
function firstNotBefore({ a, b }: TokenPair, common: Common, start: number, { fromA, fromB }: RawEdit): number {
  let i = start;
  while (i < common.a.length && (a.from[common.a[i]] < fromA || b.from[common.b[i]] < fromB)) {
    i++;
  }
  return i;
}

function overlaps(before: RawEdit, edit: RawEdit): boolean {
  return edit.fromA < before.toA || edit.fromB < before.toB;
}

function united<E extends RawEdit>(before: E, edit: RawEdit): E {
  return {
    ...before,
    toA: Math.max(before.toA, edit.toA),
    toB: Math.max(before.toB, edit.toB),
    words: before.words || edit.words,
  };
}

type Beginning = Pick<RawEdit, 'fromA' | 'fromB'>;
type Ending = Pick<RawEdit, 'toA' | 'toB'>;

/**
 * The edit's beginning, or that of the word which it cuts in one text only. `last`: the common word before it, -1 for
 * none.
 */
function beginning({ a, b }: TokenPair, common: Common, last: number, { fromA, fromB }: RawEdit): Beginning {
  if (isInside(a.text, fromA) === isInside(b.text, fromB)) {
    return { fromA, fromB };
  }
  const [i, j] = [common.a[last], common.b[last]];
  const least = last < 0 ? 0 : a.to[i];
  let back = 0;
  while (fromA - back > least && !/\s/.test(a.text[fromA - back - 1])) {
    back++;
  }
  const reachesWord = last >= 0 && fromA - back === least && a.from[i] < least;
  if (reachesWord) {
    return { fromA: a.from[i], fromB: b.from[j] };
  }
  return { fromA: fromA - back, fromB: fromB - back };
}

/** The edit's end, or that of the word which it cuts in one text only. `next`: the common word after it. */
function ending({ a, b }: TokenPair, common: Common, next: number, { toA, toB }: RawEdit): Ending {
  const cutsNone = isInside(a.text, toA) === isInside(b.text, toB);
  if (cutsNone || next >= common.a.length) return { toA, toB };
  const [i, j] = [common.a[next], common.b[next]];
  const endsAtBlank = /\s/.test(a.text.slice(toA, a.from[i]));
  return endsAtBlank ? { toA, toB } : { toA: a.to[i], toB: b.to[j] };
}
