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

/** What is not one blank yet. As `\s`, so no-break and ideographic spaces too: pages swap them freely. */
const UNFOLDED = /\s{2,}|[^\S ]/g;

/** The text of pieces, white space folded to single blanks, trimmed. */
export function textOf(pieces: readonly Piece[]): string {
  let text = '';
  for (const { data } of pieces) text += data;
  return text.replace(UNFOLDED, ' ').trim();
}

/** For each UTF-16 unit of a text, the number of the piece that it stands in, and how far into the piece's data. */
export interface Places {
  readonly piece: Uint32Array;
  readonly offset: Uint32Array;
}

/** The places of `textOf(pieces)`. A folded blank stands where its first white space is. */
export function placesOf(pieces: readonly Piece[]): Places {
  const most = pieces.reduce((sum, { data }) => sum + data.length, 0);
  const piece = new Uint32Array(most);
  const offset = new Uint32Array(most);
  let length = 0;
  let blank: readonly [piece: number, offset: number] | null = null; // not yet known to stand inside the text
  const add = (inPiece: number, at: number): void => {
    piece[length] = inPiece;
    offset[length++] = at;
  };
  pieces.forEach(({ data }, i) => {
    for (let at = 0; at < data.length; at++) {
      if (BLANK.test(data[at])) {
        blank ??= [i, at];
        continue;
      }
      if (blank && length > 0) add(...blank);
      blank = null;
      add(i, at);
    }
  });
  return { piece: piece.subarray(0, length), offset: offset.subarray(0, length) };
}

const BLANK = /\s/;
