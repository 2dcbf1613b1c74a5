import type { Budget } from './budget';
import { heaviestChain } from './chain';
import { reflowed } from './reflow';
import { similarGroups } from './similar';
import { bag, rarity } from './similarity';
import type { Tokens, Vocabulary } from './tokens';

/** A paragraph ready to be paired. */
export interface Paragraph {
  readonly tokens: Tokens;
  /** Equal for paragraphs that say the same to the letter and digit. "" when it says nothing. */
  readonly key: string;
}

/** Paragraphs that belong together; both rows ascending and without gaps, one of them may be []. */
export interface Group {
  readonly a: readonly number[];
  readonly b: readonly number[];
  /** Stands elsewhere than its surroundings. */
  readonly moved: boolean;
}

/** Fewer words than this ("Advertisement", "Read more") are too common to hold the order of a text. */
const SUBSTANTIAL = 4;

/**
 * Pair the paragraphs of two texts. Each stands in exactly one group.
 *
 * Never by position: first those that say the same, then those set in other
 * paragraphs, then by likeness; what the heaviest chain in order leaves out has moved.
 * Of equal paragraphs as many as can keep their order do, so more edits never keep more.
 */
export function pairing(
  a: readonly Paragraph[],
  b: readonly Paragraph[],
  vocabulary: Vocabulary,
  budget: Budget,
): Group[] {
  const exact = sameInOrder(a, b, budget);
  const links: Link[] = exact.map(([i, j]) => ({ a: [i], b: [j] }));
  const takenA = new Set(links.flatMap(link => link.a));
  const takenB = new Set(links.flatMap(link => link.b));
  const take = (found: readonly Link[]) => {
    for (const link of found) {
      links.push(link);
      link.a.forEach(i => takenA.add(i));
      link.b.forEach(j => takenB.add(j));
    }
  };
  take(reflowed(a, b, links, takenA, takenB));
  take(sameElsewhere(a, b, takenA, takenB));
  const rare = rarity(
    [...a, ...b].map(paragraph => paragraph.tokens),
    vocabulary,
  );
  const bags = (side: readonly Paragraph[], taken: ReadonlySet<number>) =>
    side.map((paragraph, i) => (taken.has(i) ? null : bag(paragraph.tokens.ids, rare)));
  take(similarGroups(bags(a, takenA), bags(b, takenB), links, rare, budget));
  const placed = withWordless(a, b, withoutUnlikelyMoves(links, a, b));
  return inOrder(placed, a, b);
}

/** Paragraphs found to belong together, before the order is looked at. Half a `Group`: both rows have one at least. */
export interface Link {
  readonly a: readonly number[];
  readonly b: readonly number[];
  /** 0..1; absent where the paragraphs say the same. */
  readonly likeness?: number;
}

/** Points beyond which repeated paragraphs are matched in order only: a hostile text of one word a paragraph has no end of pairs. */
const MOST_POINTS = 20_000;

/** Equal paragraphs of which as many as possible stand in the same order; of ties the longer. */
function sameInOrder(a: readonly Paragraph[], b: readonly Paragraph[], budget: Budget): [number, number][] {
  const places = new Map<string, number[]>();
  b.forEach((paragraph, j) => places.set(paragraph.key, [...(places.get(paragraph.key) ?? []), j]));
  const points: { a: number; b: number; weight: number }[] = [];
  const seen = new Map<string, number>();
  for (const [i, { key, tokens }] of a.entries()) {
    if (tokens.ids.length < SUBSTANTIAL) continue;
    const here = places.get(key) ?? [];
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    const chosen = points.length > MOST_POINTS ? here.slice(nth, nth + 1) : here;
    for (const j of chosen) points.push({ a: i, b: j, weight: 1 + tokens.ids.length / 1e6 });
  }
  if (points.length > MOST_POINTS) budget.fellShort = true;
  return heaviestChain(points).map(point => [point.a, point.b]);
}

/** Equal paragraphs that are left: they moved, or are too short to count for the order. Nearest to where they stood first. */
function sameElsewhere(
  a: readonly Paragraph[],
  b: readonly Paragraph[],
  takenA: ReadonlySet<number>,
  takenB: ReadonlySet<number>,
): Link[] {
  const places = new Map<string, number[]>();
  b.forEach((paragraph, j) => {
    if (!takenB.has(j) && paragraph.tokens.ids.length > 0)
      places.set(paragraph.key, [...(places.get(paragraph.key) ?? []), j]);
  });
  const links: Link[] = [];
  a.forEach((paragraph, i) => {
    const here = takenA.has(i) || paragraph.tokens.ids.length === 0 ? undefined : places.get(paragraph.key);
    const j = here?.shift();
    if (j !== undefined) links.push({ a: [i], b: [j] });
  });
  return links;
}

/** The links that keep the order of the text, as many equal ones as can be, then by words. */
function staying(links: readonly Link[], a: readonly Paragraph[], b: readonly Paragraph[]): Set<Link> {
  return new Set(
    heaviestChain(links.map(link => ({ link, a: link.a[0], b: link.b[0], weight: heft(link, a, b) }))).map(
      point => point.link,
    ),
  );
}

// A paragraph that is equal outweighs all likeness: 1 against at most a hundredth of it for each of a hundred edited ones.
function heft(link: Link, a: readonly Paragraph[], b: readonly Paragraph[]): number {
  const count = (side: readonly Paragraph[], row: readonly number[]) =>
    row.reduce((sum, i) => sum + side[i].tokens.ids.length, 0);
  const words = Math.min(count(a, link.a), count(b, link.b));
  const equal = link.likeness === undefined && link.a.length === 1 && link.b.length === 1;
  return (equal && words >= SUBSTANTIAL ? 1 : 0) + (Math.min(words, 1000) * (link.likeness ?? 1)) / 1e5;
}

/** Out of its order a paragraph must be more alike to be the same: lists have many that are alike. */
const MOVED_FROM = 0.6;

function withoutUnlikelyMoves(links: readonly Link[], a: readonly Paragraph[], b: readonly Paragraph[]): Link[] {
  const kept = staying(links, a, b);
  return links.filter(link => kept.has(link) || (link.likeness ?? 1) >= MOVED_FROM);
}

/** Paragraphs without a word ("* * *", "_") go with the one before them, or after; as a pair of their own where both sides have one there. */
function withWordless(a: readonly Paragraph[], b: readonly Paragraph[], links: readonly Link[]): Link[] {
  const all = links.map(link => ({ ...link, a: [...link.a], b: [...link.b] }));
  const [ofA, ofB] = [places(all, link => link.a), places(all, link => link.b)];
  const wordless = (side: readonly Paragraph[], at: number) => side[at]?.tokens.ids.length === 0;
  a.forEach((_, i) => {
    if (!wordless(a, i) || ofA.has(i)) return; // `reflowed` pairs some
    const before = ofA.get(i - 1);
    const j = i === 0 ? 0 : before ? before.b.at(-1)! + 1 : -1;
    if (!wordless(b, j) || ofB.has(j)) return;
    const link = { a: [i], b: [j] };
    all.push(link);
    ofA.set(i, link);
    ofB.set(j, link);
  });
  join(a, ofA, link => link.a);
  join(b, ofB, link => link.b);
  return all;
}

type Growing = { a: number[]; b: number[] };

function places(links: readonly Growing[], row: (link: Growing) => number[]): Map<number, Growing> {
  return new Map(links.flatMap(link => row(link).map((at): [number, Growing] => [at, link])));
}

function join(side: readonly Paragraph[], of: Map<number, Growing>, row: (link: Growing) => number[]): void {
  const add = (at: number, link: Growing | undefined) => {
    if (side[at].tokens.ids.length > 0 || of.has(at) || !link) return;
    row(link).push(at);
    row(link).sort((one, other) => one - other);
    of.set(at, link);
  };
  for (let at = 1; at < side.length; at++) add(at, of.get(at - 1));
  for (let at = side.length - 2; at >= 0; at--) add(at, of.get(at + 1));
}

/** Mark what moved, add what stands alone, and put all in the order of B, removed ones after what they followed. */
function inOrder(links: readonly Link[], a: readonly Paragraph[], b: readonly Paragraph[]): Group[] {
  const kept = staying(links, a, b);
  const says = (link: Link) => link.a.some(i => a[i].tokens.ids.length > 0);
  const groups: Group[] = links.map(link => ({ a: link.a, b: link.b, moved: says(link) && !kept.has(link) }));
  const [takenA, takenB] = [new Set(links.flatMap(link => link.a)), new Set(links.flatMap(link => link.b))];
  b.forEach((_, j) => {
    if (!takenB.has(j)) groups.push({ a: [], b: [j], moved: false });
  });
  groups.sort((one, other) => one.b[0] - other.b[0]);
  return withRemoved(groups, a.length, takenA);
}

function withRemoved(groups: readonly Group[], lengthA: number, takenA: ReadonlySet<number>): Group[] {
  const follows = new Map<number, Group>();
  for (const group of groups) if (group.a.length > 0) follows.set(group.a.at(-1)!, group);
  const removedAfter = new Map<Group | null, Group[]>();
  let last: Group | null = null;
  for (let i = 0; i < lengthA; i++) {
    const group = follows.get(i);
    if (group && !group.moved) last = group;
    if (!takenA.has(i)) removedAfter.set(last, [...(removedAfter.get(last) ?? []), { a: [i], b: [], moved: false }]);
  }
  return [...(removedAfter.get(null) ?? []), ...groups.flatMap(group => [group, ...(removedAfter.get(group) ?? [])])];
}
