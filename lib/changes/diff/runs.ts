import { type Common, runEnd } from './common';
import type { TokenPair } from './pair';

/** A run of common words between two edits: what it holds, and how many words change around it. */
export interface CommonRun {
  readonly words: number;
  /** Sum of the weights of its words; see `WordRules`. */
  readonly weight: number;
  /** Words of A, and of B, before and after the run that are not common. */
  readonly changedInA: number;
  readonly changedInB: number;
  /** Whether its first word stands more than once in either text. */
  isRepeated(): boolean;
}

/** Up to two function words between two edits do not separate them for a reader: show both edits as one. */
const JOINING_WORDS = 2;

/**
 * Whether two edits read as one over the words between them: "the Ukrainian
 * president" → "Zelenskyy" is one change, and so is "12 of 40" → "15 of 60".
 */
export function joinsNeighbours({ words, weight, changedInA, changedInB }: CommonRun): boolean {
  const saysLittle = words <= JOINING_WORDS && weight < 1;
  const changesBoth = Math.min(changedInA, changedInB) > 0;
  const changesTwiceAsMuch = Math.max(changedInA, changedInB) >= 2 * words;
  return saysLittle && changesBoth && changesTwiceAsMuch;
}

/**
 * How many words of both texts must change around a single kept word before we treat it as a coincidence: for a word
 * that either text has more than once, for a function word, for any other. Set where half of the annotators did
 * (`test/eval/changes.md`).
 */
const CHANCE_FROM = { repeated: 6, small: 8, other: 10 };
/**
 * Words that each text must have changed around a single content word: beside a mere cut or addition the word was kept.
 */
const IN_EACH = 3;

/** Whether a word stands alone in a long rewriting, so that both texts have it by chance. */
export function isKeptByChance({ words, weight, changedInA, changedInB, isRepeated }: CommonRun): boolean {
  const changed = changedInA + changedInB;
  if (words !== 1 || changed < CHANCE_FROM.repeated) return false;
  if (changed >= CHANCE_FROM.other && Math.min(changedInA, changedInB) >= IN_EACH) {
    return true;
  }
  if (changed >= CHANCE_FROM.small && weight < 1) return true;
  return isRepeated();
}

/** The common words without the runs between two edits that `isGone` picks; the same object where it picks none. */
export function withoutRuns(pair: TokenPair, common: Common, isGone: (run: CommonRun) => boolean): Common {
  const kept: Common = { a: [], b: [] };
  const isRepeated = repeatedIn(pair);
  for (let from = 0; from < common.a.length;) {
    const to = runEnd(common, from);
    const run = runBetween(pair, common, { from, to, isRepeated });
    if (!run || !isGone(run)) {
      kept.a.push(...common.a.slice(from, to));
      kept.b.push(...common.b.slice(from, to));
    }
    from = to;
  }
  return kept.a.length === common.a.length ? common : kept;
}

interface Bounds {
  /** Numbers of common words, half-open. */
  readonly from: number;
  readonly to: number;
  isRepeated(id: number): boolean;
}

/** The run, or `null` where no words change before it or none after it. */
function runBetween(pair: TokenPair, common: Common, { from, to, isRepeated }: Bounds): CommonRun | null {
  const before = gapBefore(pair, common, from);
  if (before.inA === 0 && before.inB === 0) return null;
  const after = gapBefore(pair, common, to);
  if (after.inA === 0 && after.inB === 0) return null;
  return {
    words: to - from,
    weight: weightOf(pair, common.a.slice(from, to)),
    changedInA: before.inA + after.inA,
    changedInB: before.inB + after.inB,
    isRepeated: () => isRepeated(pair.a.ids[common.a[from]]),
  };
}

/** How many words of A and of B stand before the i-th common word, or the end, and are not common. */
function gapBefore({ a, b }: TokenPair, common: Common, i: number): { inA: number; inB: number } {
  const [lastA, lastB] = i === 0 ? [-1, -1] : [common.a[i - 1], common.b[i - 1]];
  const [nextA, nextB] = i === common.a.length ? [a.ids.length, b.ids.length] : [common.a[i], common.b[i]];
  return { inA: nextA - lastA - 1, inB: nextB - lastB - 1 };
}

function weightOf({ a, vocabulary }: TokenPair, words: readonly number[]): number {
  return words.reduce((sum, i) => sum + vocabulary.weights[a.ids[i]], 0);
}

/** Whether a word stands more than once in A or in B. Counted when first asked: most texts have no run that asks. */
function repeatedIn({ a, b }: TokenPair): (id: number) => boolean {
  let repeated: ReadonlySet<number> | undefined;
  return id => (repeated ??= new Set([...repeats(a.ids), ...repeats(b.ids)])).has(id);
}

function repeats(ids: readonly number[]): Set<number> {
  const [seen, twice] = [new Set<number>(), new Set<number>()];
  for (const id of ids) {
    (seen.has(id) ? twice : seen).add(id);
  }
  return twice;
}
