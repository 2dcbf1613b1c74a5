import type { TailFacts } from '../languages/name-schema';
import { perLanguage } from '../languages/per-language';
import type { Language } from '../languages/schema';
import { wordList } from '../languages/word-list';
import { findAll, type Found } from '../text/found';
import { anyOf, anyPhrase } from './one-of';
import { fits } from '../text/narrowed';

/** Most texts have no such place, and are asked no more. */
const NAME_AND_SMALL_WORD = /\p{Lu}\p{Ll}+\s\p{Ll}/u;

/**
 * Small words that end a name in French and Spanish: bodies have a capital in their first word only ("l'Union
 * populaire"), and what somebody founds is called "Vignolles ensemble" or "Pierres d'hier". In reading order.
 */
export function nameTails(text: string, language: Language | null): Found[] {
  const pattern = fits(NAME_AND_SMALL_WORD, text) ? tails(language) : null;
  return pattern ? findAll(text, pattern) : [];
}

const tails = perLanguage(({ names }) => (names?.tails ? new RegExp(sources(names.tails).join('|'), 'gu') : null));

function sources({ bodies, adjectiveEndings, groups, mottos, founded, joints }: TailFacts): string[] {
  const adjective = String.raw`(?!(?:qu|n|s|l|d)['’])\p{Ll}[\p{L}-]{1,18}${anyOf(adjectiveEndings)}s?(?![\p{L}\p{M}])`;
  const groupName = String.raw`(?:«\s?)?\p{Lu}[\p{L}'’-]{2,24}`;
  return [
    String.raw`(?<=${anyOf(bodies)}\s)${adjective}`,
    String.raw`(?<=${anyOf(groups)}s?\s${groupName}\s)${anyPhrase(mottos)}(?!\p{L})`,
    String.raw`(?<=${anyOf(founded)}s?,?\s\p{Lu}\p{Ll}{2,20}\s)${joint(joints)}\p{L}{3,20}`,
  ];
}

/** An elided word touches the next one, any other stands a blank before. */
function joint(joints: string): string {
  const sources = [...wordList(joints)].map(word => (word.endsWith("'") ? `${word.slice(0, -1)}['’]` : `${word}\\s`));
  return `(?:${sources.join('|')})`;
}
