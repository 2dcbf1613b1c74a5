import { sentences } from '../text/sentences';
import { type Budget, spend } from './budget';
import { heaviestChain } from './chain';
import { type Common, longestCommon } from './lcs';
import { bag, type Bag, overlap } from './similarity';
import type { Tokens, Vocabulary } from './tokens';

/** Sentences of one side against those of the other beyond which it is no paragraph any more. */
const MOST_PAIRS = 900;
/** Likeness from which two sentences of a rewritten paragraph are one that was edited; as for paragraphs. */
const EDITED_FROM = 0.35;

/** The words of one sentence of a text: [from, to) into its rows. */
interface Sentence {
  readonly from: number;
  readonly to: number;
  readonly bag: Bag;
}

/**
 * The words that two texts have in common, looked for only between sentences that
 * belong together, in order. A rewritten paragraph so keeps the sentences that it
 * keeps, and none of the small words that others happen to share.
 *
 * @returns `null` when there is nothing to gain: one sentence each, too many, or the budget is spent
 */
export function commonBySentence(a: Tokens, b: Tokens, vocabulary: Vocabulary, budget: Budget): Common | null {
  const [rowA, rowB] = [sentencesOf(a, vocabulary), sentencesOf(b, vocabulary)];
  if (rowA.length * rowB.length < 2 || rowA.length * rowB.length > MOST_PAIRS) return null;
  if (!spend(budget, a.ids.length * rowB.length)) return null;
  const common: Common = { a: [], b: [] };
  for (const [one, other] of paired(rowA, rowB, vocabulary)) {
    const inside = longestCommon(a.ids.slice(one.from, one.to), b.ids.slice(other.from, other.to), budget);
    if (!inside) return null;
    inside.a.forEach((i, n) => {
      common.a.push(one.from + i);
      common.b.push(other.from + inside.b[n]);
    });
  }
  return common;
}

function sentencesOf(side: Tokens, vocabulary: Vocabulary): Sentence[] {
  let at = 0;
  return sentences(side.text, vocabulary.language).flatMap(({ to }) => {
    const from = at;
    while (at < side.ids.length && side.from[at] < to) at++;
    return from < at ? [{ from, to: at, bag: bag(side.ids.slice(from, at), vocabulary.weights) }] : [];
  });
}

/** The pairs of like sentences that weigh most together and keep the order of both. */
function paired(rowA: readonly Sentence[], rowB: readonly Sentence[], vocabulary: Vocabulary): [Sentence, Sentence][] {
  const points = rowA.flatMap((one, a) =>
    rowB.flatMap((other, b) => {
      const both = overlap(one.bag, other.bag, vocabulary.weights);
      const likeness = (2 * both) / (one.bag.weight + other.bag.weight || 1);
      return likeness >= EDITED_FROM ? [{ a, b, weight: both * likeness }] : [];
    }),
  );
  return heaviestChain(points).map(({ a, b }): [Sentence, Sentence] => [rowA[a], rowB[b]]);
}
