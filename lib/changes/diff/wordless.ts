import { isWordless, type Link, type Paragraph, type ParagraphPair } from './paragraphs';

/** A link while paragraphs join it. */
interface Growing {
  readonly a: number[];
  readonly b: number[];
}

/** The link in which each paragraph of a text stands. By paragraph number. */
type Places = Map<number, Growing>;

/**
 * Let paragraphs without a word ("* * *", "_") join the link of the paragraph before them, or after; where both texts
 * have one at the same place, the two are a pair of their own.
 */
export function withWordless({ a, b }: ParagraphPair, links: readonly Link[]): Link[] {
  const all = links.map(link => ({
    ...link,
    a: [...link.a],
    b: [...link.b],
  }));
  const placesA: Places = new Map(all.flatMap(link => link.a.map((at): [number, Growing] => [at, link])));
  const placesB: Places = new Map(all.flatMap(link => link.b.map((at): [number, Growing] => [at, link])));
  for (const [i, paragraph] of a.entries()) {
    if (!isWordless(paragraph) || placesA.has(i)) continue; // `reflowed` pairs some
    const j = placeAfter(placesA.get(i - 1), i);
    if (!b[j] || !isWordless(b[j]) || placesB.has(j)) {
      continue;
    }
    const link = { a: [i], b: [j] };
    all.push(link);
    placesA.set(i, link);
    placesB.set(j, link);
  }
  joinNeighbours(a, placesA, link => link.a);
  joinNeighbours(b, placesB, link => link.b);
  return all;
}

/** The place in B that answers to the i-th of A by the link before it; -1 for none. */
function placeAfter(before: Growing | undefined, i: number): number {
  if (i === 0) return 0;
  return before ? before.b.at(-1)! + 1 : -1;
}

function joinNeighbours(side: readonly Paragraph[], places: Places, rowOf: (link: Growing) => number[]): void {
  const join = (at: number, link: Growing | undefined) => {
    if (!isWordless(side[at]) || places.has(at) || !link) {
      return;
    }
    const row = rowOf(link);
    row.push(at);
    row.sort((one, other) => one - other);
    places.set(at, link);
  };
  for (let at = 1; at < side.length; at++) {
    join(at, places.get(at - 1));
  }
  for (let at = side.length - 2; at >= 0; at--) {
    join(at, places.get(at + 1));
  }
}
