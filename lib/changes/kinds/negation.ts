import type { Note } from '../../model/report';
import { type Difference, differenceIn, NO_DIFFERENCE, presenceNote } from './difference';
import { type EditInContext, type KindFinder, touches } from './kind-finder';
import { type Opposition, oppositions } from './opposites';

/** A statement turned round. "did not" → "never did" turns nothing round. */
export const negationFinder: KindFinder = { kind: 'negation', find };

function find(edit: EditInContext): Note | null {
  const difference = negationDifference(edit);
  const note = presenceNote('negation', difference);
  const [before, after] = [edit.a.edited, edit.b.edited];
  const turned = edit.words && !isInTitle(edit) ? oppositions(before, after, edit.b.reading.language) : [];
  if (turned.length === 1 && isTurnedTwice(difference, turned[0])) return null;
  return note ?? (turned.length > 0 ? { kind: 'negation', before, after } : null);
}

/** In the name of a film nothing is stated. */
function isInTitle({ a, b }: EditInContext): boolean {
  return [a, b].some(({ reading, from, to }) => reading.titles.some(title => touches(title, from, to)));
}

/**
 * "not present" → "absent": the one word that goes or comes is made good by the other. One that is a part of the
 * opposite ("nunca", "siempre") is not counted again.
 */
function isTurnedTwice({ removed, added }: Difference, { before, after }: Opposition): boolean {
  const isPart = [...removed, ...added].some(({ form }) => `${before} ${after}`.toLowerCase().includes(form));
  return !isPart && removed.length > 0 !== added.length > 0;
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
