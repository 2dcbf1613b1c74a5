import { dateValue } from '../../facts/date-value';
import type { Quotation } from '../../facts/quotations';
import { isPronoun } from '../../facts/speakers';
import type { Kind, Note } from '../../model/report';
import { key } from '../../text/key';
import type { Reading } from './reading';

/**
 * Kinds that edits of a paragraph seem to have, and the paragraph as a whole has not: a source or date that only moved,
 * a quotation that only changed
 * places with its speaker alters no word of it, and one that became indirect speech leaves speaker and negations where
 * they were, in other words.
 */
export function settledKinds(a: Reading, b: Reading, notes: readonly Note[]): ReadonlySet<Kind> {
  const settled = new Set<Kind>();
  const touched = new Set(notes.map(note => note.kind)); // of other kinds nothing can be settled
  if (touched.has('attribution') && hasSameSource(a, b)) settled.add('attribution');
  if (touched.has('date') && saysSameDates(a, b)) settled.add('date');
  const isQuoteTouched = touched.has('quote') || touched.has('attribution');
  if (isQuoteTouched && a.quotations.length + b.quotations.length > 0) settleQuotes(settled, a, b, notes);
  return settled;
}

function settleQuotes(settled: Set<Kind>, a: Reading, b: Reading, notes: readonly Note[]): void {
  const areEqual = said(a) === said(b);
  if (areEqual && a.quotations.length > 0) settled.add('quote');
  const isTurned = notes.some(note => note.quote === 'removed' || note.quote === 'added');
  if ((areEqual || isTurned) && speakersStay(a, b)) {
    settled.add('attribution');
  }
  if (isTurned && hasAsManyNegations(a, b)) {
    settled.add('negation').add('hedge');
  }
}

function hasSameSource(a: Reading, b: Reading): boolean {
  const source = oneSource(a);
  return source !== null && source === oneSource(b);
}

/**
 * The words for the only one who speaks or vouches: "police said" and "said police" are one source. `null` for none and
 * for several, who may have changed places.
 */
function oneSource({ attributions }: Reading): string | null {
  const all = new Set(attributions.map(({ form }) => key(form.split(/[,،]/)[0])));
  return all.size === 1 ? [...all][0] : null;
}

/** Whether one date only moved, or all are spelt otherwise in their order: "Sept 5", "5 September". */
function saysSameDates(a: Reading, b: Reading): boolean {
  const [before, after] = [a, b].map(({ dates, text }) =>
    dates.map(({ form, from, to }) => dateValue(text.slice(from, to)) ?? form),
  );
  return before.length > 0 && before.join('\n') === after.join('\n');
}

/** The words of all quotations, with what is left out of them. */
function said({ quotations }: Reading): string {
  return quotations
    .map(({ text }) => key(text.replace(/…|\.\.\./g, ' 0 ')))
    .sort()
    .join('\n');
}

/** Whether everybody who is named as speaking on either side stands on the other too. */
function speakersStay(a: Reading, b: Reading): boolean {
  const [inA, inB] = [speakers(a), speakers(b)];
  if (inA.length + inB.length === 0) return false;
  return inA.every(name => b.text.includes(name)) && inB.every(name => a.text.includes(name));
}

function speakers({ quotations }: Reading): string[] {
  return quotations.map(speakerOf).filter(name => name !== null);
}

function speakerOf(quotation: Quotation): string | null {
  const speaker = quotation.speaker();
  return speaker !== null && !isPronoun(speaker) ? speaker : null;
}

function hasAsManyNegations(a: Reading, b: Reading): boolean {
  return a.negations.length === b.negations.length;
}
