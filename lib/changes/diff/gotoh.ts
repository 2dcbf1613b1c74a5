/** Score of keeping a content word, of weight 1. All scores are whole numbers, so that equal ways are found equal. */
const WORD = 20;
/**
 * Score of keeping a word of weight 0. A function word (weight 0.2) scores 12 and a content word 20, so one function
 * word never outweighs a content word.
 */
const LEAST = 10;
/** Score of equal punctuation before or after a kept word: decides between ways that are equal in words. */
const PUNCTUATION = 1;
/**
 * Cost of a gap between two runs. Less than a word scores, so as many words stay common, in as few pieces as can be.
 */
const GAP = 6;

/**
 * Words of a text, and the punctuation before, between and after them: `punctuation[i]` stands before the i-th word.
 */
export interface Part {
  readonly ids: readonly number[];
  readonly punctuation: readonly string[];
}

// Where the best way to a cell comes from: bits.
const KEPT_AFTER_GAP = 1;
const GAP_OPENS = 2;
const GAP_ALONG_B = 4;

/** Best scores of the ways to each cell of one row. */
interface Scores {
  /** Of ways that end in a kept word. */
  kept: Float64Array;
  /** Of ways that end in a gap. */
  gap: Float64Array;
}

/**
 * Pairs of equal words with the highest score, ascending: places in A and B.
 *
 * Source: Gotoh, "An improved algorithm for matching biological sequences" (J. Mol. Biol. 1982), where a gap's length
 * costs nothing. Read from the end of both rows to their beginning: of equal ways the one with the latest gaps is
 * taken, as `slid` expects.
 *
 * @param weights - 0..1, by id
 */
export function heaviestAlignment(a: Part, b: Part, weights: readonly number[]): [number, number][] {
  const width = b.ids.length + 1;
  const came = new Uint8Array((a.ids.length + 1) * width);
  let [row, last] = [emptyScores(width), emptyScores(width)];
  for (let i = 0; i <= a.ids.length; i++) {
    const x = a.ids.length - i;
    for (let j = 0; j < width; j++) {
      const y = b.ids.length - j;
      const isEqual = i > 0 && j > 0 && a.ids[x] === b.ids[y];
      let bits = 0;
      let kept = i === 0 && j === 0 ? 0 : -Infinity;
      if (isEqual) {
        if (last.gap[j - 1] > last.kept[j - 1]) {
          bits = KEPT_AFTER_GAP;
        }
        kept = Math.max(last.kept[j - 1], last.gap[j - 1]) + wordScore(weights[a.ids[x]]);
        kept += PUNCTUATION * equalPunctuation(a, x, b, y);
      }
      row.kept[j] = kept;
      came[i * width + j] = bits | enterGap(row, last, i, j);
    }
    [row, last] = [last, row];
  }
  const endsInGap = last.gap[width - 1] > last.kept[width - 1];
  return walkedBack({
    came,
    lengthA: a.ids.length,
    lengthB: b.ids.length,
    endsInGap,
  });
}

function emptyScores(width: number): Scores {
  return {
    kept: new Float64Array(width).fill(-Infinity),
    gap: new Float64Array(width).fill(-Infinity),
  };
}

function wordScore(weight: number): number {
  return Math.round(LEAST + (WORD - LEAST) * weight);
}

/** How much of the punctuation beside a word of each is the same: 0 to 2. */
function equalPunctuation(a: Part, i: number, b: Part, j: number): number {
  return equalGap(a.punctuation[i], b.punctuation[j]) + equalGap(a.punctuation[i + 1], b.punctuation[j + 1]);
}

function equalGap(one: string, other: string): number {
  return one !== '' && one === other ? 1 : 0;
}

/** Set the best score of a way that ends in a gap at a cell; gives the bits that say where it comes from. */
function enterGap(row: Scores, last: Scores, i: number, j: number): number {
  const opening = row.kept[j] - GAP;
  const alongA = i > 0 ? last.gap[j] : -Infinity;
  const alongB = j > 0 ? row.gap[j - 1] : -Infinity;
  const best = Math.max(opening, alongA, alongB);
  row.gap[j] = best;
  if (best === opening) return GAP_OPENS;
  return alongB > alongA ? GAP_ALONG_B : 0;
}

/** The filled table, and how long both rows are. */
interface Table {
  readonly came: Uint8Array;
  readonly lengthA: number;
  readonly lengthB: number;
  /** Whether the best of all ways has a gap at its last cell. */
  readonly endsInGap: boolean;
}

/**
 * Follow the bits from the last cell to the first; rows were read from their end, so the pairs come in ascending order.
 */
function walkedBack({ came, lengthA, lengthB, endsInGap }: Table): [number, number][] {
  const pairs: [number, number][] = [];
  let inGap = endsInGap;
  for (let i = lengthA, j = lengthB; i > 0 || j > 0;) {
    const bits = came[i * (lengthB + 1) + j];
    if (!inGap) {
      pairs.push([lengthA - i, lengthB - j]);
      i--;
      j--;
      inGap = (bits & KEPT_AFTER_GAP) !== 0;
    } else if (bits & GAP_OPENS) inGap = false;
    else if (bits & GAP_ALONG_B) j--;
    else i--;
  }
  return pairs;
}
