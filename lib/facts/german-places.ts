/** German nouns that are names by their form, or because everybody knows them. */

import type { Compounds, PlaceFacts } from '../languages/name-schema';
import { anyOf, oneOf } from './one-of';

/**
 * Tells whether a word with a capital is a name wherever it stands, article or not: "Arntal", "Kirchberger", "Bayern",
 * but not "Stausee".
 */
export function placeFinder(facts: PlaceFacts): (word: string) => boolean {
  const isKnown = oneOf(facts.known);
  const endings = facts.endings ?? [];
  const ends = endings.map(({ stems, endings }) => anyOf(stems) + optional(endings));
  const place = new RegExp(String.raw`^\p{Lu}\p{Ll}{1,16}(?:${ends.join('|') || '(?!)'})$`, 'u');
  const other = new RegExp(`^(?:${otherNouns(facts).join('|')})$`, 'u');
  return word => isKnown(word) || (place.test(word) && !other.test(word));
}

/** Nouns that only end as places do, as sources of patterns. */
function otherNouns({ nonPlaces, nonPlaceEndings, verbs, compounds = [] }: PlaceFacts): string[] {
  const whole = [anyOf(nonPlaces), `.*${anyOf(nonPlaceEndings)}`, `.{1,6}${anyOf(verbs)}`];
  return [...whole, ...compounds.map(compoundSource)];
}

function compoundSource({ firsts, lasts, endings }: Compounds): string {
  return anyOf(firsts) + anyOf(lasts) + optional(endings);
}

function optional(endings: string | undefined): string {
  return endings === undefined ? '' : `${anyOf(endings)}?`;
}
