import type { Language } from '../languages/schema';
import { arabicNames } from './arabic-names';
import { type Capital, capitals } from './capitals';
import { dates } from './dates';
import { lazily } from '../basics/lazily';
import { apartFrom, type Found } from '../text/found';
import { isGermanName } from './german-names';
import { japaneseNames } from './japanese-names';
import { nameTails } from './name-tails';
import { FAMILIAR, NOT_NAMES, TITLE } from '../languages/name-words';
import { isNumeral } from './numerals';
import { isAcronym, isSubject } from './subjects';
import { titleWords } from './titles';

/**
 * Words that are part of a proper name, one by one, in reading order. A guess by
 * rule: by capitals where the script has them (in German, where every noun has
 * one, by what stands before), by titles and honorifics where it has not. Lists
 * help where a rule is blind: the commonest names, places that everybody writes about.
 *
 * @param known - names from elsewhere in the article: they decide about words that begin a sentence, and in scripts without capitals about every mention
 * @param days - the dates of the text, where they are known already
 */
export function names(
  text: string,
  language: Language | null,
  known: ReadonlySet<string> = new Set(),
  days?: readonly Found[],
): Found[] {
  const code = language?.code ?? '';
  const found =
    code === 'ja'
      ? japaneseNames(text, known)
      : code === 'ar'
        ? arabicNames(text, known)
        : withParticles(apartFrom(capitalised(text, language, known), days ?? dates(text, language)), text);
  const titles = apartFrom(titleWords(text, language), found);
  const tails = nameTails(text, code);
  return titles.length + tails.length === 0 ? found : [...found, ...tails, ...titles].sort((a, b) => a.from - b.from);
}

// "van", "de la": a part of the name where a name stands on both sides.
const PARTICLES = lazily(
  () =>
    /^\s(?:van|von|de|del|da|dos|di|du|der|den|bin|ibn|al|el|la|le|ten|ter|zu|y|e)(?:\s(?:der|den|het|la|las|los|el))?\s$/iu,
);

function withParticles(found: Found[], text: string): Found[] {
  return found.flatMap((name, i) => {
    const next = found[i + 1];
    const between = next ? text.slice(name.to, next.from) : '';
    return PARTICLES().test(between)
      ? [name, { form: between.trim().toLowerCase(), from: name.to + 1, to: next.from - 1 }]
      : [name];
  });
}

function capitalised(text: string, of: Language | null, known: ReadonlySet<string>): Found[] {
  const language = of?.code ?? '';
  const isRoman = (bare: string) => bare.length > 1 && /^[IVX]+(?:er?)?$/.test(bare);
  const isKing = ({ from, to, chained }: Capital) =>
    chained && to - from === 1 && /[IVX]/.test(text[from]) && text[to] !== '.';
  const isName = (capital: Capital) =>
    language === 'de' ? isGermanName(capital, known) : isLatinName(capital, of, known);
  return capitals(text, language).filter(
    capital =>
      !isRoman(capital.bare) &&
      !isKing(capital) &&
      !LETTER_AND_NUMBER().test(capital.bare) &&
      !FAMILIAR(language)?.has(capital.form) &&
      isName(capital),
  );
}

// A road, a virus, a summit: its number is what counts.
const LETTER_AND_NUMBER = lazily(() => /^\p{L}\p{N}+$/u);

function isLatinName(capital: Capital, of: Language | null, known: ReadonlySet<string>): boolean {
  const language = of?.code ?? '';
  if (isAcronym(capital.bare)) return true;
  if (capital.starts && isNumeral(capital.form, of)) return false;
  if (!capital.starts) return !(capital.chains && !capital.chained && TITLE(language)?.test(capital.form));
  if (NOT_NAMES(language)?.has(capital.form)) return false;
  if (capital.chains && TITLE(language)?.test(capital.form)) return false;
  if (known.has(capital.form)) return true;
  return capital.chains || isSubject(capital, of);
}
