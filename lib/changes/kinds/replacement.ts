import { isCommonArabic } from '../../facts/arabic-words';
import { isLoanword } from '../../facts/loanwords';
import { isBareNoun, isNonName } from '../../facts/name-facts';
import type { AddressedNames, BareNounNames, DefiniteNounNames } from '../../languages/change-schema';
import { perLanguage } from '../../languages/per-language';
import { type Language, wordList } from '../../languages/schema';
import type { Stretch } from './kind-finder';

/**
 * A name seen by the place in which another word was put for it: one word for one word, where names stand more
 * often than other words, and both of them no known other word. Never a name by itself: ask only about an
 * edit in which nothing else was found.
 *
 * @returns the two names, `null` for anything else
 */
export function replacedName(a: Stretch, b: Stretch, language: Language | null): [string, string] | null {
  const nameAt = finders(language);
  const before = nameAt?.(a) ?? null;
  const after = before === null ? null : (nameAt?.(b) ?? null);
  return before !== null && after !== null && before !== after ? [before, after] : null;
}

/** The name that a stretch is, or is part of; `null` where its place tells none. */
type NameAt = (stretch: Stretch) => string | null;

const finders = perLanguage((language): NameAt | null => {
  const rules = language.changes?.replacedNames;
  if (rules?.strategy === 'bare-noun') return bareNoun(rules, language);
  if (rules?.strategy === 'definite-noun') return definiteNoun(rules, language);
  if (rules?.strategy === 'addressed') return addressed(rules);
  return rules?.strategy === 'loanword' ? katakanaName(language) : null;
});

/** UTF-16 units that are looked at before a word, more than any preposition has, and after it. */
const BEFORE = 16;
const AFTER = 8;

function textBefore({ text, from }: Stretch): string {
  return text.slice(Math.max(0, from - BEFORE), from);
}

/** A noun without an article behind a preposition: a name, unless its form is that of a mass noun or plural. */
function bareNoun(rules: BareNounNames, language: Language): NameAt {
  const preposition = new RegExp(`(?<!\\p{L})(?:${[...wordList(rules.before)].join('|')})\\s$`, 'iu');
  const isOtherNoun = (lower: string) => isBareNoun(lower, language) || isNonName(lower, language);
  const isPlural = (lower: string) => rules.plural.test(lower) && !rules.notPlural.test(lower);
  return stretch => {
    const word = stretch.text.slice(stretch.from, stretch.to);
    const lower = word.toLowerCase();
    if (!/^\p{Lu}\p{Ll}{2,20}$/u.test(word) || isOtherNoun(lower) || rules.endings.test(lower)) {
      return null;
    }
    const endsPhrase = /^(?:[.,;:)]|\s\p{Ll}|$)/u.test(stretch.text.slice(stretch.to, stretch.to + 2));
    return endsPhrase && preposition.test(textBefore(stretch)) && !isPlural(lower) ? word : null;
  };
}

/** A noun behind a preposition of place that is no common one. */
function definiteNoun(rules: DefiniteNounNames, language: Language): NameAt {
  return stretch => {
    const word = stretch.text.slice(stretch.from, stretch.to);
    const stem = rules.stem.exec(word)?.[1];
    if (stem === undefined || isCommonArabic(stem, language)) return null;
    const isPlace = rules.article.test(word)
      ? rules.beforeDefinite.test(textBefore(stretch))
      : isLonePlace(stretch, word, rules);
    return isPlace ? word : null;
  };
}

/**
 * "from Homs towards the north": an indefinite noun with nothing that belongs to it, and none of the endings of other
 * words.
 */
function isLonePlace(
  stretch: Stretch,
  word: string,
  { beforeBare, bareEndings, afterBare }: DefiniteNounNames,
): boolean {
  const after = stretch.text.slice(stretch.to, stretch.to + AFTER);
  return beforeBare.test(textBefore(stretch)) && !bareEndings.test(word) && afterBare.test(after);
}

/** One word that its neighbours or its own ending tell. */
function addressed({ word, before, after }: AddressedNames): NameAt {
  return stretch => {
    const name = stretch.text.slice(stretch.from, stretch.to);
    if (!/^[\p{L}\p{M}]{2,12}$/u.test(name)) return null;
    const behind = stretch.text.slice(stretch.to, stretch.to + BEFORE);
    const isTold = word?.test(name + wordEnd(behind)) || before?.test(textBefore(stretch)) || after?.test(behind);
    return isTold ? name : null;
  };
}

const wordEnd = (text: string) => /^[\p{L}\p{M}]*/u.exec(text)![0];

const KATAKANA = /[\p{sc=Katakana}ー]/u;

/** The run of katakana around a stretch, where it is no loanword. */
function katakanaName(language: Language): NameAt {
  return stretch => {
    const run = katakanaAround(stretch);
    const isName = run.length >= 2 && [...run].every(character => KATAKANA.test(character));
    if (!isName || isLoanword(run, language)) return null;
    return isLoanword(stretch.text.slice(stretch.from, stretch.to), language) ? null : run;
  };
}

function katakanaAround({ text, from, to }: Stretch): string {
  let [start, end] = [from, to];
  while (start > 0 && from - start < BEFORE && KATAKANA.test(text[start - 1])) {
    start--;
  }
  while (end < text.length && end - to < BEFORE && KATAKANA.test(text[end])) {
    end++;
  }
  return text.slice(start, end);
}
