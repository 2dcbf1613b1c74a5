/** Names where every word with a capital inside a sentence is one, and what all Latin script has in common. */

import { lazily } from '../basics/lazily';
import { perLanguage } from '../languages/per-language';
import type { Language } from '../languages/schema';
import type { Found } from '../text/found';
import { type Capital, capitals, isAcronym } from './capitals';
import { factsFor, isNonName, latinFacts, type NamesAsked } from './name-facts';
import { isNumeral } from './numerals';
import { anyOf, oneOf } from './one-of';
import { isSubject } from './subjects';
import { fits } from '../text/narrowed';

/** In a language that we know nothing of: words with a capital that begin no sentence. */
export function capitalsInside(text: string): Found[] {
  return candidates(text, null).filter(({ starts }) => !starts);
}

/** Words with a capital that may be names, in reading order: no numbers of kings and roads, no forms of address. */
export function candidates(text: string, language: Language | null): Capital[] {
  const isAddress = capitalised(language);
  return capitals(text, language).filter(
    capital =>
      !isRoman(capital.bare) &&
      !isNumberOfKing(capital, text) &&
      !fits(LETTER_AND_NUMBER(), capital.bare) &&
      !isAddress?.(capital.form),
  );
}

const capitalised = perLanguage(language => oneOf(latinFacts(language)?.capitalised));

const isRoman = (bare: string) => bare.length > 1 && /^[IVX]+(?:er?)?$/.test(bare);

/** "Karl I", but not "Karl I. Moor". */
function isNumberOfKing({ from, to, chained }: Capital, text: string): boolean {
  return chained && to - from === 1 && /[IVX]/.test(text[from]) && text[to] !== '.';
}

/** A road, a virus, a summit: its number is what counts. */
const LETTER_AND_NUMBER = lazily(() => /^\p{L}\p{N}+$/u);

/** Whether a word with a capital is a name where only names have one inside a sentence. */
export function isCapitalName(capital: Capital, { language, known }: NamesAsked): boolean {
  const { bare, form, starts, chained, chains } = capital;
  if (isAcronym(bare)) return true;
  const isTitle = chains && (title(language)?.(form) ?? false);
  if (!starts) return !isTitle || chained;
  if (isNumeral(form, language) || isNonName(form, language) || isTitle) {
    return false;
  }
  return known.has(form) || chains || isSubject(capital, language);
}

const title = perLanguage(language => {
  const facts = factsFor(language, 'capitals');
  const isListed = oneOf(facts?.titles);
  const isEnded = new RegExp(String.raw`^\p{L}{1,12}${anyOf(facts?.titleEndings)}$`, 'u');
  return (form: string) => isListed(form) || fits(isEnded, form);
});

/** With the small words between two of them that belong to the name: "van", "de la". */
export function withParticles(found: readonly Found[], text: string, language: Language | null): Found[] {
  const pattern = particles(language);
  if (!pattern) return [...found];
  return found.flatMap((name, i) => {
    const next = found[i + 1];
    const between = next ? text.slice(name.to, next.from) : '';
    if (!pattern.test(between)) return [name];
    return [name, { form: between.trim().toLowerCase(), from: name.to + 1, to: next.from - 1 }];
  });
}

const particles = perLanguage(language => {
  const { particles, articlesAfterParticles } = latinFacts(language) ?? {};
  return new RegExp(String.raw`^\s${anyOf(particles)}(?:\s${anyOf(articlesAfterParticles)})?\s$`, 'iu');
});
