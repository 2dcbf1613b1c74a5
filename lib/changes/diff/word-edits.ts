import type { Common } from './common';
import { cutAtPunctuation } from './cut-at-punctuation';
import { longestCommon } from './lcs';
import type { TokenPair } from './pair';
import type { RawEdit } from './raw-edit';
import { realigned } from './realign';
import { regions } from './regions';
import { isKeptByChance, joinsNeighbours, withoutRuns } from './runs';
import { slid } from './slide';
import type { Tokens } from './tokens';
import { wholeWords } from './whole-words';

/** What became of the words of a text. */
export interface Comparison {
  /**
   * In order, not overlapping; applied to A they give B to the character. One over the whole text where it was not
   * compared.
   */
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

/**
 * Below this share of words kept, old and new are shown whole: single kept words would be confetti (NYTdiff #6 proposes
 * 30 %).
 */
const KEPT_AT_LEAST = 0.3;
/** Stretches of other words from which a text with little kept counts as rewritten: two are still read one by one. */
const REWRITTEN_FROM = 3;

/**
 * Words of both texts up to which a rewrite is compared as well: ten times the longest that readers call a paragraph.
 */
const COMPARED_ANYWAY = 1000;

/**
 * Compare two texts word by word. Equal texts give no edits; where the budget does not reach, the answer is one edit
 * over both, and the budget says so.
 */
export function compareWords(pair: TokenPair): Comparison {
  const { a, b, budget } = pair;
  if (a.text === b.text) {
    return { edits: [], stretches: [], rewritten: false };
  }
  const isHopeless = a.ids.length + b.ids.length > COMPARED_ANYWAY && sharedAtMost(a, b) < KEPT_AT_LEAST;
  if (isHopeless) budget.fellShort = true;
  const longest = isHopeless ? null : longestCommon(a.ids, b.ids, budget);
  return longest ? compared(pair, slid(pair, realigned(pair, longest))) : notCompared(a, b);
}

function compared(pair: TokenPair, common: Common): Comparison {
  const joined = withoutRuns(pair, common, joinsNeighbours);
  const stretches = regions(pair, joined);
  const kept = withoutRuns(pair, common, isKeptByChance);
  const parts = kept === joined ? stretches : regions(pair, kept); // most often nothing is joined
  const isLittleKept = keptShare(pair, joined) < KEPT_AT_LEAST;
  return {
    edits: wholeWords(pair, kept, cutInStretches(pair, parts, stretches)),
    stretches,
    rewritten: isLittleKept && stretches.filter(edit => edit.words).length >= REWRITTEN_FROM,
  };
}

function notCompared(a: Tokens, b: Tokens): Comparison {
  const whole = {
    fromA: 0,
    toA: a.text.length,
    fromB: 0,
    toB: b.text.length,
    words: true,
  };
  return {
    edits: [{ ...whole, stretch: 0 }],
    stretches: [whole],
    rewritten: true,
  };
}

/** The parts of each stretch, cut at the punctuation that both texts have. */
function cutInStretches({ a, b }: TokenPair, parts: readonly RawEdit[], stretches: readonly RawEdit[]): PartEdit[] {
  let stretch = 0;
  return parts.flatMap(part => {
    while (stretch + 1 < stretches.length && isAtOrAfter(part, stretches[stretch + 1])) {
      stretch++;
    }
    const number = stretch;
    return cutAtPunctuation(part, a.text, b.text).map(piece => ({ ...piece, stretch: number }));
  });
}

function isAtOrAfter(part: RawEdit, stretch: RawEdit): boolean {
  return part.fromA >= stretch.fromA && part.fromB >= stretch.fromB;
}

/** Twice the words kept over all words of both: 1 for equal texts. An empty side shares nothing and is no rewrite. */
function keptShare({ a, b }: TokenPair, common: Common): number {
  const all = a.ids.length + b.ids.length;
  return a.ids.length === 0 || b.ids.length === 0 ? 1 : (2 * common.a.length) / all;
}

/**
 * Share of the shorter text found in the longer from which they are compared whatever `keptShare` can be: one side
 * within the other may be a long cut or addition, of two edits at most.
 */
const WITHIN = 0.9;

/** What `keptShare` can be at most, by counting words without their order. */
function sharedAtMost(a: Tokens, b: Tokens): number {
  const counts = new Map<number, number>();
  for (const id of a.ids) {
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  let both = 0;
  for (const id of b.ids) {
    const left = counts.get(id) ?? 0;
    if (left > 0) both++;
    counts.set(id, left - 1);
  }
  const isWithin = both >= WITHIN * Math.min(a.ids.length, b.ids.length);
  return isWithin ? 1 : (2 * both) / (a.ids.length + b.ids.length);
}
