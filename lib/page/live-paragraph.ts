/**
 * A paragraph tied to the page: its text with white space folded, and the live text nodes that it
 * was read from, so that a stretch of it can be found again (`ranges.ts`).
 */
export interface LiveParagraph {
  /** White space folded to single blanks, trimmed; never empty. */
  readonly text: string;
  /** In reading order; put together and folded they give `text`. */
  readonly pieces: readonly Piece[];
}

/** A text node as it was when read; `node: null` is a line break or a boundary that reads as a blank. */
export interface Piece {
  readonly node: Text | null;
  readonly data: string;
}

/** What folds to one blank. As `\s`, so no-break and ideographic spaces too: pages swap them freely. */
const SPACE = /\s+/g;

/** The text of pieces, white space folded to single blanks, trimmed. */
export function textOf(pieces: readonly Piece[]): string {
  return pieces
    .map(piece => piece.data)
    .join('')
    .replace(SPACE, ' ')
    .trim();
}

/** A place in a piece: `offset` UTF-16 units into its data. */
export interface Place {
  readonly piece: number;
  readonly offset: number;
}

/**
 * For each UTF-16 unit of `textOf(pieces)`, where it stands. A folded blank
 * stands where its first white space is.
 */
export function places(pieces: readonly Piece[]): Place[] {
  const found: Place[] = [];
  let blank: Place | null = null; // white space not yet known to be inside the text
  pieces.forEach(({ data }, piece) => {
    for (let offset = 0; offset < data.length; offset++) {
      if (/\s/.test(data[offset])) {
        blank ??= { piece, offset };
        continue;
      }
      if (blank && found.length > 0) found.push(blank);
      blank = null;
      found.push({ piece, offset });
    }
  });
  return found;
}
