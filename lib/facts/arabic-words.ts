/** The lists of Arabic as questions about a word, for the engine of its names. */

import type { ArabicNameFacts } from '../languages/name-schema';
import { perLanguage } from '../languages/per-language';
import type { Language } from '../languages/schema';
import { factsFor, isNonName } from './name-facts';
import { isNumeral } from './numerals';
import { anyOf, beginsWith, endsIn, fitsOneOf, oneOf } from './one-of';

/** Questions about the form of a word. */
export type ArabicWords = ReturnType<typeof arabicWords>;

/** `null` where a language finds its names in another way. */
export const arabicWordsOf = perLanguage(language => {
  const facts = factsFor(language, 'arabic');
  return facts && arabicWords(facts, language);
});

function arabicWords(facts: ArabicNameFacts, language: Language) {
  const isCommon = commonNounFinder(facts);
  return {
    ...shapes(facts),
    ...persons(facts),
    ...things(facts),
    ...verbs(facts),
    isCommon,
    /** A definite noun that is no common one, of four letters and more. */
    isTeam: teamFinder(facts, isCommon),
    isOpen: openFinder(facts, language),
    isPreposition: oneOf(facts.prepositions),
    isComplementiser: oneOf(facts.complementisers),
  };
}

/** What a word looks like: its articles, prefixes and endings. */
function shapes(facts: ArabicNameFacts) {
  const { article = '(?!)', and = '(?!)', articles, articlePrefixes, surnameEnding, nonSurnames } = facts;
  const prefix = anyOf(`${facts.nounPrefixes ?? ''} ${facts.verbPrefixes ?? ''}`);
  const onePrefix = new RegExp(String.raw`^${prefix}(?=\p{L}{3})`, 'u');
  const isSurname = fitsOneOf(String.raw`${article}\p{L}{3,}${surnameEnding}`);
  const isNonSurname = oneOf(nonSurnames);
  return {
    /** Without the prefix, of a word of four letters and more. */
    bare: (form: string) => form.replace(onePrefix, ''),
    isPrefixed: beginsWith(prefix),
    isDefinite: beginsWith(`${anyOf(articlePrefixes)}?${anyOf(articles)}`),
    /** With an article, or with "and". */
    isDefiniteOrJoined: beginsWith(String.raw`${prefix}?${article} ${articles} ${and}\p{L}{3}`),
    hasArticle: beginsWith(article),
    hasAnd: beginsWith(and),
    /** "من حلب" makes "الحلبي". */
    isSurname: (form: string) => isSurname(form),
    isSureSurname: (form: string) => isSurname(form) && !isNonSurname(form.slice(article.length)),
  };
}

function persons(facts: ArabicNameFacts) {
  const isGiven = oneOf(facts.given);
  const isFamous = oneOf(facts.known);
  const { nounPrefixes, article, articles, peoples, feminineEnding } = facts;
  return {
    /** With or without the article and an ending that says whose. */
    isTitle: fitsOneOf(`${anyOf(nounPrefixes)}?(?:${article})?${anyOf(facts.titles)}${anyOf(facts.titleEndings)}?`),
    /** Without the article. */
    isListedRole: oneOf(facts.roles),
    isRole: roleFinder(facts),
    isFamous,
    isGiven: (form: string) => isGiven(form) || isFamous(form),
    isSecondName: oneOf(facts.secondNames),
    /** "the German". */
    isPeople: fitsOneOf(`${anyOf(nounPrefixes)}?${anyOf(articles)}${anyOf(peoples)}${feminineEnding}?`),
    isParticle: oneOf(facts.particles, { before: nounPrefixes }),
  };
}

function things({ nounPrefixes, kinds, pairs, bodies, verbalNouns }: ArabicNameFacts) {
  return {
    isKind: oneOf(kinds, { before: nounPrefixes }),
    isPair: oneOf(pairs, { before: nounPrefixes }),
    isBody: oneOf(bodies, { before: nounPrefixes }),
    isVerbalNoun: fitsOneOf(verbalNouns),
  };
}

function verbs({ verbPrefixes, saying, beforePersons, teamVerbs, presentPrefix }: ArabicNameFacts) {
  return {
    isSaying: oneOf(saying, { before: verbPrefixes }),
    isBeforePerson: oneOf(beforePersons, { before: verbPrefixes }),
    isTeamVerb: fitsOneOf(`${anyOf(verbPrefixes)}?${presentPrefix}?${anyOf(teamVerbs)}`),
  };
}

/** People and papers by what they are, without the article; with or without an ending that says whose. */
function roleFinder({ roles, possessiveEndings }: ArabicNameFacts): (stem: string) => boolean {
  const isRole = oneOf(roles);
  const owned = new RegExp(`${anyOf(possessiveEndings)}$`, 'u');
  return stem => isRole(stem) || isRole(stem.replace(owned, ''));
}

/**
 * A noun or adjective without its article is common where a list has it, with or without an ending that counts, owns
 * or agrees, or where its ending makes an adjective of something.
 */
function commonNounFinder(facts: ArabicNameFacts): (stem: string) => boolean {
  const isNoun = oneOf(`${facts.nouns ?? ''} ${facts.roles ?? ''}`);
  const isAdjective = endsIn(facts.commonEndings);
  const ending = new RegExp(`${anyOf(facts.nounEndings)}$`, 'u');
  return stem => {
    const bare = stem.replace(ending, '');
    return isAdjective(stem) || [stem, bare, `${bare}${facts.feminineEnding}`].some(isNoun);
  };
}

function teamFinder({ article = '(?!)' }: ArabicNameFacts, isCommon: (stem: string) => boolean) {
  const isDefinite = beginsWith(String.raw`${article}\p{L}{3}`);
  return (form: string) => isDefinite(form) && !isCommon(form.slice(article.length));
}

/** Whether a word may be part of a name at all. */
function openFinder({ links }: ArabicNameFacts, language: Language): (form: string) => boolean {
  const isLink = oneOf(links);
  return form => !isNonName(form, language) && !isLink(form) && !isNumeral(form, language);
}

/** Whether a noun or adjective without its article is a common one. */
export function isCommonArabic(stem: string, language: Language | null): boolean {
  return arabicWordsOf(language)?.isCommon(stem) ?? false;
}

/** Whether a word without its article says what somebody is: "minister". */
export function isArabicRole(stem: string, language: Language | null): boolean {
  return arabicWordsOf(language)?.isListedRole(stem) ?? false;
}
