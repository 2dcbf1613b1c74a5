import type { Capital } from './capitals';
import { lazily } from '../basics/lazily';
import { isGermanPlace } from '../languages/german-places';
import {
  ABSTRACT_NOUN,
  BARE_NOUNS,
  GERMAN_ADJECTIVE,
  GERMAN_AGENT,
  GERMAN_KIND,
  GERMAN_TITLE,
  GIVEN_LIKE_AGENTS,
  NOT_NAMES,
} from '../languages/name-words';
import { languageOfTag } from '../languages/registry';
import { isNumeral } from './numerals';
import { isAcronym, isSubject } from './subjects';

/**
 * Whether a word with a capital is a name in German, which gives every noun one: it has no article before it,
 * often a title or another name, or the form of a place, and not the endings that make abstract nouns.
 *
 * @param known - folded names from elsewhere in the article
 */
export function isGermanName(capital: Capital, known: ReadonlySet<string>): boolean {
  const { bare, form, before } = capital;
  if (isAcronym(bare)) return true;
  if (known.has(form)) return true;
  if (ABSTRACT_NOUN().test(bare) || NOT_NAMES('de')!.has(form) || isNumeral(form, languageOfTag('de'))) return false;
  if (isGermanPlace(bare)) return true;
  if (capital.chained && (GERMAN_TITLE().test(before) || GERMAN_KIND().test(before))) return true;
  if (capital.bound || (capital.noble && !NOT_NAMES('de')!.has(form))) return true;
  if (capital.chained && /^\p{Lu}/u.test(before) && !beginsNoName(before) && !isOwned(capital)) return true;
  if (isSubject(capital, languageOfTag('de')) && capital.starts) return true;
  if (!capital.chains) return GERMAN_PLACE().test(before) && !capital.starts && !BARE_NOUNS('de')!.has(form);
  return !GERMAN_TITLE().test(bare) && chainsAsName(capital);
}

/** Whether a word that a word with a capital follows is the beginning of a name: "Lena Moor", "Sollbergs Rat", "im Sollberger Rat". */
function chainsAsName({ bare, form, before, starts, after }: Capital): boolean {
  const article = GERMAN_ARTICLE().test(before) && !starts;
  const next = /^\s([\p{L}\p{M}]+)/u.exec(after)?.[1] ?? '';
  const adjective =
    /^\p{Lu}\p{L}{3,}er$/u.test(bare) &&
    (/^(?:die|das)$/iu.test(before) ||
      GERMAN_TITLE().test(next) ||
      GERMAN_KIND().test(next) ||
      ABSTRACT_NOUN().test(next));
  if (article || adjective) return adjective;
  if (GERMAN_AGENT().test(form) && !GIVEN_LIKE_AGENTS().has(form)) return false;
  return !starts || !(beginsNoName(bare) || /(?:e|en|es|em)$/u.test(form));
}

/** "Sollbergs Rat", "der Sollberger Bürgermeister": what the name before it owns. Given names end in s after a vowel, or are these few. */
function isOwned({ bare, before }: Capital): boolean {
  return (
    (/.{3}[bcdfghklmnprt]s$/u.test(before) && !/^(?:Hans|Jens|Lars|Nils|Anders|Nicolaus)$/u.test(before)) ||
    (/er$/u.test(before) && GERMAN_TITLE().test(bare))
  );
}

/** Words that begin sentences and headlines before a noun: "Mit Sorge", "Neue Risse", "Zwölf Boote". */
function beginsNoName(word: string): boolean {
  const form = word.toLowerCase();
  return (
    NOT_NAMES('de')!.has(form) ||
    GERMAN_ADJECTIVE().test(form) ||
    (isNumeral(form, languageOfTag('de')) && !/^(?:duo|trio|quartett)$/.test(form))
  );
}

const GERMAN_ARTICLE = lazily(
  () =>
    /^(?:de[rnsm]|die|das|ein|eine[nmrs]?|kein\p{L}*|ihr\p{L}*|sein\p{L}*|unser\p{L}*|dies\p{L}*|jede\p{L}*|alle\p{L}*|viele\p{L}*|im|am|zum|zur|beim|vom|ins|mehr|rund|etwa)$/iu,
);
const GERMAN_PLACE = lazily(
  () => /^(?:in|aus|nach|bei|von|gegen|und|sagte|sagt|erklärte|teilte|nannte|laut|über|durch|so|namens|alias)$/iu,
);
