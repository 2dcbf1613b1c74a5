import type { Note } from '../../model/report';
import { differenceIn, presenceNote } from './difference';
import type { EditInContext, KindFinder } from './kind-finder';

/** Words of doubt put in or taken out. "serait" → "seraient" is the same doubt; "possible" → "impossible" is a denial. */
export const hedgeFinder: KindFinder = { kind: 'hedge', find };

function find(edit: EditInContext, earlier: readonly Note[]): Note | null {
  const isDenial = earlier.some(({ kind, before, after }) => kind === 'negation' && before !== null && after !== null);
  if (!edit.words || isDenial) return null;
  const hedges = differenceIn(edit, reading => reading.hedges);
  return presenceNote('hedge', hedges);
}
