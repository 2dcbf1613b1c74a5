import type { Found } from '../../text/found';
import type { EditInContext, EditSide } from './kind-finder';

/** The source phrase that an edit inserts or deletes as a whole (", according to two people"), or `null`. */
export function insertedSource({ a, b, words }: EditInContext): Found | null {
  const isOneSided = a.edited.trim() === '' || b.edited.trim() === '';
  return words && isOneSided ? (sourceInside(a) ?? sourceInside(b) ?? null) : null;
}

/** An attribution that fills more than half of a stretch. */
function sourceInside({ reading, from, to }: EditSide): Found | undefined {
  return reading.attributions.find(one => {
    const isInside = from < one.from && one.to <= to;
    return isInside && one.to - one.from > (to - from) / 2;
  });
}
