import type { Common } from './lcs';
import type { Tokens, Vocabulary } from './tokens';

/** Where the run of common words that begins with the `from`-th ends: no gap in either text. */
export function runEnd(common: Common, from: number): number {
  let to = from + 1;
  while (to < common.a.length && common.a[to] === common.a[to - 1] + 1 && common.b[to] === common.b[to - 1] + 1) to++;
  return to;
}

/** A run between two edits: what it holds, and how many words stand around it that are not common. */
interface Run {
  readonly words: number;
  /** Of its words; see `weightOf`. */
  readonly weight: number;
  /** Words before and after it, of A and of B. */
  readonly before: readonly [number, number];
  readonly after: readonly [number, number];
  /** Whether its first word stands more than once in either text. */
  isRepeated(): boolean;
}

/** So many words kept between two edits are still no rest for the eye, when they say little. */
const LONER_WORDS = 2;

/**
 * Whether two edits read as one over what stands between them: "the Ukrainian
 * president" → "Zelenskyy" is one change, and so is "12 of 40" → "15 of 60".
 */
export function isLoner({ words, weight, before, after }: Run): boolean {
  const sides = [before[0] + after[0], before[1] + after[1]];
  return words <= LONER_WORDS && weight < 1 && Math.min(...sides) > 0 && Math.max(...sides) >= 2 * words; // twice as much changes around it as it holds
}

/**
 * Words of both texts that change around a lone word from which it is kept by chance only, as half of the people who mark
 * edits see it (test/eval/changes.md): for one that either text has more than once, for a function word, for any other.
 */
const DROWNED_FROM = { repeated: 6, small: 8, other: 10 };
/** Words that each text must have changed around a lone word that says something: beside a mere cut or addition it was kept. */
const IN_EACH = 3;

/** Whether a word stands alone in a long rewriting, and so is no word that was kept. */
export function isDrowned({ words, weight, before, after, isRepeated }: Run): boolean {
  const [ofA, ofB] = [before[0] + after[0], before[1] + after[1]];
  if (words !== 1 || ofA + ofB < DROWNED_FROM.repeated) return false;
  const isOther = ofA + ofB >= DROWNED_FROM.other && Math.min(ofA, ofB) >= IN_EACH;
  return isOther || (weight < 1 && ofA + ofB >= DROWNED_FROM.small) || isRepeated();
}

/** The common words without the runs between two edits of which `gone` is true; the same object where there is none. */
export function withoutRuns(
  gone: (run: Run) => boolean,
  common: Common,
  a: Tokens,
  b: Tokens,
  vocabulary: Vocabulary,
): Common {
  const kept: Common = { a: [], b: [] };
  let repeated: ReadonlySet<number> | undefined; // most texts have no run that asks
  for (let from = 0; from < common.a.length;) {
    const to = runEnd(common, from);
    const before = gapBefore(common, from);
    const after: [number, number] =
      to < common.a.length
        ? gapBefore(common, to)
        : [a.ids.length - common.a[to - 1] - 1, b.ids.length - common.b[to - 1] - 1];
    const isBetween = Math.max(...before) > 0 && Math.max(...after) > 0;
    const isRepeated = () => (repeated ??= new Set([...repeats(a.ids), ...repeats(b.ids)])).has(a.ids[common.a[from]]);
    if (
      !isBetween ||
      !gone({ words: to - from, weight: weightOf(common.a.slice(from, to), a, vocabulary), before, after, isRepeated })
    ) {
      kept.a.push(...common.a.slice(from, to));
      kept.b.push(...common.b.slice(from, to));
    }
    from = to;
  }
  return kept.a.length === common.a.length ? common : kept;
}

/** What stands more than once in a row. */
function repeats(ids: readonly number[]): Set<number> {
  const [seen, twice] = [new Set<number>(), new Set<number>()];
  for (const id of ids) (seen.has(id) ? twice : seen).add(id);
  return twice;
}

function weightOf(words: readonly number[], side: Tokens, vocabulary: Vocabulary): number {
  return words.reduce((sum, i) => sum + vocabulary.weights[side.ids[i]], 0);
}

/** How many words of A and of B stand before the i-th common word and are not common. */
function gapBefore(common: Common, i: number): [number, number] {
  return i === 0 ? [common.a[0], common.b[0]] : [common.a[i] - common.a[i - 1] - 1, common.b[i] - common.b[i - 1] - 1];
}
