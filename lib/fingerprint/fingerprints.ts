import type { Text } from '../model/article';
import { mixed, shingle } from './shingle';
import { winnow } from './winnow';
import { appendWordHashes, type WordHashes } from './word-hashes';

/** Words in a shingle. See `test/eval/retrieval.md` for what was tried. */
export const SIZE = 5;
/** Shingles in a window, for texts of at least `SHORT` words. */
const WINDOW = 8;
/** Shingles in a window of a shorter text: a wire item has few words to be found by. */
export const WINDOW_SHORT = 4;
/** Words under which a text is short. */
export const SHORT = 400;

/** Texts that share a run of so many words are certain to share a fingerprint, whatever their lengths. */
export const GUARANTEE = WINDOW + SIZE - 1;

/**
 * The fingerprints of an article: distinct, ascending, spread evenly over 32 bits.
 * Empty for fewer than `SIZE` words. The headline has none: editors change it first.
 *
 * Shingles run across the borders of paragraphs, since content systems split and join paragraphs as they
 * like; a box that is put between two paragraphs costs at most `SIZE - 1` of them.
 *
 * The density follows the length of the text. Prints of the wider window are among those of the
 * narrower one (see `winnow`), so that short and long texts meet.
 */
export function fingerprints(text: Text | readonly string[]): Uint32Array {
  const paragraphs = 'paragraphs' in text ? text.paragraphs : text;
  const read: WordHashes = { hashes: new Int32Array(4096), count: 0 };
  for (const paragraph of paragraphs) appendWordHashes(read, paragraph);
  const shingles = shingle(read.hashes, read.count, SIZE);
  const chosen = winnow(shingles, read.count < SHORT ? WINDOW_SHORT : WINDOW);
  // Minima are small (half of them in the lowest eighth), and the index cuts its buckets by the top bits: mix again.
  return distinct(Uint32Array.from(chosen, at => mixed(shingles[at])).sort());
}

function distinct(sorted: Uint32Array): Uint32Array {
  let kept = 0;
  for (let i = 0; i < sorted.length; i++) {
    if (i === 0 || sorted[i] !== sorted[i - 1]) {
      sorted[kept++] = sorted[i];
    }
  }
  return sorted.slice(0, kept);
}
