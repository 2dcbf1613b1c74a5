import { INVISIBLE } from './characters';
import { fold } from './fold';
import type { Word } from './words';

// Made at the first text that needs it: the dictionary costs some milliseconds, and most pages never ask.
let segmenter: Intl.Segmenter | null | undefined;

/**
 * Words of a run in a script that puts no blanks between them, by the dictionary
 * of the engine; where it has none, every character is a word.
 *
 * Always the same locale: its word rules for these scripts do not depend on it,
 * and a host's own setting would make two devices disagree.
 */
export function segments(text: string, from: number, to: number): Word[] {
  segmenter ??= typeof Intl.Segmenter === 'function' ? new Intl.Segmenter('en', { granularity: 'word' }) : null;
  const run = text.slice(from, to);
  const seen = visible(run);
  const found: Word[] = [];
  for (const { segment, index } of segmenter ? segmenter.segment(seen.text) : characters(seen.text)) {
    const form = fold(segment);
    if (/[\p{L}\p{N}]/u.test(form)) {
      found.push({ form, from: from + seen.offset(index), to: from + seen.offset(index + segment.length - 1) + 1 });
    }
  }
  return found;
}

// A zero-width blank would change the cut, and a copy may have lost it: the dictionary sees the text without.
function visible(run: string): { text: string; offset(at: number): number } {
  const text = run.replace(INVISIBLE, '');
  if (text.length === run.length) return { text, offset: at => at };
  const offsets = new Uint32Array(text.length);
  let at = 0;
  let last = 0;
  for (const match of run.matchAll(INVISIBLE)) {
    for (; last < match.index; last++) offsets[at++] = last;
    last += match[0].length;
  }
  for (; last < run.length; last++) offsets[at++] = last;
  return { text, offset: index => offsets[index] };
}

function characters(text: string): { segment: string; index: number }[] {
  let index = 0;
  return Array.from(text, segment => ({ segment, index: (index += segment.length) - segment.length }));
}
