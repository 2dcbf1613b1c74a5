/** Places where two texts use the same two words close to each other, in whatever order. */

/** A word of A and the same word of B, by number. */
export interface Point {
  readonly a: number;
  readonly b: number;
}

/** Words from one to the other of a pair, at most: a word may have been put in between, or two swapped. */
const REACH = 3;
/** Occurrences in one text over which a word tells nothing by itself; a pair needs one word that does. */
const COMMON = 12;
/** Places of A times places of B over which a pair is a habit of both texts and tells nothing. */
const PLACES = 4;

/**
 * Every word that stands in both texts beside the same second word, once for each pair of places; order and small
 * insertions do not count, so that shuffled and rewritten sentences still meet.
 *
 * @param a - words as numbers under `distinct`, equal for equal words
 */
export function wordPairs(a: Int32Array, b: Int32Array, distinct: number): Point[] {
  const often = { a: counts(a, distinct), b: counts(b, distinct) };
  const placesA = places(a, often, distinct);
  const placesB = places(b, often, distinct);
  const found = new Map<number, Point>();
  const add = (atA: number, atB: number) => found.set(atA * b.length + atB, { a: atA, b: atB });
  for (const [pair, inA] of placesA) {
    const inB = placesB.get(pair);
    if (!inB || inA.length * inB.length > PLACES) continue;
    for (const left of inA) {
      for (const right of inB) {
        // The place of a pair is that of its smaller word number first.
        add(left.low, right.low);
        add(left.high, right.high);
      }
    }
  }
  return [...found.values()];
}

interface Place {
  readonly low: number;
  readonly high: number;
}

function counts(words: Int32Array, distinct: number): Int32Array {
  const often = new Int32Array(distinct);
  for (const word of words) often[word]++;
  return often;
}

function places(words: Int32Array, often: { a: Int32Array; b: Int32Array }, distinct: number): Map<number, Place[]> {
  const found = new Map<number, Place[]>();
  const isShared = (word: number) => often.a[word] > 0 && often.b[word] > 0;
  const isCommon = (word: number) => often.a[word] > COMMON || often.b[word] > COMMON;
  for (let i = 0; i < words.length; i++) {
    if (!isShared(words[i])) continue;
    for (let j = i + 1; j <= i + REACH && j < words.length; j++) {
      const [x, y] = [words[i], words[j]];
      if (x === y || !isShared(y) || (isCommon(x) && isCommon(y))) {
        continue;
      }
      const pair = Math.min(x, y) * distinct + Math.max(x, y);
      const place = x < y ? { low: i, high: j } : { low: j, high: i };
      const list = found.get(pair);
      if (!list) found.set(pair, [place]);
      else if (list.length <= PLACES) list.push(place);
    }
  }
  return found;
}
