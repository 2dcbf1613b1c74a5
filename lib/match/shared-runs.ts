import { clusters } from './clusters';
import { numbered, sequence } from './sequence';
import { wordPairs, type Point } from './word-pairs';

/** A stretch of text that stands in both of two plain texts, be it reworded and reordered. UTF-16 offsets, half-open. */
export interface SharedRun {
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
// Trimming one side may uncover the other; it settles in two or three rounds.
const ROUNDS = 6;
// Candidates looked at in one pair of texts: articles need a dozen, and a text made to have endless ones must not cost endless time.
const CANDIDATES = 256;

/**
 * Stretches that two plain texts share, whether word by word or reworked: sentences in another order, words
 * swapped, put in, left out or replaced. In the order of A. Borders of paragraphs do not count.
 *
 * Pairs of words that stand near each other in both texts are points of a plane; points that hang together are a
 * candidate, which is trimmed on both sides to where matched words are dense (the maximal scoring subsequence, Bentley 1984); what
 * was cut off is looked at again by itself. For runs of exactly the same words with exact borders ask `passages`.
 */
export function sharedRuns(a: string, b: string): SharedRun[] {
  const [left, right] = [sequence([a]), sequence([b])];
  const ids = numbered(left, right);
  const points = wordPairs(ids.a, ids.b, ids.distinct);
  return dense(points)
    .map(({ a, b, words }) => ({ fromA: left.from[a.from], toA: left.to[a.to - 1], fromB: right.from[b.from], toB: right.to[b.to - 1], words }))
    .sort((x, y) => x.fromA - y.fromA);
}

interface Box {
  readonly a: { readonly from: number; readonly to: number };
  readonly b: { readonly from: number; readonly to: number };
  readonly words: number;
}

function dense(points: readonly Point[]): Box[] {
  const waiting = clusters(points, GAP);
  const found: Box[] = [];
  let budget = CANDIDATES;
  for (let cluster = waiting.pop(); cluster && budget > 0; cluster = waiting.pop()) {
    if (cluster.length < LEAST) continue;
    budget--;
    const kept = trimmed(cluster);
    const box = boxOf(kept);
    if (box) found.push(box);
    if (kept.length < cluster.length) waiting.push(...clusters(without(cluster, kept), GAP));
  }
  return found;
}

function trimmed(cluster: Point[]): Point[] {
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
  let best = { from: places[0], to: places[0] + 1, score: 0 };
  let [score, from, last] = [0, places[0], places[0] - 1];
  for (const place of places) {
    if (place === last) continue;
    score -= UNMATCHED * (place - last - 1);
    if (score <= 0) [score, from] = [0, place];
    score += 1;
    if (score > best.score) best = { from, to: place + 1, score };
    last = place;
  }
  return best;
}

function boxOf(points: readonly Point[]): Box | null {
  const [a, b] = [new Set(points.map(point => point.a)), new Set(points.map(point => point.b))];
  if (a.size < LEAST || b.size < LEAST) return null;
  return { a: extent(a), b: extent(b), words: a.size };
}

function extent(places: ReadonlySet<number>): { from: number; to: number } {
  let [from, to] = [Infinity, 0];
  for (const place of places) [from, to] = [Math.min(from, place), Math.max(to, place + 1)];
  return { from, to };
}

function without(cluster: readonly Point[], kept: readonly Point[]): Point[] {
  const gone = new Set(kept);
  return cluster.filter(point => !gone.has(point));
}
