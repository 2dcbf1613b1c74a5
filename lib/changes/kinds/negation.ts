import type { Note } from '../../model/report';
import { type Difference, differenceIn, NO_DIFFERENCE, presenceNote } from './difference';
import type { EditInContext, KindFinder } from './kind-finder';
import { areOpposites } from './opposites';

/** A statement turned round. "did not" → "never did" turns nothing round. */
export const negationFinder: KindFinder = { kind: 'negation', find };

function find(edit: EditInContext): Note | null {
  const note = presenceNote('negation', negationDifference(edit));
  if (note) return note;
  const [before, after] = [edit.a.edited, edit.b.edited];
  const isTurned = edit.words && areOpposites(before, after, edit.b.reading.language);
  return isTurned ? { kind: 'negation', before, after } : null;
}

/** The negations that an edit puts in or takes out. */
export function negationDifference(edit: EditInContext): Difference {
  return edit.words || isRespaced(edit) ? differenceIn(edit, reading => reading.negations) : NO_DIFFERENCE;
}

/** "not able" → "notable": no letter differs, and yet. */
function isRespaced({ a, b }: EditInContext): boolean {
  return blanksIn(a.edited) !== blanksIn(b.edited);
}

function blanksIn(text: string): number {
  return text.match(/\s/g)?.length ?? 0;
}
