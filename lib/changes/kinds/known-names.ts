import { bareName } from '../../facts/capitals';
import type { Language } from '../../languages/schema';
import { isNonName } from '../../facts/name-facts';
import { names } from '../../facts/names';
import { narrowed } from '../../text/narrowed';

/** A capital after a small letter and a blank: no sentence begins there. */
const INSIDE = /(?<=\p{Ll},?\s(?:[dDlL]['’])?)\p{Lu}[\p{L}\p{M}\p{N}]*/gu;

/**
 * Folded names that stand somewhere in these paragraphs where a capital means one:
 * they decide about the words that begin sentences. In scripts without capitals they decide about every mention.
 */
export function knownNames(paragraphs: readonly string[], language: Language | null): Set<string> {
  const strategy = language?.names?.strategy ?? 'capitals';
  const once = [...new Set(paragraphs)];
  if (strategy === 'japanese')
    return new Set(once.flatMap(paragraph => names(paragraph, language).flatMap(({ form }) => withSurname(form))));
  // Without capitals, and in German where every noun has one, the rules must decide about each.
  if (strategy !== 'capitals')
    return new Set(
      once.flatMap(paragraph =>
        names(paragraph, language)
          .filter(({ form, from }) => !isNonName(form, language) && !/\p{Ll}/u.test(paragraph[from]))
          .map(name => name.form),
      ),
    ); // no small words of titles
  return new Set(
    once.flatMap(paragraph =>
      (paragraph.match(narrowed(INSIDE, paragraph)) ?? []).map(word => bareName(word).toLowerCase()),
    ),
  );
}

/**
 * Four kanji are mostly two of a surname and two of a given name, and the surname stands alone later. One character
 * says too little.
 */
function withSurname(name: string): string[] {
  if (name.length < 2) return [];
  return /^[\p{sc=Han}々]{4}$/u.test(name) ? [name, name.slice(0, 2)] : [name];
}
