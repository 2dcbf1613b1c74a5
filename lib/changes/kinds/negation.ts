import type { Note } from '../../model/report';
import { type Difference, differenceIn, NO_DIFFERENCE, presenceNote } from './difference';
import { words } from '../../text/words';
import { type EditInContext, type EditSide, type KindFinder, touches } from './kind-finder';
import { type Opposition, oppositions } from './opposites';

/** A statement turned round. "did not" → "never did" turns nothing round. */
export const negationFinder: KindFinder = { kind: 'negation', find };

function find(edit: EditInContext): Note | null {
  if (isSaidAnew(edit)) return null;
  const difference = negationDifference(edit);
  const note = presenceNote('negation', difference);
  const [before, after] = [edit.a.edited, edit.b.edited];
  const turned = edit.words && !isInTitle(edit) ? oppositions(before, after, edit.b.reading.language) : [];
  if (turned.length === 1 && isTurnedTwice(difference, turned[0])) return null;
  return note ?? (turned.length > 0 ? { kind: 'negation', before, after } : null);
}

/**
 * Other words are put for a whole passage that somebody says: with "No comment" → "Ask the auditors" a quotation is
 * altered, and no statement of it turned round. One that keeps a word of it may be.
 */
function isSaidAnew({ a, b, words }: EditInContext): boolean {
  if (!words || !isQuoted(a) || !isQuoted(b)) return false;
  const [before, after] = [a, b].map(({ edited }) => wordsOf(edited));
  return Math.max(before.size, after.size) >= SAID_ANEW && [...before].every(word => !after.has(word));
}

/** Words that make a passage; of fewer one may be the opposite of the other. */
const SAID_ANEW = 2;

function isQuoted({ reading, from, to }: EditSide): boolean {
  return reading.quotations.some(quote => quote.from <= from && to <= quote.to && from < to);
}

function wordsOf(text: string): Set<string> {
  return new Set(words(text).map(({ from, to }) => text.slice(from, to).toLowerCase()));
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
