import type { Budget } from './budget';
import { type Common, longestCommon } from './lcs';
import { commonBySentence } from './sentence-edits';
import type { Tokens, Vocabulary } from './tokens';

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
  /** In order, not overlapping; applied to A they give B to the character. [] where `rewritten`. */
  readonly edits: readonly RawEdit[];
  /** Under three tenths kept, or `coarse`. */
  readonly rewritten: boolean;
  /** The budget ran out. */
  readonly coarse: boolean;
}

/** Below this share of words kept, old and new are shown whole: word marks would be confetti (NYTdiff #6 proposes 30 %). */
const KEPT_AT_LEAST = 0.3;

/** A paragraph of which less is kept was rewritten: sentences tell better than words what became of it. */
const SENTENCES_BELOW = 0.6;

/** Compare two texts word by word, sentence by sentence where they were rewritten. Equal texts give no edits. */
export function compareWords(a: Tokens, b: Tokens, vocabulary: Vocabulary, budget: Budget): Comparison {
  if (a.text === b.text) return { edits: [], rewritten: false, coarse: false };
  const longest = atMostShared(a, b) < KEPT_AT_LEAST ? undefined : longestCommon(a.ids, b.ids, budget);
  if (!longest) return { edits: [], rewritten: true, coarse: longest === null };
  const bySentence = keptShare(longest, a, b) < SENTENCES_BELOW ? commonBySentence(a, b, vocabulary, budget) : null;
  const common = withoutLoners(slid(bySentence ?? longest, a, b), a, b, vocabulary);
  const edits = regions(common, a, b, vocabulary);
  const rewritten = keptShare(common, a, b) < KEPT_AT_LEAST && edits.filter(edit => edit.words).length > 2;
  return rewritten ? { edits: [], rewritten, coarse: false } : { edits, rewritten, coarse: false };
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

/**
 * Slide what was put in or taken out to where a reader would see it: "x. He left. y" can
 * be read as inserting "He left." or "left. y He"; both are shortest. The place whose
 * ends stand at the strongest marks wins, the last of equals.
 */
function slid(common: Common, a: Tokens, b: Tokens): Common {
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

/** How strongly the text is parted before a word: 3 by a sentence or paragraph, 2 by a clause, 0 by nothing but a blank. */
function marksAt(side: Tokens, at: number): number {
  if (at === 0 || at === side.ids.length) return 3;
  const gap = side.text.slice(side.to[at - 1], side.from[at]);
  if (/[.!?。．！？؟…\n]/.test(gap)) return 3;
  return /[,;:،、；：()“”"«»–—]/.test(gap) ? 2 : 0;
}

/** So many words kept between two edits are still no rest for the eye, when they say little. */
const LONER_WORDS = 2;

/**
 * Without the function words that stand alone between two edits: "the Ukrainian
 * president" → "Zelenskyy" is one change, and so is "12 of 40" → "15 of 60".
 */
function withoutLoners(common: Common, a: Tokens, b: Tokens, vocabulary: Vocabulary): Common {
  const kept: Common = { a: [], b: [] };
  for (let from = 0; from < common.a.length; ) {
    const to = runEnd(common, from);
    if (!isLoner(common, from, to, a, b, vocabulary)) {
      kept.a.push(...common.a.slice(from, to));
      kept.b.push(...common.b.slice(from, to));
    }
    from = to;
  }
  return kept;
}

function runEnd(common: Common, from: number): number {
  let to = from + 1;
  while (to < common.a.length && common.a[to] === common.a[to - 1] + 1 && common.b[to] === common.b[to - 1] + 1) to++;
  return to;
}

function isLoner(common: Common, from: number, to: number, a: Tokens, b: Tokens, vocabulary: Vocabulary): boolean {
  if (to - from > LONER_WORDS) return false;
  const before = gapBefore(common, from);
  const after = to < common.a.length ? gapBefore(common, to) : [a.ids.length - common.a[to - 1] - 1, b.ids.length - common.b[to - 1] - 1];
  if (Math.min(Math.max(...before), Math.max(...after)) === 0) return false;
  let weight = 0;
  for (let i = from; i < to; i++) weight += vocabulary.weights[a.ids[common.a[i]]];
  const sides = [before[0] + after[0], before[1] + after[1]];
  return weight < 1 && Math.min(...sides) > 0 && Math.max(...sides) >= 2 * (to - from); // twice as much changes around it as it holds
}

/** How many words of A and of B stand before the i-th common word and are not common. */
function gapBefore(common: Common, i: number): [number, number] {
  return i === 0 ? [common.a[0], common.b[0]] : [common.a[i] - common.a[i - 1] - 1, common.b[i] - common.b[i - 1] - 1];
}

/** All that differs to the character: between the common words, and in how those are written. */
function regions(common: Common, a: Tokens, b: Tokens, vocabulary: Vocabulary): RawEdit[] {
  const edits: RawEdit[] = [];
  let lastA = -1;
  let lastB = -1;
  for (let i = 0; i <= common.a.length; i++) {
    const nextA = common.a[i] ?? a.ids.length;
    const nextB = common.b[i] ?? b.ids.length;
    const between = region({ side: a, last: lastA, next: nextA }, { side: b, last: lastB, next: nextB }, vocabulary);
    if (between) edits.push(between);
    if (i < common.a.length) {
      const written = respelled(a, nextA, b, nextB);
      if (written) edits.push(written);
    }
    lastA = nextA;
    lastB = nextB;
  }
  return edits;
}

function respelled(a: Tokens, i: number, b: Tokens, j: number): RawEdit | null {
  const [fromA, toA, fromB, toB] = [a.from[i], a.to[i], b.from[j], b.to[j]];
  if (toA - fromA === toB - fromB && a.text.startsWith(b.text.slice(fromB, toB), fromA)) return null;
  return { fromA, toA, fromB, toB, words: false };
}

/** What stands between two common words of a text; -1 and the number of words are its ends. */
interface Gap {
  readonly side: Tokens;
  readonly last: number;
  readonly next: number;
}

/** The stretch between two common words, without the marks and blanks that are equal at its ends. */
function region(a: Gap, b: Gap, vocabulary: Vocabulary): RawEdit | null {
  const [one, other] = [bounds(a), bounds(b)];
  let { from: fromA, to: toA } = one;
  let { from: fromB, to: toB } = other;
  while (fromA < one.first && fromB < other.first && a.side.text[fromA] === b.side.text[fromB]) {
    fromA++;
    fromB++;
  }
  const [endA, endB] = [Math.max(fromA, one.end), Math.max(fromB, other.end)];
  while (toA > endA && toB > endB && a.side.text[toA - 1] === b.side.text[toB - 1]) {
    toA--;
    toB--;
  }
  if (fromA === toA && fromB === toB) return null;
  return { fromA, toA, fromB, toB, words: wordsDiffer(a, b, vocabulary) };
}

/** Offsets: of the gap, of its first word, of the end of its last word. */
function bounds({ side, last, next }: Gap): { from: number; to: number; first: number; end: number } {
  const from = last < 0 ? 0 : side.to[last];
  const to = next < side.ids.length ? side.from[next] : side.text.length;
  const any = last + 1 < next;
  return { from, to, first: any ? side.from[last + 1] : to, end: any ? side.to[next - 1] : from };
}

// "web site" → "website" is none; "1 5" → "15" is.
function wordsDiffer(a: Gap, b: Gap, vocabulary: Vocabulary): boolean {
  const form = ({ side, last, next }: Gap) => side.ids.slice(last + 1, next).map(id => vocabulary.forms[id]).join('');
  const [before, after] = [form(a), form(b)];
  const same = a.next - a.last === 1 && b.next - b.last === 1;
  return !same && (before !== after || /[\p{N}\p{Sc}%‰°٪％]/u.test(before));
}
