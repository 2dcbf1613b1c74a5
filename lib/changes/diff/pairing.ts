import { heaviestChain, type Point } from './chain';
import { type Group, isWordless, type Link, type Paragraph, type ParagraphPair, take, type Taken } from './paragraphs';
import { reflowed } from './reflow';
import { similarGroups } from './similar';
import { bag, type Rarity, rarity } from './similarity';
import { withWordless } from './wordless';

/** Fewer words than this ("Advertisement", "Read more") are too common to hold the order of a text. */
const SUBSTANTIAL = 4;

/**
 * Pair the paragraphs of two texts. Each stands in exactly one group.
 *
 * Never by position: first those that say the same, then those set in other
 * paragraphs, then by likeness; paragraphs that the heaviest chain in order leaves out have moved.
 * Of equal paragraphs as many as can keep their order do, so more edits never keep more.
 */
export function pairing(pair: ParagraphPair): Group[] {
  const links = sameInOrder(pair);
  const taken: Taken = { a: new Set(), b: new Set() };
  take(taken, links);
  const add = (found: readonly Link[]) => {
    for (const link of found) links.push(link);
    take(taken, found);
  };
  add(reflowed(pair, links, taken));
  add(sameElsewhere(pair, taken));
  add(alike(pair, links, taken));
  return inOrder(pair, withWordless(pair, withoutUnlikelyMoves(pair, links)));
}

/** Paragraphs that are left and resemble each other. */
function alike({ a, b, vocabulary, budget }: ParagraphPair, anchors: readonly Link[], taken: Taken): Link[] {
  const rare = rarity(
    [...a, ...b].map(paragraph => paragraph.tokens),
    vocabulary,
  );
  return similarGroups({
    a: freeBags(a, taken.a, rare),
    b: freeBags(b, taken.b, rare),
    anchors,
    rare,
    budget,
  });
}

function freeBags(side: readonly Paragraph[], taken: ReadonlySet<number>, rare: Rarity) {
  return side.map((paragraph, i) => (taken.has(i) ? null : bag(paragraph.tokens.ids, rare)));
}

/**
 * Points beyond which repeated paragraphs are matched in order only: a hostile text of one word a paragraph has no end
 * of pairs.
 */
const MOST_POINTS = 20_000;
/**
 * Words that would weigh as much as one paragraph more: of ties the longer stays, and length never decides against a
 * paragraph.
 */
const WORDS_A_PARAGRAPH = 1e6;

/** Equal paragraphs of which as many as possible stand in the same order; of ties the longer. */
function sameInOrder({ a, b, budget }: ParagraphPair): Link[] {
  const places = placesByKey(b, b.keys());
  const points: Point[] = [];
  const seen = new Map<string, number>();
  for (const [i, { key, tokens }] of a.entries()) {
    if (tokens.ids.length < SUBSTANTIAL) continue;
    const here = places.get(key) ?? [];
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    const chosen = points.length > MOST_POINTS ? here.slice(nth, nth + 1) : here;
    const weight = 1 + tokens.ids.length / WORDS_A_PARAGRAPH;
    for (const j of chosen) {
      points.push({ a: i, b: j, weight });
    }
  }
  if (points.length > MOST_POINTS) budget.fellShort = true;
  return heaviestChain(points).map(point => ({ a: [point.a], b: [point.b] }));
}

function placesByKey(side: readonly Paragraph[], numbers: Iterable<number>): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const j of numbers) {
    const row = places.get(side[j].key);
    if (row) row.push(j);
    else places.set(side[j].key, [j]);
  }
  return places;
}

/**
 * Equal paragraphs that are left: they moved, or are too short to count for the order. The first of A goes with the
 * first of B.
 */
function sameElsewhere({ a, b }: ParagraphPair, taken: Taken): Link[] {
  const isLeft = (side: readonly Paragraph[], of: ReadonlySet<number>) => (at: number) =>
    !of.has(at) && !isWordless(side[at]);
  const places = placesByKey(b, [...b.keys()].filter(isLeft(b, taken.b)));
  const links: Link[] = [];
  for (const i of [...a.keys()].filter(isLeft(a, taken.a))) {
    const j = places.get(a[i].key)?.shift();
    if (j !== undefined) {
      links.push({ a: [i], b: [j] });
    }
  }
  return links;
}

/** The links that keep the order of the text, as many equal ones as can be, then by words. */
function staying(pair: ParagraphPair, links: readonly Link[]): Set<Link> {
  const points = links.map(link => ({
    link,
    a: link.a[0],
    b: link.b[0],
    weight: heft(pair, link),
  }));
  return new Set(heaviestChain(points).map(point => point.link));
}

/** Words of a paragraph beyond which it weighs no more for the order. */
const HEAVIEST = 1000;
/** Words that weigh as much as an equal paragraph: an edited one weighs a hundredth of it at most. */
const WORDS_AN_EQUAL = 1e5;

/**
 * What keeping a link in its place is worth. A paragraph that is equal outweighs all likeness of a hundred edited ones.
 */
function heft({ a, b }: ParagraphPair, { a: rowA, b: rowB, likeness }: Link): number {
  const words = Math.min(wordsOf(a, rowA), wordsOf(b, rowB));
  const isEqual = likeness === undefined && rowA.length === 1 && rowB.length === 1;
  const byWords = (Math.min(words, HEAVIEST) * (likeness ?? 1)) / WORDS_AN_EQUAL;
  return byWords + (isEqual && words >= SUBSTANTIAL ? 1 : 0);
}

function wordsOf(side: readonly Paragraph[], row: readonly number[]): number {
  return row.reduce((sum, i) => sum + side[i].tokens.ids.length, 0);
}

/** Lowest likeness of a paragraph and its counterpart out of order: lists have many that are alike. By eye. */
const MOVED_FROM = 0.6;

function withoutUnlikelyMoves(pair: ParagraphPair, links: readonly Link[]): Link[] {
  const kept = staying(pair, links);
  return links.filter(link => kept.has(link) || (link.likeness ?? 1) >= MOVED_FROM);
}

/**
 * Say which links moved, add the paragraphs that stand alone, and put all in the order of B, removed ones after what
 * they followed.
 */
function inOrder(pair: ParagraphPair, links: readonly Link[]): Group[] {
  const kept = staying(pair, links);
  const taken: Taken = { a: new Set(), b: new Set() };
  take(taken, links);
  const saysSomething = (link: Link) => link.a.some(i => !isWordless(pair.a[i]));
  const groups: Group[] = links.map(link => ({
    a: link.a,
    b: link.b,
    moved: saysSomething(link) && !kept.has(link),
  }));
  for (const j of pair.b.keys()) {
    if (!taken.b.has(j)) groups.push({ a: [], b: [j], moved: false });
  }
  groups.sort((one, other) => one.b[0] - other.b[0]);
  return withRemoved(groups, pair.a.length, taken.a);
}

/** The groups, and behind each the removed paragraphs of A that followed it. */
function withRemoved(groups: readonly Group[], lengthA: number, takenA: ReadonlySet<number>): Group[] {
  const groupOf = new Map(groups.flatMap(group => group.a.map((at): [number, Group] => [at, group])));
  const removedAfter = new Map<Group | null, Group[]>([[null, []]]);
  let last: Group | null = null;
  for (let i = 0; i < lengthA; i++) {
    const group = groupOf.get(i);
    if (group && !group.moved) last = group;
    if (takenA.has(i)) continue;
    const removed = removedAfter.get(last) ?? [];
    removed.push({
      a: [i],
      b: [],
      moved: false,
    });
    removedAfter.set(last, removed);
  }
  return [...removedAfter.get(null)!, ...groups.flatMap(group => [group, ...(removedAfter.get(group) ?? [])])];
}
