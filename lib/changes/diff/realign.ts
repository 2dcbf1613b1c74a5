import { type Budget, spend } from './budget';
import type { Common } from './lcs';
import { runEnd } from './runs';
import type { Tokens, Vocabulary } from './tokens';

/** A run of so many common words is where both texts meet; shorter ones may be chance, and are looked at again. */
const FIRM = 5;
/** Words of a firm run that may be given up at either end of it, so that what stands beside it can move. */
const GIVEN = 2;
/** What a word is worth; whole numbers all, so that ways that are worth the same are found equal. */
const WORD = 20;
/** What a word that says nothing would be worth; a function word, a fifth of another, is worth 12: one of them alone does not decide between two places. */
const LEAST = 10;
/** What it is worth that both texts have the same mark before or after a word: it decides between ways that are equal in words. */
const MARK = 1;
/** What it costs to part two runs: less than a word is worth, so that as many words stay common, in as few pieces as can be. */
const PART = 6;
/** Cells of the table, some 200 words against 200, beyond which the longest row is left as it is. */
const MOST_CELLS = 40_000;

/** A stretch of two rows of words, half-open. */
interface Zone {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
}

/**
 * Of all the ways to see words as common, one that a reader would choose: many words, the ones that say
 * something before function words, in few pieces. A longest row takes any of equally long ones.
 * Looks only at what stands between firm runs; beyond the budget, the row stays as it is.
 */
export function realigned(common: Common, a: Tokens, b: Tokens, vocabulary: Vocabulary, budget: Budget): Common {
  const chosen: Common = { a: [], b: [] };
  let at = 0;
  const keepUpTo = (end: number) => {
    for (; at < common.a.length && common.a[at] < end; at++) push(chosen, common.a[at], common.b[at]);
  };
  for (const zone of zones(common, a.ids.length, b.ids.length)) {
    const cells = (zone.toA - zone.fromA + 1) * (zone.toB - zone.fromB + 1);
    if (cells > MOST_CELLS) continue;
    if (!spend(budget, cells)) break;
    keepUpTo(zone.fromA);
    while (at < common.a.length && common.a[at] < zone.toA) at++;
    for (const [i, j] of heaviest(part(a, zone.fromA, zone.toA), part(b, zone.fromB, zone.toB), vocabulary))
      push(chosen, zone.fromA + i, zone.fromB + j);
  }
  keepUpTo(Infinity);
  return chosen;
}

function push(common: Common, a: number, b: number): void {
  common.a.push(a);
  common.b.push(b);
}

/** What stands between two firm runs, or a firm run and an end, where a shorter run stands there. */
function zones(common: Common, lengthA: number, lengthB: number): Zone[] {
  const found: Zone[] = [];
  let [fromA, fromB, hasWeak] = [0, 0, false];
  const close = (toA: number, toB: number) => {
    if (hasWeak) found.push({ fromA, toA, fromB, toB });
  };
  for (let from = 0; from < common.a.length;) {
    const to = runEnd(common, from);
    if (to - from < FIRM) hasWeak = true;
    else {
      close(common.a[from] + GIVEN, common.b[from] + GIVEN);
      [fromA, fromB, hasWeak] = [common.a[to - 1] + 1 - GIVEN, common.b[to - 1] + 1 - GIVEN, false];
    }
    from = to;
  }
  close(lengthA, lengthB);
  return found;
}

/** Words of a text, and the marks before, between and after them: `marks[i]` stands before the i-th. */
interface Part {
  readonly ids: readonly number[];
  readonly marks: readonly string[];
}

function part({ text, ids, from, to }: Tokens, first: number, end: number): Part {
  const marks: string[] = [];
  for (let i = first; i <= end; i++)
    marks.push(text.slice(i === 0 ? 0 : to[i - 1], i === ids.length ? text.length : from[i]).trim());
  return { ids: ids.slice(first, end), marks };
}

/** How many of the marks beside a word of each are the same: 0 to 2. */
function sameMarks(a: Part, i: number, b: Part, j: number): number {
  return (
    Number(a.marks[i] !== '' && a.marks[i] === b.marks[j]) +
    Number(a.marks[i + 1] !== '' && a.marks[i + 1] === b.marks[j + 1])
  );
}

// Where the best way to a cell comes from: bits.
const KEPT_AFTER_GAP = 1;
const GAP_OPENS = 2;
const GAP_ALONG_B = 4;

/**
 * Pairs of equal words, ascending, that are worth most less what the gaps between them cost.
 *
 * Source: Gotoh, "An improved algorithm for matching biological sequences" (J. Mol. Biol. 1982), where a gap's length costs nothing;
 * from the end of both rows to their beginning, so that of equal ways the one with the latest gaps is taken, as `slid` expects.
 */
function heaviest(partA: Part, partB: Part, { weights }: Vocabulary): [number, number][] {
  const [a, b] = [partA.ids, partB.ids];
  const width = b.length + 1;
  const came = new Uint8Array((a.length + 1) * width);
  let [kept, gap] = [new Float64Array(width).fill(-Infinity), new Float64Array(width).fill(-Infinity)]; // best ways that end in a common word; in a gap
  let [lastKept, lastGap] = [kept.slice(), gap.slice()];
  for (let i = 0; i <= a.length; i++) {
    const x = a.length - i;
    for (let j = 0; j <= b.length; j++) {
      let bits = 0;
      let best = i === 0 && j === 0 ? 0 : -Infinity;
      const y = b.length - j;
      if (i > 0 && j > 0 && a[x] === b[y]) {
        if (lastGap[j - 1] > lastKept[j - 1]) bits = KEPT_AFTER_GAP;
        best =
          Math.max(lastKept[j - 1], lastGap[j - 1]) +
          Math.round(LEAST + (WORD - LEAST) * weights[a[x]]) +
          MARK * sameMarks(partA, x, partB, y);
      }
      kept[j] = best;
      const alongA = i > 0 ? lastGap[j] : -Infinity;
      const alongB = j > 0 ? gap[j - 1] : -Infinity;
      gap[j] = Math.max(best - PART, alongA, alongB);
      if (gap[j] === best - PART) bits |= GAP_OPENS;
      else if (alongB > alongA) bits |= GAP_ALONG_B;
      came[i * width + j] = bits;
    }
    [kept, lastKept] = [lastKept, kept];
    [gap, lastGap] = [lastGap, gap];
  }
  return walkedBack(came, a.length, b.length, lastGap[b.length] > lastKept[b.length]);
}

function walkedBack(came: Uint8Array, lengthA: number, lengthB: number, endsInGap: boolean): [number, number][] {
  const pairs: [number, number][] = [];
  let inGap = endsInGap;
  for (let i = lengthA, j = lengthB; i > 0 || j > 0;) {
    const bits = came[i * (lengthB + 1) + j];
    if (!inGap) {
      pairs.push([lengthA - i--, lengthB - j--]);
      inGap = (bits & KEPT_AFTER_GAP) !== 0;
    } else if (bits & GAP_OPENS) inGap = false;
    else if (bits & GAP_ALONG_B) j--;
    else i--;
  }
  return pairs;
}
