import { dateValue } from '../../facts/date-value';
import type { Note } from '../../model/report';
import { type Difference, differenceIn, isAny, NO_DIFFERENCE, replacedNote } from './difference';
import type { Found } from '../../text/found';
import type { EditInContext, EditSide, KindFinder } from './kind-finder';
import { saysSameValues } from './same-values';

/** A day, month, year or time of day. */
export const dateFinder: KindFinder = { kind: 'date', find };

function find(edit: EditInContext): Note | null {
  const dates = dateDifference(edit);
  return isAny(dates) ? replacedNote('date', dates, edit) : null;
}

/** The dates that an edit changes. */
export function dateDifference(edit: EditInContext): Difference {
  if (!edit.words) return NO_DIFFERENCE;
  const difference = differenceIn(edit, reading => reading.dates);
  const [before, after] = [values(edit.a, difference.removed), values(edit.b, difference.added)];
  if (before !== null && before === after) return NO_DIFFERENCE;
  return isAny(difference) && saysSameValues(edit) ? NO_DIFFERENCE : difference;
}

/** What some dates say, `null` where one of them cannot be read or there is none. */
function values({ text }: EditSide, found: readonly Found[]): string | null {
  const all = found.map(({ from, to }) => dateValue(text.slice(from, to)));
  return all.length === 0 || all.includes(null) ? null : [...new Set(all)].sort().join();
}
