/** Words with a capital and what stands around them, for the engines of names in Latin script. */

import { lazily } from '../basics/lazily';
import { perLanguage } from '../languages/per-language';
import type { Language } from '../languages/schema';
import { type Found, matchesOf } from '../text/found';
import { latinFacts } from './name-facts';
import { anyOf } from './one-of';
import { fits } from '../text/narrowed';

/** A word with its surroundings. */
export interface Capital extends Found {
  /** As it is written. */
  readonly word: string;
  /** Without an elided article and a possessive, see {@link bareName}. Folded, it is the form. */
  readonly bare: string;
  /** Whether a capital says nothing here, since a sentence begins. */
  readonly starts: boolean;
  /** What follows it: 24 UTF-16 units, some words. */
  readonly after: string;
  readonly possessive: boolean;
  /** Follows an initial or an abbreviation: "J. Lind", "St. Kilian". */
  readonly abbreviated: boolean;
  /** The word with a capital before it, wherever that is. */
  readonly previous: Capital | null;
  /** What stands between that word and this one. */
  readonly between: string;
  /** Follows that word after one blank, a hyphen or "&". */
  readonly chained: boolean;
  /** Another follows this one in the same way. */
  readonly chains: boolean;
}

/** UTF-16 units of `Capital.after`: the longest verb that we know, and the blank. */
const AFTER = 24;
/** UTF-16 units looked at for an abbreviation: the longest has four letters, a stop and two blanks. */
const BEFORE_ABBREVIATED = 8;
/** UTF-16 units looked at for the end of a sentence: a stop, a bracket or mark, some blanks. */
const BEFORE_START = 6;

/** Every word with a capital, in reading order; also "eBay" and the like. */
export function capitals(text: string, language: Language | null): Capital[] {
  const matches = matchesOf(text, CAPITALISED());
  const endsAbbreviation = abbreviation(language) ?? INITIAL();
  const found: Capital[] = [];
  for (const [i, { 0: word, index: from }] of matches.entries()) {
    const to = from + word.length;
    const previous = found.at(-1) ?? null;
    const between = previous ? text.slice(previous.to, from) : '';
    const abbreviated = text[from - 2] === '.' && fits(endsAbbreviation, behind(text, from, BEFORE_ABBREVIATED));
    const bare = bareName(word);
    found.push({
      word,
      bare,
      form: bare.toLowerCase(),
      from,
      to,
      starts: !abbreviated && fits(STARTS(), behind(text, from, BEFORE_START)),
      after: text.slice(to, to + AFTER),
      possessive: /['’][sS]$/u.test(word),
      abbreviated,
      previous,
      between,
      chained: JOINS().test(between),
      chains: i + 1 < matches.length && JOINS().test(text.slice(to, matches[i + 1].index)),
    });
  }
  return found;
}

/** At most some UTF-16 units before a place. */
export function behind(text: string, at: number, units: number): string {
  return text.slice(Math.max(0, at - units), at);
}

const CAPITALISED = lazily(() => {
  const elided = "(?:[dDlL]['’])?";
  const smallBefore = String.raw`(?:\p{Ll}{1,2}(?=\p{Lu}\p{Ll}{2}))?`; // "eBay"
  const word = String.raw`\p{Lu}[\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}]+)*`;
  return new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}])${elided}${smallBefore}${word}`, 'gu');
});

const abbreviation = perLanguage(language => {
  const words = anyOf(latinFacts(language)?.abbreviations);
  return new RegExp(String.raw`(?:^|[\s(])(?:\p{Lu}|${words})\.\s$`, 'u');
});

const INITIAL = lazily(() => /(?:^|[\s(])\p{Lu}\.\s$/u);

const JOINS = lazily(() => /^(?:[ \u00a0-]|\s&\s)$/);

/**
 * The beginning, and what stands after the end of a sentence, a dateline, a line, a colon, an opening quotation mark
 * or a bracket between sentences.
 */
const STARTS = lazily(() => {
  const places = ['^', String.raw`[.!?…:;]["”’»)]?\s+`, String.raw`\n`, String.raw`["“„«‹¿¡]\s?`];
  const marks = [String.raw`(?:^|[.!?]\s)\(`, `^["'‘“„«]`, String.raw`\s['‘]`, String.raw`[.)]\s?[-–—]{1,2}\s`];
  return new RegExp(`(?:${[...places, ...marks].join('|')})$`, 'u');
});

/** Without the elided article before it and the possessive after it: "d’Ukraine", "Macron’s". */
export function bareName(word: string): string {
  return word.replace(/^[dDlL]['’](?=\p{Lu})/u, '').replace(/['’](?:s|S)?$/u, '');
}

/** Capitals all through, or one inside: "NATO", "iRobotics". */
export function isAcronym(bare: string): boolean {
  return bare.length > 1 && fits(ACRONYM, bare);
}

const ACRONYM = /^(?:[\p{Lu}\p{N}]+$|\p{Ll}{1,2}\p{Lu}\p{Ll})/u;
