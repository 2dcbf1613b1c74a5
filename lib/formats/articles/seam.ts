/** How much a place in a row of two paragraphs looks like the seam between them. */

export interface Token {
  readonly form: string;
  readonly from: number;
}

/** "1." belongs to what comes after it. */
const LIST_NUMBER = /(?:^|\s)\d{1,3}\.$/;
// No colon, though paragraphs may end in one: most colons stand before a quotation (with it, 398 of 440 in the trial).
const ENDS = /[.!?…。！？؟۔।][\p{Pe}\p{Pf}"'”’]{0,3}$/u;
const BEGINS = /^[\p{Pi}\p{Ps}"'“‘„¿¡–—-]{0,3}[\p{Lu}\p{Lo}\p{N}]/u;
/** Characters looked at on each side of a seam. */
const AROUND = 40;
/** Equal words at both beginnings, or both ends, that are counted. */
const EQUAL = 8;

/**
 * Small against likeness: the seam decides between neighbours, and where nothing is alike. The weights were set on the
 * trial of README.md.
 *
 * @param at - number of the token that the second paragraph would begin with, from 1
 */
export function seam({ text, tokens: all }: { text: string; tokens: readonly Token[] }, at: number): number {
  const from = all[at].from;
  const isParted = text[from - 1] === ' ';
  const right = text.slice(from, from + AROUND);
  const starts = equalFrom(all, 0, at, 1) / EQUAL;
  const ends = equalFrom(all, at - 1, all.length - 1, -1) / EQUAL;
  const fromMiddle = Math.abs((2 * at) / all.length - 1);
  return (
    ending(text.slice(Math.max(0, from - AROUND), from).trimEnd()) +
    (BEGINS.test(right) ? 0.08 : 0) +
    (isParted ? 0.05 : 0) +
    0.1 * starts +
    0.08 * ends +
    0.05 * (1 - fromMiddle)
  );
}

/** How much a text looks like the end of a paragraph; negative where it cannot be one. */
function ending(left: string): number {
  if (LIST_NUMBER.test(left)) return -0.1;
  return ENDS.test(left) ? 0.15 : 0;
}

function equalFrom(all: readonly Token[], a: number, b: number, step: 1 | -1): number {
  let equal = 0;
  while (equal < EQUAL && all[a]?.form !== undefined && all[a].form === all[b]?.form) {
    equal++;
    a += step;
    b += step;
  }
  return equal;
}
