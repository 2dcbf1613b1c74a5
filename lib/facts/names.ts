import type { NameStrategy } from '../languages/name-schema';
import type { Language } from '../languages/schema';
import { apartFrom, type Found } from '../text/found';
import { arabicNames } from './arabic-names';
import { candidates, capitalsInside, isCapitalName, withParticles } from './capital-names';
import type { Capital } from './capitals';
import { dates } from './dates';
import { isGermanName } from './german-names';
import { japaneseNames } from './japanese-names';
import type { NamesAsked } from './name-facts';
import { nameTails } from './name-tails';
import { titleWords } from './titles';

/**
 * Words that are part of a proper name, one by one, in reading order. A guess by
 * rule: by capitals where the script has them (in German, where every noun has
 * one, by what stands before), by titles and honorifics where it has not. Lists
 * help where a rule is blind: the commonest names, places that everybody writes about.
 * In a language that we know nothing of, only a capital inside a sentence tells a name.
 *
 * @param known - folded names from elsewhere in the article: they decide about words that begin a sentence, and in
 * scripts without capitals about every mention
 * @param days - the dates of the text, where they are known already
 */
export function names(
  text: string,
  language: Language | null,
  known: ReadonlySet<string> = new Set(),
  days?: readonly Found[],
): Found[] {
  const found = plainNames({
    text,
    language,
    known,
    days: () => days ?? dates(text, language),
  });
  const titles = apartFrom(titleWords(text, language), found);
  const tails = nameTails(text, language);
  return titles.length + tails.length === 0 ? found : [...found, ...tails, ...titles].sort((a, b) => a.from - b.from);
}

/** Names that no quotation marks and no ending of a name tell. */
function plainNames(asked: NamesAsked<Language | null>): Found[] {
  const { text, language, days } = asked;
  if (!language?.names) return apartFrom(capitalsInside(text), days());
  return ENGINES[language.names.strategy]({ ...asked, language });
}

type Engine = (asked: NamesAsked) => Found[];

const ENGINES: Readonly<Record<NameStrategy, Engine>> = {
  arabic: arabicNames,
  capitals: inLatinScript(isCapitalName),
  german: inLatinScript(isGermanName),
  japanese: japaneseNames,
};

function inLatinScript(isName: (capital: Capital, asked: NamesAsked) => boolean): Engine {
  return asked => {
    const { text, language, days } = asked;
    const found = candidates(text, language).filter(capital => isName(capital, asked));
    return withParticles(apartFrom(found, days()), text, language);
  };
}
