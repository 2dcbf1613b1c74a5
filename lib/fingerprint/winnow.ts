/**
 * Choose fingerprints by winnowing: of every `window` shingles the smallest, of equal ones the rightmost.
 *
 * Two texts that share a run of `window + size - 1` words are certain to share
 * a fingerprint, where `size` is the shingle size the hashes were made with. What a
 * window chooses, every narrower window chooses too: prints of texts winnowed
 * differently can be compared, at the guarantee of the wider window.
 *
 * Source: Schleimer, Wilkerson & Aiken, "Winnowing" (SIGMOD 2003), section 3;
 * here in one pass, the last choice being looked for anew only when it leaves the
 * window. The plain version is the brute force of the test.
 *
 * @param hashes - one per shingle, in reading order
 * @param window - shingles per window, at least 1
 * @returns positions in `hashes`, ascending; [] for none
 */
export function winnow(hashes: Uint32Array, window: number): number[] {
  if (!(window >= 1)) throw new RangeError(`window ${window}, at least 1`);
  const chosen: number[] = [];
  const width = Math.min(window, hashes.length); // a short text is one window
  let best = -1;
  for (let end = width; end <= hashes.length && width > 0; end++) {
    const start = end - width;
    if (best < start) best = rightmostMinimum(hashes, start, end);
    else if (hashes[end - 1] <= hashes[best]) best = end - 1;
    else continue;
    chosen.push(best);
  }
  return chosen;
}

// Ties go right, so that neighbouring windows agree and fewer hashes are kept.
function rightmostMinimum(hashes: Uint32Array, from: number, to: number): number {
  let best = from;
  for (let i = from + 1; i < to; i++) {
    if (hashes[i] <= hashes[best]) best = i;
  }
  return best;
}
