import { type Budget, spend } from './budget';
import type { Link } from './pairing';
import { type Bag, overlap, type Rarity, without } from './similarity';

/** Paragraphs not yet paired, by number; `null` for those that are. */
type Free = readonly (Bag | null)[];

/** Likeness (twice the shared weight over both weights) from which two paragraphs are one that was edited; see test/eval/changes.md. */
const EDITED_FROM = 0.35;
/** The same between two anchors, where place speaks for it too: a rewrite is shown as one, old beside new. */
const EDITED_IN_PLACE = 0.25;
/** The same where each side has one paragraph alone between the anchors: who put the new one there had the old one before him. */
const EDITED_ALONE = 0.15;
/** Share of one paragraph found in the other from which it is a part of it: cut down, written out, split or merged. */
const PART_FROM = 0.65;
/** A part must say something: about three words that are rare in these texts (a word of one paragraph in ten weighs log 11, 2.4). */
const PART_WEIGHT = 6;
/** Between equally like paragraphs the one at the same place wins. */
const SAME_PLACE = 0.1;

/**
 * Pair what is alike, best first, each paragraph once; then let neighbours that
 * are parts of a pair join it (splits and merges).
 */
export function similarGroups(a: Free, b: Free, anchors: readonly Link[], rare: Rarity, budget: Budget): Link[] {
  const candidates = candidatePairs(a, b, anchors, rare, budget);
  candidates.sort((one, other) => other.score - one.score || one.a - other.a || one.b - other.b);
  const links: { a: number[]; b: number[]; likeness: number }[] = [];
  const ofA = new Map<number, number>();
  const ofB = new Map<number, number>();
  for (const pair of candidates) {
    if (ofA.has(pair.a) || ofB.has(pair.b)) continue;
    const at = links.push({ a: [pair.a], b: [pair.b], likeness: Math.min(1, pair.score) }) - 1;
    ofA.set(pair.a, at);
    ofB.set(pair.b, at);
  }
  for (const link of links) {
    grow(link.b, link.a, b, a, ofB, rare);
    if (link.b.length === 1) grow(link.a, link.b, a, b, ofA, rare);
  }
  return links;
}

interface Candidate {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

function candidatePairs(a: Free, b: Free, anchors: readonly Link[], rare: Rarity, budget: Budget): Candidate[] {
  const gapOfA = gaps(
    a.length,
    anchors.map(link => link.a),
  );
  const gapOfB = gaps(
    b.length,
    anchors.map(link => link.b),
  );
  const [lonelyA, lonelyB] = [lonely(a, gapOfA), lonely(b, gapOfB)];
  const holding = postings(b);
  const marks: Marks = { shared: new Float64Array(b.length), touched: new Int32Array(b.length) };
  const found: Candidate[] = [];
  a.forEach((one, i) => {
    if (!one) return;
    for (const j of sharing(one, holding, rare, marks, budget)) {
      const inPlace = gapOfA[i] === gapOfB[j];
      const areAlone = inPlace && lonelyA.has(gapOfA[i]) && lonelyB.has(gapOfB[j]);
      const score = likeness(one, b[j]!, rare, areAlone ? EDITED_ALONE : inPlace ? EDITED_IN_PLACE : EDITED_FROM);
      if (score > 0) found.push({ a: i, b: j, score: score + (inPlace ? SAME_PLACE : 0) });
    }
  });
  return found;
}

/** Number of the gap between anchors in which each paragraph stands. */
function gaps(length: number, taken: readonly (readonly number[])[]): number[] {
  const anchor = new Set(taken.flat());
  let gap = 0;
  return Array.from({ length }, (_, i) => (anchor.has(i) ? ++gap : gap));
}

/** The gaps in which one paragraph alone is free. */
function lonely(side: Free, gapOf: readonly number[]): Set<number> {
  const counts = new Map<number, number>();
  side.forEach((bag, i) => {
    if (bag) counts.set(gapOf[i], (counts.get(gapOf[i]) ?? 0) + 1);
  });
  return new Set([...counts].flatMap(([gap, count]) => (count === 1 ? [gap] : [])));
}

function postings(side: Free): Map<number, number[]> {
  const holding = new Map<number, number[]>();
  side.forEach((bag, j) => {
    for (const id of bag?.counts.keys() ?? []) {
      const row = holding.get(id);
      if (row) row.push(j);
      else holding.set(id, [j]);
    }
  });
  return holding;
}

/** Only the paragraphs that share most are worth a closer look. */
const LOOKED_AT = 8;
/** The rarest words of a paragraph find its like; the common ones would find every paragraph. A like one shares a third of its words or more. */
const ASKED = 16;

/** A look at a paragraph that holds a word, in steps: places in memory that are far apart. */
const STEPS_A_LOOK = 2;

/** What paragraphs of B share with one of A: made once, as thousands of paragraphs ask. */
interface Marks {
  /** Weight by paragraph; all 0 between two questions. */
  readonly shared: Float64Array;
  readonly touched: Int32Array;
}

function sharing(
  one: Bag,
  holding: ReadonlyMap<number, readonly number[]>,
  rare: Rarity,
  { shared, touched }: Marks,
  budget: Budget,
): number[] {
  const rows = [...one.counts.keys()]
    .filter(id => holding.has(id))
    .sort((x, y) => holding.get(x)!.length - holding.get(y)!.length || rare[y] - rare[x])
    .slice(0, ASKED);
  let count = 0;
  for (const id of rows) {
    const row = holding.get(id)!;
    if (!spend(budget, STEPS_A_LOOK * row.length)) break;
    for (const j of row) {
      if (shared[j] === 0) touched[count++] = j;
      shared[j] += rare[id] || Number.MIN_VALUE;
    }
  }
  const best = strongest(touched.subarray(0, count), shared);
  for (let i = 0; i < count; i++) shared[touched[i]] = 0;
  return best;
}

/** The few that share most, of equals the first, strongest first. */
function strongest(touched: Int32Array, shared: Float64Array): number[] {
  const best: number[] = [];
  for (const j of touched) {
    let at = best.length;
    while (at > 0 && (shared[j] > shared[best[at - 1]] || (shared[j] === shared[best[at - 1]] && j < best[at - 1])))
      at--;
    if (at < LOOKED_AT) best.splice(at, 0, j);
    if (best.length > LOOKED_AT) best.pop();
  }
  return best;
}

/** 0 when the two do not belong together. */
function likeness(a: Bag, b: Bag, rare: Rarity, from: number): number {
  const both = overlap(a, b, rare);
  const mutual = (2 * both) / (a.weight + b.weight || 1);
  if (mutual >= from) return mutual;
  const part = both / (Math.min(a.weight, b.weight) || 1);
  return part >= PART_FROM && both >= PART_WEIGHT ? mutual : 0;
}

/** Let free neighbours of `own` join, when what `other` still has unexplained holds them. */
function grow(
  own: number[],
  other: readonly number[],
  side: Free,
  otherSide: Free,
  taken: Map<number, number>,
  rare: Rarity,
): void {
  const isFree = (at: number) => side[at] && !taken.has(at);
  if (!isFree(own[0] - 1) && !isFree(own.at(-1)! + 1)) return;
  let rest = otherSide[other[0]]!;
  for (const i of own) rest = without(rest, side[i]!, rare);
  for (const step of [1, -1]) {
    for (;;) {
      const next = (step > 0 ? own.at(-1)! : own[0]) + step;
      const bag = side[next];
      if (!bag || taken.has(next) || bag.weight === 0 || overlap(bag, rest, rare) / bag.weight < PART_FROM) break;
      rest = without(rest, bag, rare);
      taken.set(next, taken.get(own[0])!);
      if (step > 0) own.push(next);
      else own.unshift(next);
    }
  }
}
