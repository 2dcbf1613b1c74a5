import { writesOrdinalStops } from '../languages/ordinal-stops';
import type { Spelling } from '../text/sentences';

/** What the finder of sentences must know of a language. */
export function spellingOf(language: string | null | undefined): Spelling {
  return { ordinalStops: writesOrdinalStops(language) };
}
