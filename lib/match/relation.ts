import type { Text } from '../model/article';
import type { Passage, Relation } from '../model/report';
import { LONGEST, pieces, stretches, type Stretch } from './passages';
import { reworked } from './reworked';
import { reworkedPassages, SHORTEST_REWORKED, type Sides } from './reworked-passages';
import { numbered, sequence, type Sequence } from './sequence';
import type { Point } from './word-pairs';

/** What two texts have in common. Shares 0..1, of words; 0 for a text without words. */
export interface Related {
  /** `null`: nothing worth saying. */
  readonly relation: Relation | null;
  /** Shared words of both, of all words of both. Symmetric. */
  readonly resemblance: number;
  /** How much of A stands in B, and of B in A. */
  readonly aInB: number;
  readonly bInA: number;
  /**
   * In the order of B: the same words (see `passages`; they may overlap where a text repeats itself), and between them
   * what was reworked.
   */
  readonly passages: readonly Passage[];
  /** Words of B that stand in A. */
  readonly sharedWords: number;
}

// Shares of the text of which more stands in the other one. Measured on gsa18f (`test/eval/retrieval.md`): the 41
// copies have 0.841 and more, pages of one series or template 0.582 and less; the reworked article among the seed
// documents has 0.78.
const COPY = 0.82;
const ADAPTED = 0.62;
// Shared words for each place where they break off: fewer, and the text was edited throughout, so *adapted*. The
// copies of gsa18f have 48 and more; a text of 2,070 shared words that its own author went over again has 28. Two
// breaks say nothing: a brief has few words.
const UNBROKEN = 36;
const FEW_BREAKS = 2;
// Share of the other text, at least: a brief that stands whole in a long article is a passage of it.
const LEAST = 0.2;
// Shared words outside of quotations, at least: a sentence; a stock phrase is shorter.
const PASSAGE = 16;
// Half a sentence is much where the whole text is three (wire items): there it does, with a share of the text as well.
const SHORT_PASSAGE = 10;
const LARGE_PART = 0.2;
// Words quoted alike. At 8, unrelated articles meet in "and we want to make sure we are".
const QUOTE = 10;
// Told words in one reworked stretch: what such a stretch has at least (`reworked.ts`), without what is quoted. Asked
// last, since two who quote the same sentence need the same small words around it.
const REWORKED = 24;

/**
 * How two articles are related by their words. Headlines never count. Swapping A and B swaps the shares.
 *
 * Length and spread decide together. Only passages count that are longer than a stock phrase; what is said between
 * quotation marks on both sides makes `quotes`, however long, since two reporters at one press conference write it
 * down alike. Reworked passages count for *passages*, not for the shares.
 */
export function relate(a: Text, b: Text, language?: string | null): Related {
  return relatedTo(b, language)(a);
}

/** `relate` of many A with one B, whose words are read once. */
export function relatedTo(b: Text, language?: string | null): (a: Text) => Related {
  const right = sequence(b, language);
  return a =>
    between({
      a: sequence(a, language),
      b: right,
      paragraphs: a.paragraphs,
    });
}

function between(sides: Sides): Related {
  const { a, b } = sides;
  const ids = numbered(a, b);
  const turned = isTurned(a, b);
  const same = turned ? sameTurned(ids) : stretches(ids.a, ids.b);
  const owned = taken(b.length, same);
  const other = leavesRoom(owned) ? reworkedPoints(ids, turned) : [];
  const inA = covered(a.length, same, run => run.fromA);
  const inB = covered(b.length, same, run => run.fromB);
  const sharedWords = sum(inB);
  const measures = {
    aInB: share(sum(inA), a.length),
    bInA: share(sharedWords, b.length),
    resemblance: share(sum(inA) + sharedWords, a.length + b.length),
  };
  return {
    relation: relationOf(
      same.map(stretch => told(a, b, stretch)),
      other.map(stretch => toldOtherwise(a, b, stretch)),
      { ...measures, isBroken: isBroken(same) },
    ),
    ...measures,
    passages: inOrder([...same.flatMap(stretch => pieces(a, b, stretch)), ...reworkedPassages(sides, other, owned)]),
    sharedWords,
  };
}

type Numbered = ReturnType<typeof numbered>;

// Which of several equal runs is taken depends on the side that is walked along. The shorter text is always A inside,
// so that the answer does not depend on which text is called A.
function isTurned(a: Sequence, b: Sequence): boolean {
  return a.length > b.length || (a.length === b.length && a.forms.join(' ') > b.forms.join(' '));
}

function sameTurned(ids: Numbered): Stretch[] {
  const same = stretches(ids.b, ids.a).map(({ runs, words }) => ({
    words,
    runs: runs.map(run => ({
      fromA: run.fromB,
      fromB: run.fromA,
      length: run.length,
    })),
  }));
  return same.sort((one, other) => one.runs[0].fromB - other.runs[0].fromB);
}

/** Words of A beside those of B of one reworked stretch. */
interface Other {
  readonly points: readonly Point[];
}

function reworkedPoints({ a, b, distinct }: Numbered, turned: boolean): readonly Other[] {
  return turned
    ? reworked(b, a, distinct).map(({ points }) => ({ points: points.map(point => ({ a: point.b, b: point.a })) }))
    : reworked(a, b, distinct);
}

// In a copy there is no room between what is the same for any reworked passage, and copies are what is looked up most.
function leavesRoom(owned: Uint8Array): boolean {
  let free = 0;
  return owned.some(isOwned => {
    free = isOwned === 1 ? 0 : free + 1;
    return free >= SHORTEST_REWORKED;
  });
}

interface Told {
  /** Shared words between quotation marks on both sides, and all others. */
  readonly quoted: number;
  readonly narrated: number;
}

interface Measures {
  readonly aInB: number;
  readonly bInA: number;
  readonly isBroken: boolean;
}

function relationOf(
  same: readonly Told[],
  other: readonly Told[],
  { aInB, bInA, isBroken }: Measures,
): Relation | null {
  const most = Math.max(aInB, bInA);
  const least = Math.min(aInB, bInA);
  const narrated = same.reduce((sum, one) => sum + one.narrated, 0);
  if (least >= LEAST && most >= COPY && narrated >= SHORT_PASSAGE && !isBroken) return 'copy';
  if (least >= LEAST && most >= ADAPTED && narrated >= PASSAGE) return 'adapted';
  if (same.some(one => one.narrated >= PASSAGE)) return 'passages';
  if (narrated >= SHORT_PASSAGE && most >= LARGE_PART) return 'passages';
  if (same.some(one => one.quoted >= QUOTE)) return 'quotes';
  return other.some(one => one.narrated >= REWORKED) ? 'passages' : null;
}

// Whether the same words break off often, within stretches and between them.
function isBroken(same: readonly Stretch[]): boolean {
  const runs = same.reduce((count, stretch) => count + stretch.runs.length, 0);
  const words = same.reduce((count, stretch) => count + stretch.words, 0);
  return runs - 1 > FEW_BREAKS + words / UNBROKEN;
}

function told(a: Sequence, b: Sequence, stretch: Stretch): Told {
  let quoted = 0;
  for (const { fromA, fromB, length } of stretch.runs) {
    for (let i = 0; i < length; i++) {
      if (a.quoted[fromA + i] && b.quoted[fromB + i]) quoted++;
    }
  }
  return { quoted, narrated: Math.max(0, stretch.words - quoted - chanceWords(pieces(a, b, stretch))) };
}

/**
 * Words at the ends of a stretch that are no evidence: a few that close the paragraph before a shared one, or begin the
 * one after it. Unrelated articles with a sentence of small print in common meet in "said Ana Lind." before it.
 */
function chanceWords(stretch: readonly Passage[]): number {
  const ends = stretch.length < 2 ? [] : [stretch[0], stretch[stretch.length - 1]];
  return ends.reduce((sum, { words }) => sum + (words < LONGEST ? words : 0), 0);
}

// The words of B, each once. One that is told in any of its places is told.
function toldOtherwise(a: Sequence, b: Sequence, { points }: Other): Told {
  const all = new Set(points.map(point => point.b));
  const narrated = new Set(points.filter(point => !a.quoted[point.a] || !b.quoted[point.b]).map(point => point.b));
  return { quoted: all.size - narrated.size, narrated: narrated.size };
}

// Words of one side in any run, 1 a word; where runs overlap, once.
function covered(
  length: number,
  same: readonly Stretch[],
  start: (run: Stretch['runs'][number]) => number,
): Uint8Array {
  const inRun = new Uint8Array(length);
  for (const run of same.flatMap(stretch => stretch.runs)) {
    inRun.fill(1, start(run), start(run) + run.length);
  }
  return inRun;
}

// Words of B from the first to the last run of a stretch, 1 a word: the small edits between belong to it.
function taken(length: number, same: readonly Stretch[]): Uint8Array {
  const inRun = new Uint8Array(length);
  for (const { runs } of same) {
    const last = runs[runs.length - 1];
    inRun.fill(1, runs[0].fromB, last.fromB + last.length);
  }
  return inRun;
}

function sum(bits: Uint8Array): number {
  return bits.reduce((all, bit) => all + bit, 0);
}

function inOrder(passages: readonly Passage[]): Passage[] {
  return [...passages].sort((one, other) => one.b.paragraph - other.b.paragraph || one.b.from - other.b.from);
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
