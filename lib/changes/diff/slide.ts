import type { Common } from './lcs';
import type { Tokens } from './tokens';

/**
 * Slide what was put in or taken out to where a reader would see it: "x. He left. y" can
 * be read as inserting "He left." or "left. y He"; both are shortest. The place whose
 * ends stand at the strongest marks wins, the last of equals.
 */
export function slid(common: Common, a: Tokens, b: Tokens): Common {
  const rowA = [...common.a, a.ids.length];
  const rowB = [...common.b, b.ids.length];
  for (let i = 1; i < rowA.length; i++) {
    const inA = rowA[i] - rowA[i - 1] - 1;
    const inB = rowB[i] - rowB[i - 1] - 1;
    if (inA === 0 && inB > 0) slide(i, rowB, rowA, b);
    if (inB === 0 && inA > 0) slide(i, rowA, rowB, a);
  }
  return { a: rowA.slice(0, -1), b: rowB.slice(0, -1) };
}

// `rows` has words that `other` has not, right before its i-th common word.
function slide(i: number, rows: number[], other: readonly number[], side: Tokens): void {
  const from = rows[i - 1] + 1;
  const to = rows[i];
  let best = 0;
  let bestMarks = marksAt(side, from) + marksAt(side, to);
  for (let by = 1; by <= i; by++) {
    const adjacent = rows[i - by] === from - by && (by === 1 || other[i - by] === other[i - by + 1] - 1);
    if (!adjacent || side.ids[from - by] !== side.ids[to - by]) break;
    const marks = marksAt(side, from - by) + marksAt(side, to - by);
    if (marks > bestMarks) [best, bestMarks] = [by, marks];
  }
  for (let by = 1; by <= best; by++) rows[i - by] = to - by;
}

/** What the ends of a text count: more than one mark inside, as most that is put in is put in at an end. */
const END = 5;

/** How strongly the text is parted before a word: 5 by an end, 3 by a sentence or paragraph, 2 by a clause, 0 by nothing but a blank. */
function marksAt(side: Tokens, at: number): number {
  if (at === 0 || at === side.ids.length) return END;
  const gap = side.text.slice(side.to[at - 1], side.from[at]);
  if (/[。．！？\n]/.test(gap) || (SENTENCE_END.test(gap) && !/\p{Ll}/u.test(side.text.charAt(side.from[at]))))
    return 3;
  return /[.!?؟…,;:،、；：()“”"«»–—]/.test(gap) ? 2 : 0;
}

// "Eq. (3)", "e.g. a": a full stop before a bracket or a small letter ends no sentence.
const SENTENCE_END = /^\S?[.!?؟…]{1,3}["”’»)\]]?\s{1,3}["“„‘«¿¡]?$/;
