/** Sentences of two texts beside each other: the equal ones, and those of one frame. */

/** A sentence as it is compared. */
export interface FrameSentence {
  /** Folded words joined: equal for equal sentences. */
  readonly key: string;
  readonly forms: readonly string[];
  /** Each of `forms` once. */
  distinct(): ReadonlySet<string>;
  /** `null` for a word that is no fact. */
  facts(): readonly ('number' | 'name' | null)[];
}

/** A sentence of A beside one of B. */
export interface Matched {
  readonly a: FrameSentence;
  readonly b: FrameSentence;
  /** Words that stand in both, in order. */
  readonly shared: number;
  /** Word numbers that stand on one side only. */
  readonly onlyA: readonly number[];
  readonly onlyB: readonly number[];
}

export interface Matching {
  /** Sentences of A that stand in B as they are. */
  readonly equal: readonly FrameSentence[];
  readonly pairs: readonly Matched[];
  /** Sentences without a counterpart. */
  readonly lone: { readonly a: readonly FrameSentence[]; readonly b: readonly FrameSentence[] };
}

// Two sentences have one frame when this share of their words stands in both in order. Chosen by eye: the sentences of
// forms keep .5 to .9, two sentences of one story that say different things up to .3.
const ONE_FRAME = 0.4;
// Words of a sentence that are looked at: the cost is the product of both sides.
const WORDS = 60;

export function matched(a: readonly FrameSentence[], b: readonly FrameSentence[]): Matching {
  const left = new Map<string, FrameSentence[]>();
  for (const sentence of b) {
    left.set(sentence.key, [...(left.get(sentence.key) ?? []), sentence]);
  }
  const equal: FrameSentence[] = [];
  const rest: FrameSentence[] = [];
  for (const sentence of a) {
    (left.get(sentence.key)?.pop() ? equal : rest).push(sentence);
  }
  const free = new Set([...left.values()].flat());
  const { pairs, lone } = framed(rest, free);
  return {
    equal,
    pairs,
    lone: { a: lone, b: [...free] },
  };
}

/** Each of `rest` beside the sentence of `free` that is most like it, which is taken out. */
function framed(rest: readonly FrameSentence[], free: Set<FrameSentence>): { pairs: Matched[]; lone: FrameSentence[] } {
  const pairs: Matched[] = [];
  const lone: FrameSentence[] = [];
  const byForm = postings(free);
  for (const sentence of rest) {
    const best = nearest(sentence, byForm, free);
    if (best) {
      pairs.push(best);
      free.delete(best.b);
    } else lone.push(sentence);
  }
  return { pairs, lone };
}

function postings(sentences: ReadonlySet<FrameSentence>): Map<string, FrameSentence[]> {
  const byForm = new Map<string, FrameSentence[]>();
  for (const sentence of sentences) {
    for (const form of sentence.distinct()) {
      const known = byForm.get(form);
      if (known) known.push(sentence);
      else byForm.set(form, [sentence]);
    }
  }
  return byForm;
}

// The order of words is asked for only where so many distinct words are shared: a bound that few other sentences reach.
const LIKELY = 0.35;

function nearest(
  sentence: FrameSentence,
  byForm: ReadonlyMap<string, readonly FrameSentence[]>,
  free: ReadonlySet<FrameSentence>,
): Matched | null {
  let best: Matched | null = null;
  for (const [other, count] of sharedForms(sentence, byForm)) {
    const isLikely = 2 * count >= LIKELY * (sentence.distinct().size + other.distinct().size);
    if (!isLikely || !free.has(other)) continue;
    const pair = beside(sentence, other);
    if (shareOf(pair) >= ONE_FRAME && pair.shared > (best?.shared ?? 0)) {
      best = pair;
    }
  }
  return best;
}

/** How many distinct words each other sentence shares with this one. */
function sharedForms(
  { distinct }: FrameSentence,
  byForm: ReadonlyMap<string, readonly FrameSentence[]>,
): Map<FrameSentence, number> {
  const counts = new Map<FrameSentence, number>();
  for (const form of distinct())
    for (const other of byForm.get(form) ?? []) {
      counts.set(other, (counts.get(other) ?? 0) + 1);
    }
  return counts;
}

function shareOf({ a, b, shared }: Matched): number {
  return (2 * shared) / (Math.min(a.forms.length, WORDS) + Math.min(b.forms.length, WORDS));
}

/** The longest common subsequence of words (Wagner & Fischer 1974). */
function beside(a: FrameSentence, b: FrameSentence): Matched {
  const [x, y] = [a.forms.slice(0, WORDS), b.forms.slice(0, WORDS)];
  const lengths = commonLengths(x, y);
  const onlyA: number[] = [];
  const onlyB: number[] = [];
  let [i, j] = [0, 0];
  while (i < x.length && j < y.length) {
    if (x[i] === y[j]) [i, j] = [i + 1, j + 1];
    else if (lengths[i + 1][j] >= lengths[i][j + 1]) onlyA.push(i++);
    else onlyB.push(j++);
  }
  while (i < x.length) onlyA.push(i++);
  while (j < y.length) onlyB.push(j++);
  return {
    a,
    b,
    shared: lengths[0][0],
    onlyA,
    onlyB,
  };
}

/** `[i][j]`: the length of the longest common subsequence of the words from i and from j on. */
function commonLengths(x: readonly string[], y: readonly string[]): Uint8Array[] {
  const lengths = Array.from({ length: x.length + 1 }, () => new Uint8Array(y.length + 1));
  for (let i = x.length - 1; i >= 0; i--) {
    for (let j = y.length - 1; j >= 0; j--) {
      lengths[i][j] = x[i] === y[j] ? lengths[i + 1][j + 1] + 1 : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
    }
  }
  return lengths;
}
