import { type Budget, spend } from './budget';
import type { Bag, Rarity } from './similarity';

/** Paragraphs that are given for one: those that share most. Chosen by eye. */
const LOOKED_AT = 8;
/**
 * Rarest words of a paragraph that are asked for its like: a like one shares a third of its words, and common words
 * stand in every paragraph.
 */
const ASKED = 16;
/** Cost of a look at a paragraph that holds a word, in steps: the places in memory are far apart. */
const STEPS_A_LOOK = 2;

/**
 * Finds the paragraphs of B that share most weight with one of A, strongest first, of equals the first.
 *
 * @param bags - paragraphs of B; `null` for those that are not asked for
 */
export function lookAlikes(bags: readonly (Bag | null)[], rare: Rarity, budget: Budget): (one: Bag) => number[] {
  const postings = postingsOf(bags, rare.length);
  // Weight shared with each paragraph, all 0 between two questions: made once, as thousands of paragraphs ask.
  const shared = new Float64Array(bags.length);
  const touched = new Int32Array(bags.length);
  return one => {
    let count = 0;
    for (const id of rarest(one, postings, rare)) {
      const row = postings[id]!;
      if (!spend(budget, STEPS_A_LOOK * row.length)) break;
      for (const j of row) {
        if (shared[j] === 0) touched[count++] = j;
        shared[j] += rare[id] || Number.MIN_VALUE;
      }
    }
    const best = strongest(touched.subarray(0, count), shared);
    for (let i = 0; i < count; i++) {
      shared[touched[i]] = 0;
    }
    return best;
  };
}

/** Numbers of the paragraphs that hold each word, ascending. By id; `undefined` for a word that none holds. */
type Postings = readonly (readonly number[] | undefined)[];

function postingsOf(bags: readonly (Bag | null)[], words: number): Postings {
  const postings = new Array<number[] | undefined>(words).fill(undefined);
  bags.forEach((bag, j) => {
    for (const id of bag?.counts.keys() ?? []) {
      const row = postings[id];
      if (row) row.push(j);
      else postings[id] = [j];
    }
  });
  return postings;
}

/** The words of a paragraph that fewest others hold, by id. */
function rarest(one: Bag, postings: Postings, rare: Rarity): number[] {
  const held: number[] = [];
  for (const id of one.counts.keys()) {
    if (postings[id]) held.push(id);
  }
  return held.sort((x, y) => postings[x]!.length - postings[y]!.length || rare[y] - rare[x]).slice(0, ASKED);
}

function strongest(touched: Int32Array, shared: Float64Array): number[] {
  const isBefore = (j: number, k: number) => shared[j] > shared[k] || (shared[j] === shared[k] && j < k);
  const best: number[] = [];
  for (const j of touched) {
    let at = best.length;
    while (at > 0 && isBefore(j, best[at - 1])) {
      at--;
    }
    if (at < LOOKED_AT) best.splice(at, 0, j);
    if (best.length > LOOKED_AT) best.pop();
  }
  return best;
}
