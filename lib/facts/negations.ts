import { perLanguage } from '../languages/per-language';
import type { Language } from '../languages/schema';
import type { Found } from '../text/found';
import { cuesOf, findCues } from './cues';

/**
 * Words that turn a statement round: a change of them is never a matter of wording. In reading order. Where a language
 * denies by two words ("ne … pas"), each of them counts, so that dropping either is seen.
 */
export function negations(text: string, language: Language | null): Found[] {
  return findCues(text, NEGATIONS(language));
}

const NEGATIONS = perLanguage(({ text }) => cuesOf(text.negations));
