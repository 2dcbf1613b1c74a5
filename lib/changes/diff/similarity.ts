import type { Tokens, Vocabulary } from './tokens';

/** The words of a paragraph with how often they stand in it, and how much they weigh together. */
export interface Bag {
  readonly counts: ReadonlyMap<number, number>;
  readonly weight: number;
}

/** How much each word says, by id: rare in these two texts says more. */
export type Rarity = readonly number[];

/**
 * Weight of each word: log(1 + paragraphs / paragraphs that hold it), a function word a fifth of it.
 *
 * Source: Spärck Jones, "A statistical interpretation of term specificity" (1972).
 */
export function rarity(paragraphs: readonly Tokens[], vocabulary: Vocabulary): Rarity {
  const holding = new Array<number>(vocabulary.forms.length).fill(0);
  const last = new Array<number>(holding.length).fill(-1); // paragraph that was counted last for a word
  paragraphs.forEach(({ ids }, at) => {
    for (const id of ids) {
      if (last[id] === at) continue;
      last[id] = at;
      holding[id]++;
    }
  });
  return holding.map((held, id) => vocabulary.weights[id] * Math.log(1 + paragraphs.length / Math.max(1, held)));
}

/** The bag of some words, by id; no words weigh 0. */
export function bag(ids: readonly number[], rare: Rarity): Bag {
  const counts = new Map<number, number>();
  let weight = 0;
  for (const id of ids) {
    counts.set(id, (counts.get(id) ?? 0) + 1);
    weight += rare[id];
  }
  return { counts, weight };
}

/** Weight of the words that both hold, each as often as both do. Symmetric. */
export function overlap(a: Bag, b: Bag, rare: Rarity): number {
  const [small, large] = a.counts.size < b.counts.size ? [a, b] : [b, a];
  let both = 0;
  small.counts.forEach((count, id) => (both += rare[id] * Math.min(count, large.counts.get(id) ?? 0)));
  return both;
}

/** What is left of `whole` without the words of `part`. */
export function without(whole: Bag, part: Bag, rare: Rarity): Bag {
  const counts = new Map<number, number>();
  let weight = 0;
  for (const [id, count] of whole.counts) {
    const left = count - (part.counts.get(id) ?? 0);
    if (left <= 0) continue;
    counts.set(id, left);
    weight += left * rare[id];
  }
  return { counts, weight };
}
