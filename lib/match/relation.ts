import type { Text } from '../article';
import type { Passage, Relation } from '../report';
import { pieces, stretches, type Stretch } from './passages';
import { sequence, type Sequence } from './sequence';

/** What two texts have in common. Shares 0..1, of words. */
export interface Related {
  /** `null`: nothing worth saying. */
  readonly relation: Relation | null;
  /** Shared words among all words of both; symmetric. */
  readonly resemblance: number;
  /** How much of A stands in B, and of B in A. */
  readonly aInB: number;
  readonly bInA: number;
  readonly passages: readonly Passage[];
  /** Words of B that stand in A. */
  readonly sharedWords: number;
}

const COPY = 0.82;
const ADAPTED = 0.62;
const LEAST = 0.25;
const PASSAGE = 16;
const SHORT_PASSAGE = 10;
const LARGE_PART = 0.2;
const QUOTE = 10;

/** How two texts are related by their words; the headlines never count. */
export function relate(a: Text, b: Text, language?: string | null): Related {
  const [left, right] = [sequence(a, language), sequence(b, language)];
  const shared = stretches(left, right);
  const inA = covered(left.length, shared.flatMap(one => one.runs.map(run => [run.fromA, run.length] as const)));
  const inB = covered(right.length, shared.flatMap(one => one.runs.map(run => [run.fromB, run.length] as const)));
  const figures = {
    aInB: share(sum(inA), left.length),
    bInA: share(sum(inB), right.length),
    resemblance: share(sum(inA) + sum(inB), left.length + right.length),
  };
  const relation = relationOf(left, right, shared, figures);
  return {
    relation,
    ...figures,
    passages: shared.flatMap(stretch => pieces(left, right, stretch)),
    sharedWords: sum(inB),
  };
}

function relationOf(a: Sequence, b: Sequence, shared: readonly Stretch[], figures: Pick<Related, 'aInB' | 'bInA' | 'resemblance'>): Relation | null {
  const most = Math.max(figures.aInB, figures.bInA);
  const least = Math.min(figures.aInB, figures.bInA);
  const told = shared.map(stretch => unquoted(a, b, stretch));
  const narrated = told.reduce((all, words) => all + words, 0);
  if (most >= COPY && least >= LEAST && narrated >= PASSAGE) return 'copy';
  if (most >= ADAPTED && least >= LEAST && narrated >= 2 * PASSAGE) return 'adapted';
  if (told.some(words => words >= PASSAGE) || (narrated >= SHORT_PASSAGE && most >= LARGE_PART)) return 'passages';
  return shared.some((stretch, i) => stretch.words - told[i] >= QUOTE) ? 'quotes' : null;
}

// Shared words of a stretch that are not between quotation marks on both sides.
function unquoted(a: Sequence, b: Sequence, stretch: Stretch): number {
  let words = 0;
  for (const run of stretch.runs) for (let i = 0; i < run.length; i++) if (!(a.quoted[run.fromA + i] && b.quoted[run.fromB + i])) words++;
  return words;
}

function covered(length: number, ranges: readonly (readonly [number, number])[]): Uint8Array {
  const marks = new Uint8Array(length);
  for (const [from, count] of ranges) marks.fill(1, from, from + count);
  return marks;
}

function sum(marks: Uint8Array): number {
  let all = 0;
  for (const mark of marks) all += mark;
  return all;
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
