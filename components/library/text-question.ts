/** What a search asks of a text: its words, and phrases between quotation marks. Pure. */
import type { Text } from '@/lib/model/article';
import { GUARANTEE } from '@/lib/fingerprint/fingerprints';
import { fold } from '@/lib/text/fold';
import { words } from '@/lib/text/words';

/** Words from which on a phrase is certain to be found by the index of fingerprints. */
export const LEAST_INDEXED = GUARANTEE;

export interface TextQuestion {
  /** Folded words of each phrase. */
  readonly phrases: readonly (readonly string[])[];
  /** Whether a text holds all words and all phrases, whatever their case and accents. */
  holds(text: Text): boolean;
}

const PHRASE = /["“”„«»]([^"“”„«»]*)["“”„«»]/g;

/** Words by themselves may be parts of words: "harbour" finds "harbours". A phrase has its words as they stand. */
export function textQuestion(query: string): TextQuestion {
  const phrases = [...query.matchAll(PHRASE)].map(match => formsOf(match[1])).filter(forms => forms.length > 0);
  const single = fold(query.replaceAll(PHRASE, ' ')).split(/\s+/).filter(Boolean);
  return {
    phrases,
    holds: ({ title, paragraphs }) => {
      const all = fold([title, ...paragraphs].join('\n'));
      if (!single.every(word => all.includes(word))) return false;
      return phrases.every(phrase => holdsPhrase(all, phrase));
    },
  };
}

function formsOf(text: string): string[] {
  return words(text).map(({ form }) => form);
}

// Most texts lack one of the words, and are not cut into words for the phrase.
function holdsPhrase(folded: string, phrase: readonly string[]): boolean {
  return (
    phrase.every(form => folded.includes(form)) && ` ${formsOf(folded).join(' ')} `.includes(` ${phrase.join(' ')} `)
  );
}
