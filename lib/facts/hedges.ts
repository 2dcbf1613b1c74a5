import { perLanguage } from '../languages/per-language';
import type { Language } from '../languages/schema';
import type { Found } from '../text/found';
import { cuesOf, findCues } from './cues';

/** Words by which a writer keeps a distance ("reportedly", "angeblich"), in reading order. */
export function hedges(text: string, language: Language | null): Found[] {
  return findCues(text, HEDGES(language));
}

const HEDGES = perLanguage(({ text }) => cuesOf(text.hedges));
