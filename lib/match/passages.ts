import type { Text } from '../model/article';
import type { Passage } from '../model/report';
import { runs, type Run } from './runs';
import { numbered, sequence, type Sequence } from './sequence';

/** Runs of equal words with small edits between them. */
export interface Stretch {
  /** In the order of B; each after the other on both sides. At least one. */
  readonly runs: readonly Run[];
  /** Equal words in them. */
  readonly words: number;
}

/**
 * Shortest run of equal words that is looked at. Unrelated articles share some of four in every paragraph: `STRETCH`
 * and `LONGEST` say what is a passage.
 */
const SEED = 4;
/** Words that may have been changed, put in or left out between two runs of one stretch. */
const GAP = 8;
/** Equal words that a stretch has at least: see `test/eval/retrieval.md`. */
const STRETCH = 8;
/** Equal words that the longest run of a stretch has at least; measured with `STRETCH`. */
export const LONGEST = 6;

/**
 * Passages that stand in both texts, in the order of B (the open page). Small edits inside are tolerated.
 *
 * A passage that runs across the border of a paragraph, on either side, is given in pieces.
 * Spans of one side do not overlap on side B; on side A they may, where B repeats a thing.
 */
export function passages(a: Text, b: Text, language?: string | null): Passage[] {
  const sides = { a: sequence(a, language), b: sequence(b, language) };
  const ids = numbered(sides.a, sides.b);
  return stretches(ids.a, ids.b).flatMap(stretch => pieces(sides.a, sides.b, stretch));
}

/**
 * Stretches of shared words, by seed and extension, in the order of B. Words as numbers, equal for equal words
 * (`numbered`).
 */
export function stretches(a: Int32Array, b: Int32Array): Stretch[] {
  return chained(runs(a, b, SEED)).filter(isPassage);
}

function isPassage(stretch: Stretch): boolean {
  return stretch.words >= STRETCH && stretch.runs.some(run => run.length >= LONGEST);
}

// Runs that follow each other closely on both sides are one stretch.
function chained(found: readonly Run[]): Stretch[] {
  const chains: Run[][] = [];
  for (const run of found) {
    const last = chains.at(-1);
    const before = last?.at(-1);
    if (last && before && follows(before, run)) last.push(run);
    else chains.push([run]);
  }
  return chains.map(list => ({ runs: list, words: list.reduce((sum, run) => sum + run.length, 0) }));
}

function follows(before: Run, run: Run): boolean {
  const gapA = run.fromA - before.fromA - before.length;
  const gapB = run.fromB - before.fromB - before.length;
  return gapA >= 0 && gapA <= GAP && gapB >= 0 && gapB <= GAP;
}

/** The stretch as passages inside one paragraph of A and one of B each. */
export function pieces(a: Sequence, b: Sequence, stretch: Stretch): Passage[] {
  const found: {
    fromA: number;
    toA: number;
    fromB: number;
    toB: number;
  }[] = [];
  for (const run of stretch.runs) {
    for (let i = 0; i < run.length; i++) {
      const [atA, atB] = [run.fromA + i, run.fromB + i];
      const last = found.at(-1);
      const same =
        last && a.paragraph[last.toA - 1] === a.paragraph[atA] && b.paragraph[last.toB - 1] === b.paragraph[atB];
      if (same) [last.toA, last.toB] = [atA + 1, atB + 1];
      else
        found.push({
          fromA: atA,
          toA: atA + 1,
          fromB: atB,
          toB: atB + 1,
        });
    }
  }
  return found.map(piece => ({
    a: span(a, piece.fromA, piece.toA),
    b: span(b, piece.fromB, piece.toB),
    words: piece.toB - piece.fromB,
  }));
}

function span(side: Sequence, from: number, to: number) {
  return {
    paragraph: side.paragraph[from],
    from: side.from[from],
    to: side.to[to - 1],
  };
}
