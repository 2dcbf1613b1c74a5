import { clusters } from './clusters';
import { wordPairs, type Point } from './word-pairs';

/** A stretch of words that stands in both texts, be it reworded and reordered. Word numbers. */
export interface Reworked {
  /** Each word of A beside the word of B that is taken to be the same; a word may stand in several. In no order. */
  readonly points: readonly Point[];
  /** Where it reaches on either side, half-open; its first and last word stand in `points`. */
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
  /** Words of A in it that stand in B's side too. */
  readonly words: number;
}

// The figures behind these are in `test/eval/retrieval.md`.
/** Words without a match that may part what belongs together. */
const GAP = 40;
/** What a word without a match costs, in matched words: a stretch goes on while more than about a third match. */
const UNMATCHED = 0.35;
/** Matched words that a stretch has at least, on either side: under that, neighbours of one trade share as much. */
const LEAST = 24;
/**
 * Share of its words that are matched, at least, on either side. With {@link RUN} it leaves out what neighbours of one
 * trade share by chance.
 */
const MATCHED = 0.4;
/** Equal words in a row that it holds at least once. */
const RUN = 4;
// Trimming one side may uncover the other; it settles in two or three rounds.
const ROUNDS = 6;
// Longer texts are no articles. Two of this length that are equal take 100 ms, of 100,000 words two seconds.
const WORDS = 20_000;
// Points looked at in one pair of texts, those of a candidate again for each look: an article of 600 words needs a
// thousand, and a text made to have endless candidates must not cost endless time.
const POINTS = 2 ** 18;

/**
 * Stretches that two texts share, whether word by word or reworked: sentences in another order, words
 * swapped, put in, left out or replaced. In the order of A. Borders of paragraphs do not count.
 *
 * Pairs of words that stand near each other in both texts are points of a plane; points that hang together are a
 * candidate, which is trimmed on both sides to where matched words are dense (the maximal scoring subsequence, Bentley
 * 1984); what was cut off is looked at again by itself. For runs of exactly the same words with exact borders ask
 * `stretches`. [] where a text has more than {@link WORDS} words; what a spent budget leaves unseen is left out.
 *
 * @param a - words as numbers under `distinct`, equal for equal words (`numbered`)
 */
export function reworked(a: Int32Array, b: Int32Array, distinct: number): Reworked[] {
  if (Math.max(a.length, b.length) > WORDS) {
    return [];
  }
  const waiting = candidates(wordPairs(a, b, distinct));
  const found: Reworked[] = [];
  let budget = POINTS;
  for (let points = waiting.pop(); points && budget > 0; points = waiting.pop()) {
    budget -= points.length;
    const kept = trimmed(points);
    const stretch = stretchOf(kept);
    if (stretch && kept.some(point => isRun(a, b, point))) {
      found.push(stretch);
    }
    if (kept.length < points.length) {
      waiting.push(...candidates(without(points, kept)));
    }
  }
  return found.sort((x, y) => x.fromA - y.fromA);
}

function candidates(points: readonly Point[]): Point[][] {
  return clusters(points, GAP).filter(cluster => cluster.length >= LEAST);
}

/**
 * The points of a cluster that lie where matched words are dense on both sides; the others it loses. At least one
 * point in, one out.
 */
export function trimmed(cluster: readonly Point[]): readonly Point[] {
  let kept = cluster;
  for (let round = 0; round < ROUNDS; round++) {
    const before = kept.length;
    const a = densest(kept.map(point => point.a));
    kept = kept.filter(point => point.a >= a.from && point.a < a.to);
    const b = densest(kept.map(point => point.b));
    kept = kept.filter(point => point.b >= b.from && point.b < b.to);
    if (kept.length === before) break;
  }
  return kept;
}

/** The stretch where matched words outweigh the unmatched between them most. Half-open word numbers. */
function densest(matched: readonly number[]): { from: number; to: number } {
  const places = Int32Array.from(matched).sort();
  let best = {
    from: places[0],
    to: places[0] + 1,
    score: 0,
  };
  let [score, from, last] = [0, places[0], places[0] - 1];
  for (const place of places) {
    if (place === last) continue;
    score -= UNMATCHED * (place - last - 1);
    if (score <= 0) [score, from] = [0, place];
    score += 1;
    if (score > best.score) {
      best = { from, to: place + 1, score };
    }
    last = place;
  }
  return best;
}

function stretchOf(points: readonly Point[]): Reworked | null {
  const [a, b] = [new Set(points.map(point => point.a)), new Set(points.map(point => point.b))];
  if (a.size < LEAST || b.size < LEAST) return null;
  const [inA, inB] = [extent(a), extent(b)];
  if (a.size < MATCHED * (inA.to - inA.from) || b.size < MATCHED * (inB.to - inB.from)) {
    return null;
  }
  return {
    points,
    fromA: inA.from,
    toA: inA.to,
    fromB: inB.from,
    toB: inB.to,
    words: a.size,
  };
}

function isRun(a: Int32Array, b: Int32Array, { a: atA, b: atB }: Point): boolean {
  if (atA + RUN > a.length || atB + RUN > b.length) {
    return false;
  }
  for (let i = 0; i < RUN; i++) {
    if (a[atA + i] !== b[atB + i]) return false;
  }
  return true;
}

function extent(places: ReadonlySet<number>): { from: number; to: number } {
  let [from, to] = [Infinity, 0];
  for (const place of places) {
    [from, to] = [Math.min(from, place), Math.max(to, place + 1)];
  }
  return { from, to };
}

function without(cluster: readonly Point[], kept: readonly Point[]): Point[] {
  const gone = new Set(kept);
  return cluster.filter(point => !gone.has(point));
}
