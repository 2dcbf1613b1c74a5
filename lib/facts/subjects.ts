/** Names that begin sentences, where a capital says nothing. Used by the finders of names only. */

import type { Language } from '../languages/schema';
import type { Capital } from './capitals';
import { byLanguage } from '../text/found';
import { BARE_NOUNS, NOT_NAMES, SUBJECT_BEFORE } from '../languages/name-words';
import { isNumeral } from './numerals';

/**
 * A word that begins a sentence and owns something or does something alone, without an article: "Sund's
 * harbour", "Sund was empty". A thing that can be counted would have an article, and several an ending.
 */
export function isSubject(capital: Capital, of: Language | null): boolean {
  const language = of?.code ?? '';
  if (!SUBJECT_BEFORE(language)?.test(capital.after) && !(capital.possessive && /^\s\p{Ll}/u.test(capital.after)))
    return false;
  const { form } = capital;
  return (
    !NOT_NAMES(language)?.has(form) &&
    !BARE_NOUNS(language)?.has(form) &&
    !isNumeral(form, of) &&
    !NO_SUBJECT(language)?.test(form)
  );
}

// Several of something, what is done, how it is done, and nouns for what cannot be counted; German puts a participle or an adverb there too.
const NO_SUBJECT = byLanguage<RegExp>({
  en: () =>
    /(?:[^s]s|ing|ly|wards|tion|ment|ness|ity|ance|ence|ism|ship|age|ure|one|body|thing|self|ery|acy|dom|hood|ogy|phy)$/u,
  fr: () => /(?:ment|un|une|eux|eaux)$|^\p{L}{1,2}['’]/u,
  es: () => /(?:mente|ando|iendo|[^s]os|as)$/u,
  de: () =>
    /(?:ung|heit|keit|schaft|tion|tät|ismus|ling|nis|leute|zeit|jahr|mand|weise|falls|mals|wärts|[^s]t|en|ig|lich|bar|sam|isch)$|^(?:da|hier|wo)r?(?:an|auf|aus|bei|durch|für|gegen|hinter|in|mit|nach|neben|über|um|unter|von|vor|zu|zwischen)$/u,
});

/** Capitals all through, or one inside: "NATO", "iRobotics". */
export function isAcronym(bare: string): boolean {
  return bare.length > 1 && /^(?:[\p{Lu}\p{N}]+$|\p{Ll}{1,2}\p{Lu}\p{Ll})/u.test(bare);
}
