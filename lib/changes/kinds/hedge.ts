import type { Note } from '../../model/report';
import { differenceIn, presenceNote } from './difference';
import type { EditInContext, KindFinder } from './kind-finder';

/** Words of doubt put in or taken out. "serait" → "seraient" is the same doubt. */
export const hedgeFinder: KindFinder = { kind: 'hedge', find };

function find(edit: EditInContext): Note | null {
  if (!edit.words) return null;
  const hedges = differenceIn(edit, reading => reading.hedges);
  return presenceNote('hedge', hedges);
}
