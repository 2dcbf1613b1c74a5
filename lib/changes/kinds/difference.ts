import type { Kind, Note } from '../../model/report';
import type { Found } from '../../text/found';
import { type EditInContext, type EditSide, touches } from './kind-finder';
import type { Reading } from './reading';

/** What stood in an edit before and stands in it after, without what is in both. */
export interface Difference<F extends Found = Found> {
  readonly removed: readonly F[];
  readonly added: readonly F[];
}

export const NO_DIFFERENCE: Difference<never> = { removed: [], added: [] };

/** Whether anything was removed or added. */
export function isAny({ removed, added }: Difference): boolean {
  return removed.length > 0 || added.length > 0;
}

/** What an edit changes of one sort of thing. */
export function differenceIn({ a, b }: EditInContext, of: (reading: Reading) => readonly Found[]): Difference {
  return subtract(touched(of(a.reading), a), touched(of(b.reading), b));
}

/** What of `found` an edit touches; the same array where it is empty, as most are. */
function touched(found: readonly Found[], { from, to }: EditSide): readonly Found[] {
  return found.length === 0 ? found : found.filter(one => touches(one, from, to));
}

/**
 * What only one side has, by form, as often as the other has not; of equal forms the last ones are the ones too many.
 */
export function subtract<F extends Found>(before: readonly F[], after: readonly F[]): Difference<F> {
  if (before.length === 0 && after.length === 0) return NO_DIFFERENCE;
  const left = new Map<string, number>();
  for (const { form } of before) {
    left.set(form, (left.get(form) ?? 0) + 1);
  }
  const take = ({ form }: Found) => {
    const count = left.get(form) ?? 0;
    left.set(form, count - 1);
    return count > 0;
  };
  const added = after.filter(one => !take(one));
  // What is still counted was not found after.
  const removed = before.toReversed().filter(take).reverse();
  return { removed, added };
}

/** A note of what was replaced, with the words as the texts have them. */
export function replacedNote(kind: Kind, { removed, added }: Difference, { a, b }: EditInContext): Note {
  return {
    kind,
    before: removed.length > 0 ? written(removed, a.text) : null,
    after: added.length > 0 ? written(added, b.text) : null,
  };
}

/** A note of words that are there or are not, such as "not"; `null` where as many were put in as taken out. */
export function presenceNote(kind: Kind, { removed, added }: Difference): Note | null {
  if (removed.length === added.length) return null;
  const forms = (found: readonly Found[]) => found.map(one => one.form);
  return {
    kind,
    before: null,
    after: null,
    removed: forms(removed),
    added: forms(added),
  };
}

/** As the text has it; words that stand together stay together. */
function written(found: readonly Found[], text: string): string {
  const stretches: { from: number; to: number }[] = [];
  for (const { from, to } of found) {
    const last = stretches.at(-1);
    if (last && from - last.to <= 1) last.to = Math.max(last.to, to);
    else stretches.push({ from, to });
  }
  return stretches.map(({ from, to }) => text.slice(from, to)).join(', ');
}
