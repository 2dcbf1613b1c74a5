import type { Budget } from './budget';
import { lookAlikes } from './look-alikes';
import type { Link } from './paragraphs';
import { type Bag, overlap, type Rarity, without } from './similarity';

/** Paragraphs not yet paired, by number; `null` for those that are. */
type Free = readonly (Bag | null)[];

/** The paragraphs that wait for a counterpart, and all that is asked to find it. */
export interface Search {
  readonly a: Free;
  readonly b: Free;
  /** Pairs that stand already. */
  readonly anchors: readonly Link[];
  readonly rare: Rarity;
  readonly budget: Budget;
}

/**
 * Lowest likeness (twice the shared weight over both weights) of a paragraph and its edited form; see
 * `test/eval/changes.md`.
 */
const EDITED_FROM = 0.35;
/**
 * The same for two paragraphs between the same two anchors, where place speaks for them too: a rewrite is shown as one,
 * old beside new.
 */
const EDITED_IN_PLACE = 0.25;
/**
 * The same when each side has exactly one unpaired paragraph between two anchors: the new one almost certainly replaces
 * the old.
 */
const EDITED_ALONE = 0.15;
/** Share of one paragraph found in the other from which it is a part of it: cut down, written out, split or merged. */
const PART_FROM = 0.65;
/**
 * A part must say something: about three words that are rare in these texts (a word of one paragraph in ten weighs log
 * 11, 2.4).
 */
const PART_WEIGHT = 6;
/**
 * Added to the score of two paragraphs between the same anchors, so that of equally like ones the one in place wins.
 */
const SAME_PLACE = 0.1;

interface Growing {
  readonly a: number[];
  readonly b: number[];
  readonly likeness: number;
}

/**
 * Pair paragraphs that are alike, best first, each paragraph once; then let neighbours that
 * are parts of a pair join it (splits and merges).
 */
export function similarGroups(search: Search): Link[] {
  const candidates = candidatePairs(search);
  candidates.sort((one, other) => other.score - one.score || one.a - other.a || one.b - other.b);
  const links: Growing[] = [];
  const taken = { a: new Set<number>(), b: new Set<number>() };
  for (const pair of candidates) {
    if (taken.a.has(pair.a) || taken.b.has(pair.b)) {
      continue;
    }
    links.push({
      a: [pair.a],
      b: [pair.b],
      likeness: Math.min(1, pair.score),
    });
    taken.a.add(pair.a);
    taken.b.add(pair.b);
  }
  const inA = {
    bags: search.a,
    taken: taken.a,
    rare: search.rare,
  };
  const inB = {
    bags: search.b,
    taken: taken.b,
    rare: search.rare,
  };
  for (const { a, b } of links) {
    grow(b, inB, search.a[a[0]]!);
    if (b.length === 1) {
      grow(a, inA, search.b[b[0]]!);
    }
  }
  return links;
}

interface Candidate {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

function candidatePairs({ a, b, anchors, rare, budget }: Search): Candidate[] {
  const gapsOfA = gapsBetween(
    anchors.map(link => link.a[0]),
    a,
  );
  const gapsOfB = gapsBetween(
    anchors.map(link => link.b[0]),
    b,
  );
  const alike = lookAlikes(b, rare, budget);
  const found: Candidate[] = [];
  a.forEach((one, i) => {
    if (!one) return;
    for (const j of alike(one)) {
      const gap = gapsOfA.of[i];
      const isInPlace = gap === gapsOfB.of[j];
      const areAlone = isInPlace && gapsOfA.lonely.has(gap) && gapsOfB.lonely.has(gap);
      const inPlaceFrom = areAlone ? EDITED_ALONE : EDITED_IN_PLACE;
      const score = likeness(one, b[j]!, rare, isInPlace ? inPlaceFrom : EDITED_FROM);
      if (score > 0) {
        found.push({ a: i, b: j, score: score + (isInPlace ? SAME_PLACE : 0) });
      }
    }
  });
  return found;
}

/** The gaps between anchors, numbered from 0. */
interface Gaps {
  /** Number of the gap in which each paragraph stands. */
  readonly of: readonly number[];
  /** Gaps in which exactly one paragraph is free. */
  readonly lonely: ReadonlySet<number>;
}

function gapsBetween(anchors: readonly number[], side: Free): Gaps {
  const isAnchor = new Set(anchors);
  let gap = 0;
  const of = side.map((_, i) => (isAnchor.has(i) ? ++gap : gap));
  const counts = new Map<number, number>();
  side.forEach((bag, i) => {
    if (bag) {
      counts.set(of[i], (counts.get(of[i]) ?? 0) + 1);
    }
  });
  return { of, lonely: new Set([...counts].flatMap(([at, count]) => (count === 1 ? [at] : []))) };
}

/** 0 when the two do not belong together. `from`: the lowest likeness of two that do. */
function likeness(a: Bag, b: Bag, rare: Rarity, from: number): number {
  const both = overlap(a, b, rare);
  const mutual = (2 * both) / (a.weight + b.weight || 1);
  if (mutual >= from) return mutual;
  const part = both / (Math.min(a.weight, b.weight) || 1);
  return part >= PART_FROM && both >= PART_WEIGHT ? mutual : 0;
}

/** The paragraphs of one text while groups grow. */
interface Neighbours {
  readonly bags: Free;
  readonly taken: Set<number>;
  readonly rare: Rarity;
}

/**
 * Paragraphs that may stand between two parts of one: an inserted quotation and its lead-in, a picture's line. By eye.
 */
const BETWEEN = 3;

/**
 * Let free paragraphs near `own` join, when the part of `other` that `own` leaves unexplained holds them. One that
 * stands behind others must say something by itself, as a split with a paragraph put between its halves does.
 */
function grow(own: number[], { bags, taken, rare }: Neighbours, other: Bag): void {
  const isFree = (at: number) => bags[at] && !taken.has(at);
  if (!near(own).some(isFree)) return;
  let rest = other;
  for (const i of own) {
    rest = without(rest, bags[i]!, rare);
  }
  const isPart = (at: number, least: number) => {
    if (!isFree(at)) return false;
    const bag = bags[at]!;
    const both = overlap(bag, rest, rare);
    return bag.weight > 0 && both >= least && both / bag.weight >= PART_FROM;
  };
  for (const step of [1, -1]) {
    for (let next = nextPart(own, step, isPart); next !== null; next = nextPart(own, step, isPart)) {
      rest = without(rest, bags[next]!, rare);
      taken.add(next);
      if (step > 0) own.push(next);
      else own.unshift(next);
    }
  }
}

/** Places beside a row in which parts are looked for. */
function near(own: readonly number[]): number[] {
  const steps = Array.from({ length: 1 + BETWEEN }, (_, i) => i + 1);
  return [...steps.map(by => own[0] - by), ...steps.map(by => own.at(-1)! + by)];
}

/** The nearest paragraph after (`step` 1) or before (-1) a row that is a part. `isPart`: of weight `least` at least. */
function nextPart(own: readonly number[], step: number, isPart: (at: number, least: number) => boolean): number | null {
  const end = step > 0 ? own.at(-1)! : own[0];
  for (let by = 1; by <= 1 + BETWEEN; by++) {
    if (isPart(end + by * step, by === 1 ? 0 : PART_WEIGHT)) {
      return end + by * step;
    }
  }
  return null;
}
