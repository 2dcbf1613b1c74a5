import { INVISIBLE } from './characters';

/** A text without its invisible characters, and the way back. */
export interface Visible {
  readonly text: string;
  /** Offset in the whole text of what begins at an offset of the visible one. */
  start(at: number): number;
  /** Offset in the whole text of what ends (half-open) at an offset of the visible one. */
  end(at: number): number;
}

/** What a reader sees: soft hyphens, zero-width blanks and the like are gone. The same string when there are none. */
export function visible(text: string): Visible {
  const seen = text.replace(INVISIBLE, '');
  if (seen.length === text.length) {
    return { text, start: at => at, end: at => at };
  }
  const offsets = new Uint32Array(seen.length + 1);
  let at = 0;
  let last = 0;
  for (const match of text.matchAll(INVISIBLE)) {
    for (; last < match.index; last++) offsets[at++] = last;
    last += match[0].length;
  }
  for (; last <= text.length; last++) offsets[at++] = last;
  return {
    text: seen,
    start: from => offsets[from],
    end: to => (to === 0 ? 0 : offsets[to - 1] + 1),
  };
}
