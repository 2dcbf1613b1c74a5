import { names } from '../text/names';

/** Folded names that stand somewhere in these paragraphs where a capital means one: they decide about the words that begin sentences. */
export function knownNames(paragraphs: readonly string[], language: string): Set<string> {
  return new Set(paragraphs.flatMap(paragraph => names(paragraph, language).map(name => name.form)));
}
