/** Word edits laid out as runs of text. */
import type { Edit, Kind } from '@/lib/model/report';

/** A run of words that stands in both texts, only in A, or only in B. */
export interface Piece {
  readonly text: string;
  readonly in: 'both' | 'a' | 'b';
  /** Set where it differs in punctuation, case or spaces only. */
  readonly cosmetic?: true;
}

/** Edits as a reader should see them: those that read as one change joined, the small words between them included. */
export function shownEdits(edits: readonly Edit[]): Edit[] {
  const shown: Edit[] = [];
  for (const edit of edits) {
    const last = shown.at(-1);
    if (edit.joined && last)
      shown[shown.length - 1] = {
        ...last,
        toA: edit.toA,
        toB: edit.toB,
      };
    else shown.push(edit);
  }
  return shown;
}

/**
 * Both texts in one line, in the order of B: what went before what came.
 * What both have is given in B's spelling. Edits that overlap or lie outside
 * are cut to fit, so that each character of B is shown once, whatever comes in.
 */
export function inlinePieces(a: string, b: string, edits: readonly Edit[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { fromA, toA, fromB, toB, kinds } of shownEdits(edits)) {
    const from = Math.max(at, fromB);
    const to = Math.max(from, toB);
    push(pieces, 'both', b.slice(at, from));
    push(pieces, 'a', a.slice(fromA, toA), kinds);
    push(pieces, 'b', b.slice(from, to), kinds);
    at = to;
  }
  push(pieces, 'both', b.slice(at));
  return pieces;
}

/** One text with its own part of the edits set apart. Shows each of its characters once. */
export function sidePieces(text: string, side: 'a' | 'b', edits: readonly Edit[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const edit of shownEdits(edits)) {
    const from = Math.max(at, side === 'a' ? edit.fromA : edit.fromB);
    const to = Math.max(from, side === 'a' ? edit.toA : edit.toB);
    push(pieces, 'both', text.slice(at, from));
    push(pieces, side, text.slice(from, to), edit.kinds);
    at = to;
  }
  push(pieces, 'both', text.slice(at));
  return pieces;
}

/**
 * Cut long unchanged runs down to the `context` characters next to an edit, at a word's edge where there is one. Pieces
 * without any edit stay whole.
 */
export function excerpt(pieces: readonly Piece[], context: number): Piece[] {
  if (pieces.every(piece => piece.in === 'both')) {
    return [...pieces];
  }
  return pieces.map((piece, at) => {
    if (piece.in !== 'both') return piece;
    const isFirst = at === 0;
    const isLast = at === pieces.length - 1;
    return { ...piece, text: shortened(piece.text, isFirst ? 0 : context, isLast ? 0 : context) };
  });
}

function shortened(text: string, head: number, tail: number): string {
  if (text.length <= head + tail + SPARED) return text;
  const end = head === 0 ? 0 : edgeAfter(text, head);
  const start = tail === 0 ? text.length : edgeBefore(text, text.length - tail);
  if (end >= start) return text;
  return `${text.slice(0, end).trimEnd()} … ${text.slice(start).trimStart()}`;
}

// An ellipsis that saves less than a line of the popup is not worth its riddle.
const SPARED = 48;
// Scripts without spaces have no edge to wait for: cut there.
const LONGEST_WORD = 24;

function edgeAfter(text: string, least: number): number {
  const blank = text.indexOf(' ', least);
  return blank === -1 || blank > least + LONGEST_WORD ? least : blank;
}

function edgeBefore(text: string, most: number): number {
  const blank = text.lastIndexOf(' ', most);
  return blank < most - LONGEST_WORD ? most : blank + 1;
}

function push(pieces: Piece[], where: Piece['in'], text: string, kinds: readonly Kind[] = []): void {
  const cosmetic = kinds.length > 0 && kinds.every(kind => kind === 'cosmetic');
  if (text !== '') {
    pieces.push({
      text,
      in: where,
      ...(cosmetic && { cosmetic }),
    });
  }
}
