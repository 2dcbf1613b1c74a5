import type { Common } from './lcs';
import type { Tokens } from './tokens';
import type { RawEdit } from './word-edits';

/** Marks that make one word of what stands beside them. */
const JOINED = /^(?:[\p{L}\p{N}][-\u2010\u2011/_+&@.'’][\p{L}\p{N}]|\S[-\u2010\u2011][\p{L}\p{N}])/u;
/** A word behind its hyphen, whatever stands before that. */
const HYPHENED = /[-\u2010\u2011][\p{L}\p{N}]$/u;

/** Whether a place stands inside words that marks join, "low|-energy", "low-|energy", or behind a hyphen: "(x) -|axis". */
function isInside(text: string, at: number): boolean {
  return (
    at > 0 &&
    (JOINED.test(text.slice(at - 1, at + 2)) ||
      JOINED.test(text.slice(at - 2, at + 1)) ||
      HYPHENED.test(text.slice(at - 1, at + 1)))
  );
}

/**
 * Edits that end at the ends of a word where one text joins what the other parts:
 * "low-energy" → "low energy" is more than a hyphen, and a blank alone shows nothing.
 * What then meets becomes one; the first one's further fields are kept.
 *
 * @param edits - in order, not overlapping, each between two of the `common` words or on one
 */
export function wholeWords<E extends RawEdit>(edits: readonly E[], common: Common, a: Tokens, b: Tokens): E[] {
  const found: E[] = [];
  let next = 0; // the first common word that does not begin before the edit
  for (const edit of edits) {
    while (next < common.a.length && (a.from[common.a[next]] < edit.fromA || b.from[common.b[next]] < edit.fromB))
      next++;
    const whole = { ...edit, ...beginning(edit, next - 1, common, a, b), ...ending(edit, next, common, a, b) };
    const before = found.at(-1);
    if (before && (whole.fromA < before.toA || whole.fromB < before.toB))
      found[found.length - 1] = {
        ...before,
        toA: Math.max(before.toA, whole.toA),
        toB: Math.max(before.toB, whole.toB),
        words: before.words || whole.words,
      };
    else found.push(whole);
  }
  return found;
}

/** The edit's beginning, or that of the word which it cuts in one text only. */
function beginning(
  { fromA, fromB }: RawEdit,
  last: number,
  common: Common,
  a: Tokens,
  b: Tokens,
): Pick<RawEdit, 'fromA' | 'fromB'> {
  if (isInside(a.text, fromA) === isInside(b.text, fromB)) return { fromA, fromB };
  const [i, j] = [common.a[last], common.b[last]];
  const least = last < 0 ? 0 : a.to[i];
  let back = 0;
  while (fromA - back > least && !/\s/.test(a.text[fromA - back - 1])) back++;
  return last >= 0 && fromA - back === least && a.from[i] < least
    ? { fromA: a.from[i], fromB: b.from[j] }
    : { fromA: fromA - back, fromB: fromB - back };
}

/** The same for its end. */
function ending(
  { toA, toB }: RawEdit,
  next: number,
  common: Common,
  a: Tokens,
  b: Tokens,
): Pick<RawEdit, 'toA' | 'toB'> {
  if (isInside(a.text, toA) === isInside(b.text, toB) || next >= common.a.length) return { toA, toB };
  const [i, j] = [common.a[next], common.b[next]];
  return /\s/.test(a.text.slice(toA, a.from[i])) ? { toA, toB } : { toA: a.to[i], toB: b.to[j] };
}
