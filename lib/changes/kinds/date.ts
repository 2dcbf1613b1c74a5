import type { Note } from '../../model/report';
import { type Difference, differenceIn, isAny, NO_DIFFERENCE, replacedNote } from './difference';
import type { EditInContext, KindFinder } from './kind-finder';

/** A day, month, year or time of day. */
export const dateFinder: KindFinder = { kind: 'date', find };

function find(edit: EditInContext): Note | null {
  const dates = dateDifference(edit);
  return isAny(dates) ? replacedNote('date', dates, edit) : null;
}

/** The dates that an edit changes. */
export function dateDifference(edit: EditInContext): Difference {
  return edit.words ? differenceIn(edit, reading => reading.dates) : NO_DIFFERENCE;
}
