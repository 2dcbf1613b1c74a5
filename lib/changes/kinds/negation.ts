import type { Note } from '../../model/report';
import { type Difference, differenceIn, NO_DIFFERENCE, presenceNote } from './difference';
import type { EditInContext, KindFinder } from './kind-finder';
import { type Opposition, opposition } from './opposites';

/** A statement turned round. "did not" → "never did" turns nothing round. */
export const negationFinder: KindFinder = { kind: 'negation', find };

function find(edit: EditInContext): Note | null {
  const difference = negationDifference(edit);
  const note = presenceNote('negation', difference);
  const [before, after] = [edit.a.edited, edit.b.edited];
  const turned = edit.words ? opposition(before, after, edit.b.reading.language) : null;
  if (turned && isTurnedTwice(difference, turned)) return null;
  return note ?? (turned && { kind: 'negation', before, after });
}

/** "not present" → "absent": the one word that goes or comes is made good by the other. */
function isTurnedTwice({ removed, added }: Difference, { before, after }: Opposition): boolean {
  const apartFrom = (found: Difference['removed'], word: string) =>
    found.filter(({ form }) => !word.toLowerCase().includes(form)).length;
  return (apartFrom(removed, before) + apartFrom(added, after)) % 2 === 1;
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
