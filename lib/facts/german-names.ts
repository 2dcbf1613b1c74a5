/** Names in a language that gives every noun a capital, as German does: the words around the noun decide. */

import type { GermanNameFacts } from '../languages/name-schema';
import { perLanguage } from '../languages/per-language';
import { wordList } from '../languages/word-list';
import { behind, type Capital, isAcronym } from './capitals';
import { placeFinder } from './german-places';
import { factsFor, isBareNoun, isNonName, type NamesAsked } from './name-facts';
import { isNumeral } from './numerals';
import { anyOf, anyPhrase, endsIn, oneOf } from './one-of';
import { isSubject } from './subjects';

/** A word with a capital, and what decides about it. */
interface Noun extends NamesAsked {
  readonly capital: Capital;
  /** The word before it, whatever that is; "" for none. */
  readonly before: string;
  readonly words: GermanWords;
}

/**
 * Whether a word with a capital is a name: it has no article before it, often a title or another name, or the form of
 * a place, and not the endings that make abstract nouns.
 */
export function isGermanName(capital: Capital, asked: NamesAsked): boolean {
  const words = wordsOf(asked.language);
  if (!words) return false;
  const noun: Noun = {
    ...asked,
    capital,
    before: wordBefore(capital, asked.text),
    words,
  };
  return RULES.find(({ when }) => when(noun))?.isName ?? false;
}

/** The first rule that applies decides. */
const RULES: readonly { readonly when: (noun: Noun) => boolean; readonly isName: boolean }[] = [
  { when: ({ capital }) => isAcronym(capital.bare), isName: true },
  { when: ({ capital, known }) => known.has(capital.form), isName: true },
  { when: isOtherWord, isName: false },
  { when: ({ capital, words }) => words.isPlace(capital.bare), isName: true },
  { when: followsTitle, isName: true },
  { when: isBound, isName: true },
  { when: isNoble, isName: true },
  { when: followsName, isName: true },
  { when: beginsSentence, isName: true },
  { when: standsAlone, isName: true },
  { when: ({ capital }) => !capital.chains, isName: false },
  { when: ({ capital, words }) => words.isTitle(capital.bare), isName: false },
  { when: chainsAsName, isName: true },
];

/** UTF-16 units before a noun in which the word before it stands, and the name before a bracket. */
const BEFORE = 24;

/** After "&" and a name that name, else whatever word stands one blank before. */
function wordBefore({ from, chained, previous, between }: Capital, text: string): string {
  if (previous && chained && between.includes('&')) return previous.word;
  return /(?<![\p{L}\p{M}'’])([\p{L}\p{M}'’]+)[.]?\s$/u.exec(behind(text, from, BEFORE))?.[1] ?? '';
}

function isOtherWord({ capital: { bare, form }, language, words }: Noun): boolean {
  return words.isAbstract(bare) || isNonName(form, language) || isNumeral(form, language);
}

/** "Bürgermeister Moor", "die Stadt Sollberg". */
function followsTitle({ capital, before, words }: Noun): boolean {
  return capital.chained && (words.isTitle(before) || words.isKind(before));
}

/** After an abbreviation or initial, in brackets after a name, or joined to one by "&" or a hyphen. */
function isBound({ capital, text, language, words }: Noun): boolean {
  const { abbreviated, between, bare, from, to } = capital;
  const isInBrackets = text[to] === ')' && /\p{Lu}[\p{L}\p{M}-]{1,24}\s\($/u.test(behind(text, from, BEFORE));
  if (abbreviated || isInBrackets || between.trim() === '&') return true;
  return between === '-' && (words.isQuarter(bare) || previousFollowsName(capital, language));
}

/** "Richterin Roswitha zur Linden": behind two words with a capital. */
function isNoble({ capital, language, words }: Noun): boolean {
  const { previous, between, form } = capital;
  if (!previous || !words.noble.test(between) || isNonName(form, language)) {
    return false;
  }
  return previousFollowsName(capital, language) && !words.isAbstract(previous.word);
}

/** "Tarek Yildirim-Schulz": the word with a capital before follows another, which begins no sentence. */
function previousFollowsName({ previous }: Capital, language: Noun['language']): boolean {
  if (!previous?.previous || previous.between !== ' ') return false;
  return !isNonName(previous.previous.word.toLowerCase(), language);
}

/** "Lena Moor", but not "Sollbergs Rat". */
function followsName(noun: Noun): boolean {
  const { capital, before } = noun;
  return capital.chained && /^\p{Lu}/u.test(before) && !beginsNoName(before, noun) && !isOwned(noun);
}

/**
 * Whether the name before it owns it: "Sollbergs Rat", "der Sollberger Bürgermeister". Given names end in s after a
 * vowel, or are known.
 */
function isOwned({ capital: { bare }, before, words }: Noun): boolean {
  const isGenitive = /.{3}[bcdfghklmnprt]s$/u.test(before) && !words.isGivenEndingInS(before);
  return isGenitive || (before.endsWith('er') && words.isTitle(bare));
}

function beginsSentence({ capital, language }: Noun): boolean {
  return capital.starts && isSubject(capital, language);
}

/** "nach Sollberg": a preposition before it, nothing with a capital behind. */
function standsAlone({ capital, before, language, words }: Noun): boolean {
  const { chains, starts, form } = capital;
  return !chains && !starts && words.standsBeforeNames(before) && !isBareNoun(form, language);
}

/** Whether a word that a word with a capital follows is the beginning of a name: "Lena Moor", "im Sollberger Rat". */
function chainsAsName(noun: Noun): boolean {
  const { capital, before, words } = noun;
  const { bare, form, starts } = capital;
  if (isAdjectiveOfPlace(noun)) return true;
  if (words.isArticle(before) && !starts) return false;
  if (words.isAgent(form)) return false;
  return !starts || !(beginsNoName(bare, noun) || /(?:e|en|es|em)$/u.test(form));
}

/** "die Sollberger", "Sollberger Bürgermeister". */
function isAdjectiveOfPlace({ capital: { bare, after }, before, words }: Noun): boolean {
  if (!/^\p{Lu}\p{L}{3,}er$/u.test(bare)) return false;
  const next = /^\s([\p{L}\p{M}]+)/u.exec(after)?.[1] ?? '';
  return words.isArticleOfAdjective(before) || [words.isTitle, words.isKind, words.isAbstract].some(is => is(next));
}

/** Words that begin sentences and headlines before a noun: "Mit Sorge", "Neue Risse", "Zwölf Boote". */
function beginsNoName(word: string, { language, words }: Noun): boolean {
  const form = word.toLowerCase();
  const isNumber = isNumeral(form, language) && !words.isCompany(form);
  return isNonName(form, language) || words.isAdjective(form) || isNumber;
}

type GermanWords = ReturnType<typeof germanWords>;

const wordsOf = perLanguage(language => {
  const facts = factsFor(language, 'german');
  return facts && germanWords(facts);
});

/** The lists of the language as questions about a word. Forms are folded, words are as they are written. */
function germanWords(facts: GermanNameFacts) {
  const isGivenLikeAgent = oneOf(facts.givenLikeAgents);
  const isAgentByEnding = endsIn(`.{3}${anyOf(facts.agentEndings)}`);
  const isBeforeName = oneOf(facts.beforeNames);
  const isArticleOfAdjective = oneOf(facts.articlesOfAdjectives);
  return {
    isTitle: titleFinder(facts),
    isKind: oneOf(facts.kinds),
    isAbstract: endsIn(facts.abstractEndings),
    isPlace: placeFinder(facts.places ?? {}),
    isArticle: articleFinder(facts),
    isArticleOfAdjective: (word: string) => isArticleOfAdjective(word.toLowerCase()),
    standsBeforeNames: (word: string) => isBeforeName(word.toLowerCase()),
    isQuarter: oneOf(facts.quarters),
    isGivenEndingInS: oneOf(facts.givenEndingInS),
    isCompany: oneOf(facts.companies),
    isAgent: (form: string) => isAgentByEnding(form) && !isGivenLikeAgent(form),
    isAdjective: oneOf(facts.adjectives?.stems, { after: facts.adjectives?.endings }),
    noble: new RegExp(String.raw`^\s${anyPhrase(facts.nobleParticles)}\s$`, 'u'),
  };
}

/** "Frau", "Bürgermeisterin": the second sort also as the last part of a longer word. */
function titleFinder({ titles, titleNouns }: GermanNameFacts): (word: string) => boolean {
  const isTitle = oneOf(titles);
  const anyCase = (noun: string) => `[${noun[0].toUpperCase()}${noun[0]}]${noun.slice(1)}`;
  const nouns = [...wordList(titleNouns?.stems ?? '')].map(anyCase);
  const longer = new RegExp(String.raw`^\p{L}*${anyOf(nouns.join(' '))}${anyOf(titleNouns?.endings)}?$`, 'u');
  return word => isTitle(word) || longer.test(word);
}

function articleFinder({ articles, articleStems }: GermanNameFacts): (word: string) => boolean {
  const isArticle = oneOf(articles);
  const longer = new RegExp(String.raw`^${anyOf(articleStems)}\p{L}*$`, 'u');
  return word => isArticle(word.toLowerCase()) || longer.test(word.toLowerCase());
}
