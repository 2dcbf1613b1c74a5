import type { Common } from './common';
import type { TokenPair } from './pair';
import type { Tokens } from './tokens';

/**
 * Slide inserted or deleted words to where a reader would see them: "x. He left. y" can
 * be read as inserting "He left." or "left. y He"; both are shortest. The place whose
 * ends stand at the strongest punctuation wins, the last of equals.
 */
export function slid({ a, b }: TokenPair, common: Common): Common {
  const rowA = [...common.a, a.ids.length];
  const rowB = [...common.b, b.ids.length];
  for (let i = 1; i < rowA.length; i++) {
    const inA = rowA[i] - rowA[i - 1] - 1;
    const inB = rowB[i] - rowB[i - 1] - 1;
    if (inA === 0 && inB > 0) {
      slide(i, { own: rowB, other: rowA, side: b });
    }
    if (inB === 0 && inA > 0) {
      slide(i, { own: rowA, other: rowB, side: a });
    }
  }
  return { a: rowA.slice(0, -1), b: rowB.slice(0, -1) };
}

/** The rows of common words, seen from the text that has words more. */
interface Rows {
  readonly own: number[];
  readonly other: readonly number[];
  readonly side: Tokens;
}

/** Slide the words that only `own` has right before its i-th common word. */
function slide(i: number, { own, other, side }: Rows): void {
  const from = own[i - 1] + 1;
  const to = own[i];
  let best = 0;
  let bestStrength = strengthAt(side, from) + strengthAt(side, to);
  for (let by = 1; by <= i; by++) {
    const isAdjacent = own[i - by] === from - by && (by === 1 || other[i - by] === other[i - by + 1] - 1);
    if (!isAdjacent || side.ids[from - by] !== side.ids[to - by]) {
      break;
    }
    const strength = strengthAt(side, from - by) + strengthAt(side, to - by);
    if (strength > bestStrength) [best, bestStrength] = [by, strength];
  }
  for (let by = 1; by <= best; by++) {
    own[i - by] = to - by;
  }
}

/** Strengths of what parts two words. An end outweighs any punctuation: most insertions stand at an end of the text. */
const END = 5;
const SENTENCE = 3;
const CLAUSE = 2;
const BLANK = 0;

/** How strongly the text is parted before a word. */
function strengthAt(side: Tokens, at: number): number {
  if (at === 0 || at === side.ids.length) return END;
  const gap = side.text.slice(side.to[at - 1], side.from[at]);
  if (endsSentence(gap, side.text.charAt(side.from[at]))) {
    return SENTENCE;
  }
  return /[.!?؟…,;:،、；：()“”"«»–—]/.test(gap) ? CLAUSE : BLANK;
}

// "Eq. (3)", "e.g. a": a full stop before a bracket or a small letter ends no sentence.
const SENTENCE_END = /^\S?[.!?؟…]{1,3}["”’»)\]]?\s{1,3}["“„‘«¿¡]?$/;

function endsSentence(gap: string, next: string): boolean {
  if (/[。．！？\n]/.test(gap)) return true;
  return SENTENCE_END.test(gap) && !/\p{Ll}/u.test(next);
}
