/** Names that begin sentences, where a capital says nothing. Used by the engines of names in Latin script only. */

import type { SubjectFacts } from '../languages/name-schema';
import { perLanguage } from '../languages/per-language';
import type { Language } from '../languages/schema';
import type { Capital } from './capitals';
import { isBareNoun, isNonName, latinFacts } from './name-facts';
import { isNumeral } from './numerals';
import { anyOf, endsIn, oneOf } from './one-of';
import { fits } from '../text/narrowed';

/**
 * A word that begins a sentence and owns something or does something alone, without an article: "Sund's
 * harbour", "Sund was empty". A thing that can be counted would have an article, and several an ending.
 */
export function isSubject(capital: Capital, language: Language): boolean {
  const { form, after, possessive } = capital;
  const rules = subjects(language);
  const owns = possessive && /^\s\p{Ll}/u.test(after);
  if (!owns && !rules?.isFollowed(after)) return false;
  const isOtherWord = isNonName(form, language) || isBareNoun(form, language) || isNumeral(form, language);
  return !isOtherWord && !rules?.isNoSubject(form);
}

const subjects = perLanguage(language => {
  const facts = latinFacts(language)?.subjects;
  return facts ? { isFollowed: isFollowed(facts), isNoSubject: isNoSubject(facts) } : null;
});

/** By a finite verb, or after a comma by what says more of a subject. Asked about what stands after a word. */
function isFollowed({ verbs, verbEndings, asides, beforeAge }: SubjectFacts): (after: string) => boolean {
  const edge = String.raw`(?![\p{L}\p{M}])`;
  const verb = String.raw`(?:\p{L}{2,14}${anyOf(verbEndings)}|${anyOf(verbs)})`;
  const age = String.raw`(?:${beforeAge === undefined ? '' : `(?:${beforeAge}\\s)?`}\p{Nd}{1,3})`;
  const pattern = new RegExp(String.raw`^(?:\s${verb}${edge}|,\s(?:${anyOf(asides)}|${age})${edge})`, 'u');
  return after => fits(pattern, after);
}

function isNoSubject({ endings, words, elides }: SubjectFacts): (form: string) => boolean {
  const isOther = oneOf(words);
  const isEnded = endsIn(endings);
  return form => isOther(form) || isEnded(form) || (elides === true && /^\p{L}{1,2}['’]/u.test(form));
}
