import type { Kind, Note } from '../../model/report';
import type { RawEdit } from '../diff/raw-edit';
import type { Reading } from './reading';

/** One kind of change. Added to `FINDERS` in `classify.ts`; nothing else changes. */
export interface KindFinder {
  readonly kind: Kind;
  /**
   * @param earlier - notes of the finders that stand before this one in `FINDERS`
   * @returns `null` when the edit changes nothing of this kind
   */
  find(edit: EditInContext, earlier: readonly Note[]): Note | null;
}

/** An edit, and all that was read of the two texts that it stands in. */
export interface EditInContext {
  readonly a: EditSide;
  readonly b: EditSide;
  /** `false` when every letter and digit is equal; see `RawEdit`. */
  readonly words: boolean;
  /** Folded names that the paragraph has elsewhere now: an edit that takes one out, or puts one in, changes no name. */
  readonly moved: ReadonlySet<string>;
}

/** A part of a text. Offsets are UTF-16, half-open. */
export interface Stretch {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** The stretch that an edit touches in one text. */
export interface EditSide extends Stretch {
  readonly reading: Reading;
  /** The words of the stretch, as they are written. */
  readonly edited: string;
}

/** An edit with its two sides. */
export function editInContext(edit: RawEdit, a: Reading, b: Reading, moved: ReadonlySet<string>): EditInContext {
  return {
    a: sideOf(a, edit.fromA, edit.toA),
    b: sideOf(b, edit.fromB, edit.toB),
    words: edit.words,
    moved,
  };
}

function sideOf(reading: Reading, from: number, to: number): EditSide {
  return {
    reading,
    text: reading.text,
    from,
    to,
    edited: reading.text.slice(from, to),
  };
}

/** Whether two stretches overlap. An insertion has an empty side, which touches nothing. */
export function touches(found: { from: number; to: number }, from: number, to: number): boolean {
  return found.from < to && from < found.to;
}
