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
  for (const { segment, index } of cut(seen.text)) {
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

interface Cut {
  readonly segment: string;
  readonly index: number;
}

/**
 * UTF-16 units that the engine's dictionary is given at once. It takes time by the square of them: 90,000 signs without
 * a mark took 8 s as one, and take 0.2 s in stretches of 500. No sentence that a person writes is as long.
 */
const STRETCH = 500;

/** The words of a run. The last word of a stretch is cut anew with the next one, since it may go on there. */
function* cut(text: string): Generator<Cut> {
  const dictionary = segmenter();
  if (dictionary === null) return yield* characters(text);
  for (let from = 0; from < text.length;) {
    const found = Array.from(dictionary.segment(text.slice(from, from + STRETCH)));
    const isLast = from + STRETCH >= text.length;
    const whole = isLast || found.length === 1 ? found : found.slice(0, -1);
    yield* whole.map(({ segment, index }) => ({ segment, index: from + index }));
    from += whole.reduce((sum, { segment }) => sum + segment.length, 0);
  }
}

function characters(text: string): Cut[] {
  let index = 0;
  return Array.from(text, segment => ({ segment, index: (index += segment.length) - segment.length }));
}
