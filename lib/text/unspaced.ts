import { lazily } from '../basics/lazily';
import { fold } from './fold';
import { visible } from './visible';

/** A word with its place in the text, as `words.ts` gives it. */
interface Segment {
  readonly form: string;
  readonly from: number;
  readonly to: number;
}

/** A locale whose data every engine ships. Its word rules for scripts without blanks are those of all others. */
const LOCALE = 'en-US';

// Made at the first text that needs it: the dictionary costs some milliseconds, and most pages never ask.
const segmenter = lazily(() =>
  typeof Intl.Segmenter === 'function' ? new Intl.Segmenter(LOCALE, { granularity: 'word' }) : null,
);

/**
 * Words of a run in a script that puts no blanks between them, by the dictionary
 * of the engine; where it has none, every character is a word.
 *
 * Always the same locale: its word rules for these scripts do not depend on it,
 * and a host's own setting would make two devices disagree.
 */
export function segments(text: string, from: number, to: number): Segment[] {
  const seen = visible(text.slice(from, to)); // a zero-width blank would change the cut, and a copy may have lost it
  const found: Segment[] = [];
  for (const { segment, index } of segmenter()?.segment(seen.text) ?? characters(seen.text)) {
    const form = fold(segment);
    if (/[\p{L}\p{N}]/u.test(form)) {
      found.push({
        form,
        from: from + seen.start(index),
        to: from + seen.end(index + segment.length),
      });
    }
  }
  return found;
}

function characters(text: string): { segment: string; index: number }[] {
  let index = 0;
  return Array.from(text, segment => ({ segment, index: (index += segment.length) - segment.length }));
}
