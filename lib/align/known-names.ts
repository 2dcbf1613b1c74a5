import { bareName, names } from '../text/names';

/** A capital after a small letter and a blank: no sentence begins there. */
const INSIDE = /(?<=\p{Ll},?\s(?:[dDlL]['’])?)\p{Lu}[\p{L}\p{M}\p{N}]*/gu;

/**
 * Folded names that stand somewhere in these paragraphs where a capital means one:
 * they decide about the words that begin sentences. Empty for scripts without capitals.
 */
export function knownNames(paragraphs: readonly string[], language: string): Set<string> {
  if (language === 'ar' || language === 'ja') return new Set();
  const once = [...new Set(paragraphs)];
  // In German every noun has a capital: the rules must decide about each.
  if (language === 'de') return new Set(once.flatMap(paragraph => names(paragraph, language).map(name => name.form)));
  return new Set(once.flatMap(paragraph => (paragraph.match(INSIDE) ?? []).map(word => bareName(word).toLowerCase())));
}
