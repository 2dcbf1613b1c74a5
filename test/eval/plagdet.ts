/**
 * How well found passages cover known ones: plagdet, macro-averaged, in characters.
 * Source: Potthast, Stein, Barrón-Cedeño & Rosso, "An Evaluation Framework for Plagiarism Detection" (COLING 2010), section 3.
 */

/** Half-open offsets in the two texts of a pair. */
export interface Passage {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
}

export interface Pair {
  readonly known: readonly Passage[];
  readonly found: readonly Passage[];
}

export interface Score {
  readonly plagdet: number;
  readonly precision: number;
  readonly recall: number;
  /** Findings for each known passage that was found at all; 1 is best. */
  readonly granularity: number;
}

export function plagdet(pairs: readonly Pair[]): Score {
  const recall = mean(pairs.flatMap(({ known, found }) => known.map(one => share(one, found))));
  const precision = mean(pairs.flatMap(({ known, found }) => found.map(one => share(one, known))));
  const times = pairs
    .flatMap(({ known, found }) => known.map(one => found.filter(other => meet(one, other)).length))
    .filter(count => count > 0);
  const granularity = times.length === 0 ? 1 : mean(times);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { plagdet: f1 / Math.log2(1 + granularity), precision, recall, granularity };
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

// They meet when they share characters in both texts.
function meet(x: Passage, y: Passage): boolean {
  return x.fromA < y.toA && y.fromA < x.toA && x.fromB < y.toB && y.fromB < x.toB;
}

// The part of a passage's characters, in both texts, that those it meets cover.
function share(one: Passage, others: readonly Passage[]): number {
  const met = others.filter(other => meet(one, other));
  const inA = union(met.map(other => [Math.max(one.fromA, other.fromA), Math.min(one.toA, other.toA)]));
  const inB = union(met.map(other => [Math.max(one.fromB, other.fromB), Math.min(one.toB, other.toB)]));
  return (inA + inB) / (one.toA - one.fromA + one.toB - one.fromB);
}

/** Length of the union of half-open intervals. */
export function union(intervals: readonly (readonly [number, number] | number[])[]): number {
  let [length, end] = [0, -Infinity];
  for (const [from, to] of [...intervals].sort((x, y) => x[0] - y[0])) {
    length += Math.max(0, to - Math.max(from, end));
    end = Math.max(end, to);
  }
  return length;
}
