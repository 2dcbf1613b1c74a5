import type { Budget } from './budget';
import { type Common, longestCommon } from './lcs';
import { realigned } from './realign';
import { cutAtMarks, regions } from './regions';
import { isDrowned, isLoner, withoutRuns } from './runs';
import { slid } from './slide';
import type { Tokens, Vocabulary } from './tokens';
import { wholeWords } from './whole-words';

/** A stretch that differs. Offsets are UTF-16, half-open, into the two texts compared. */
export interface RawEdit {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
  /** `false` when every letter and digit is equal: only case, marks or blanks differ. */
  readonly words: boolean;
}

/** What became of the words of a text. */
export interface Comparison {
  /** In order, not overlapping; applied to A they give B to the character. One over the whole text where it was not compared. */
  readonly edits: readonly PartEdit[];
  /** What reads as one change each, in order: edits with only small words between them. */
  readonly stretches: readonly RawEdit[];
  /** Under three tenths kept, or not compared. */
  readonly rewritten: boolean;
}

/** An edit, and the number of the stretch that it belongs to, from 0. */
export interface PartEdit extends RawEdit {
  readonly stretch: number;
}

/** Below this share of words kept, old and new are shown whole: word marks would be confetti (NYTdiff #6 proposes 30 %). */
const KEPT_AT_LEAST = 0.3;

/** Words of both texts up to which a rewrite is compared as well: what a reader calls a paragraph, at most some ten times that. */
const COMPARED_ANYWAY = 1000;

/** Compare two texts word by word. Equal texts give no edits; what the budget does not allow is one edit, and the budget says so. */
export function compareWords(a: Tokens, b: Tokens, vocabulary: Vocabulary, budget: Budget): Comparison {
  if (a.text === b.text) return { edits: [], stretches: [], rewritten: false };
  const isHopeless = a.ids.length + b.ids.length > COMPARED_ANYWAY && atMostShared(a, b) < KEPT_AT_LEAST;
  const longest = isHopeless ? undefined : longestCommon(a.ids, b.ids, budget);
  if (isHopeless) budget.fellShort = true;
  if (!longest) return notCompared(a, b);
  const common = slid(realigned(longest, a, b, vocabulary, budget), a, b);
  const joined = withoutRuns(isLoner, common, a, b, vocabulary);
  const stretches = regions(joined, a, b, vocabulary);
  const kept = withoutRuns(isDrowned, common, a, b, vocabulary);
  const parts = kept === joined ? stretches : regions(kept, a, b, vocabulary); // most often nothing is joined
  const edits = inStretches(parts, stretches, kept, a, b);
  const rewritten = keptShare(joined, a, b) < KEPT_AT_LEAST && stretches.filter(edit => edit.words).length > 2;
  return { edits, stretches, rewritten };
}

function notCompared(a: Tokens, b: Tokens): Comparison {
  const whole = { fromA: 0, toA: a.text.length, fromB: 0, toB: b.text.length, words: true };
  return { edits: [{ ...whole, stretch: 0 }], stretches: [whole], rewritten: true };
}

/** The parts of each stretch, cut at the marks that both texts have and drawn to the ends of words. */
function inStretches(
  parts: readonly RawEdit[],
  stretches: readonly RawEdit[],
  common: Common,
  a: Tokens,
  b: Tokens,
): PartEdit[] {
  let stretch = 0;
  const cut = parts.flatMap(part => {
    for (
      let next = stretches[stretch + 1];
      next && part.fromA >= next.fromA && part.fromB >= next.fromB;
      next = stretches[stretch + 1]
    )
      stretch++;
    return cutAtMarks(part, a.text, b.text).map(piece => ({ ...piece, stretch }));
  });
  return wholeWords(cut, common, a, b);
}

/** Twice the words kept over all words of both: 1 for equal texts. An empty side shares nothing and is no rewrite. */
function keptShare(common: Common, a: Tokens, b: Tokens): number {
  const all = a.ids.length + b.ids.length;
  return a.ids.length === 0 || b.ids.length === 0 ? 1 : (2 * common.a.length) / all;
}

/** What `keptShare` can be at most, by counting words without their order. */
function atMostShared(a: Tokens, b: Tokens): number {
  const counts = new Map<number, number>();
  for (const id of a.ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  let both = 0;
  for (const id of b.ids) {
    const left = counts.get(id) ?? 0;
    if (left > 0) both++;
    counts.set(id, left - 1);
  }
  const all = a.ids.length + b.ids.length;
  // One side within the other may be a long cut or addition: two edits at most, so let it be compared.
  return both >= 0.9 * Math.min(a.ids.length, b.ids.length) ? 1 : (2 * both) / all;
}
