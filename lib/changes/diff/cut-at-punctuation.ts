import { budgetOf } from './budget';
import type { Common } from './common';
import { longestCommon } from './lcs';
import type { RawEdit } from './raw-edit';

/**
 * Characters on a side, some eight words, beyond which equal punctuation says nothing of a rewriting
 * (`test/eval/changes.md`).
 */
const CUT_AT_MOST = 50;

/**
 * An edit cut where both of its sides have the same punctuation: "Hence, the" → "In turn, the" keeps the comma,
 * `".` → `."` keeps one of the two. In order; the edit alone where nothing is common.
 */
export function cutAtPunctuation(edit: RawEdit, a: string, b: string): RawEdit[] {
  const { fromA, toA, fromB, toB } = edit;
  if (Math.max(toA - fromA, toB - fromB) > CUT_AT_MOST) {
    return [edit];
  }
  const [placesA, placesB] = [punctuationIn(a, fromA, toA), punctuationIn(b, fromB, toB)];
  if (placesA.length === 0 || placesB.length === 0) return [edit];
  const common = longestCommon(codes(a, placesA), codes(b, placesB), budgetOf(Infinity));
  if (!common || common.a.length === 0) return [edit];
  return between(edit, commonPlaces(common, placesA, placesB)).flatMap(piece => trimmed(piece, a, b) ?? []);
}

const codes = (text: string, places: readonly number[]) => places.map(at => text.charCodeAt(at));

type Place = readonly [inA: number, inB: number];

function commonPlaces(common: Common, placesA: readonly number[], placesB: readonly number[]): Place[] {
  return common.a.map((i, n) => [placesA[i], placesB[common.b[n]]]);
}

/** The pieces of an edit before, between and after single characters that are equal. */
function between({ fromA, toA, fromB, toB, words }: RawEdit, equal: readonly Place[]): RawEdit[] {
  let [lastA, lastB] = [fromA, fromB];
  return [...equal, [toA, toB] as const].map(([endA, endB]) => {
    const piece = {
      fromA: lastA,
      toA: endA,
      fromB: lastB,
      toB: endB,
      words,
    };
    [lastA, lastB] = [endA + 1, endB + 1];
    return piece;
  });
}

/** The letters, digits and blanks of most texts, told by their codes: patterns for the rest cost ten times as much. */
function isPlain(code: number): boolean {
  return code === 0x20 || (code > 0x60 && code < 0x7b) || (code > 0x40 && code < 0x5b) || (code > 0x2f && code < 0x3a);
}

const PUNCTUATION = /[^\p{L}\p{M}\p{N}\p{Sc}\s%]/u;
/** Punctuation inside a word: "3.5", "l’eau". */
const INSIDE_WORD = /^[\p{L}\p{N}].[\p{L}\p{N}]$/u;

/** Places in [from, to) of the punctuation that stands between words. */
function punctuationIn(text: string, from: number, to: number): number[] {
  const places: number[] = [];
  for (let at = from; at < to; at++) {
    if (isPlain(text.charCodeAt(at))) continue;
    if (PUNCTUATION.test(text[at]) && !INSIDE_WORD.test(text.slice(at - 1, at + 2))) {
      places.push(at);
    }
  }
  return places;
}

/** Without the blanks that both sides begin or end with; `null` when nothing is left that differs. */
function trimmed({ fromA, toA, fromB, toB, words }: RawEdit, a: string, b: string): RawEdit | null {
  const isBlank = (i: number, j: number) => a[i] === b[j] && /\s/.test(a[i]);
  const isLeft = () => fromA < toA && fromB < toB;
  while (isLeft() && isBlank(fromA, fromB)) {
    [fromA, fromB] = [fromA + 1, fromB + 1];
  }
  while (isLeft() && isBlank(toA - 1, toB - 1)) {
    [toA, toB] = [toA - 1, toB - 1];
  }
  return a.slice(fromA, toA) === b.slice(fromB, toB)
    ? null
    : {
        fromA,
        toA,
        fromB,
        toB,
        words,
      };
}
