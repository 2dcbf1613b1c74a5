import type { JapaneseNameFacts, NameRule } from '../languages/name-schema';
import { perLanguage } from '../languages/per-language';
import { findAll, type Found } from '../text/found';
import { isLoanword } from './loanwords';
import { factsFor, isNonName, type NamesAsked } from './name-facts';
import { anyOf } from './one-of';

/**
 * Names in a script with neither capitals nor blanks: kanji or katakana before an honorific, an office, an age in
 * brackets or a word for a sort of place or firm, what stands after an office and "の", katakana joined by a middle
 * dot, and places that everybody writes about. The language says where, see `NameRule`. In reading order, may overlap.
 */
export function japaneseNames({ text, language, known }: NamesAsked): Found[] {
  const patterns = patternsOf(language);
  if (!patterns) return [];
  const byRule = findAll(text, patterns.names).filter(({ form }) => !isNonName(form, language));
  const mixed = findAll(text, patterns.mixed).filter(({ form }) => !isLoanword(withoutKanji(form), language));
  const found = [...byRule, ...mixed];
  const ends = new Set(found.map(name => name.to));
  const kinds = findAll(text, patterns.kinds).filter(({ from }) => ends.has(from)); // "真砂電鉄" → "真砂鉄道"
  return [...found, ...kinds, ...mentions(text, known)].sort((a, b) => a.from - b.from);
}

const withoutKanji = (form: string) => form.replace(/^[\p{sc=Han}々]+/u, '');

/** Looked for one by one, so that a text full of names stays cheap; an article seldom has forty. */
const KNOWN_AT_MOST = 200;

/** Where names from elsewhere in the article stand again. */
function mentions(text: string, known: ReadonlySet<string>): Found[] {
  const found: Found[] = [];
  for (const name of [...known].slice(0, KNOWN_AT_MOST)) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
      found.push({
        form: name,
        from: at,
        to: at + name.length,
      });
  }
  return found;
}

const patternsOf = perLanguage(language => {
  const facts = factsFor(language, 'japanese');
  return facts && patterns(facts);
});

function patterns({ rules = [], mixedRule, kinds }: JapaneseNameFacts) {
  return {
    names: new RegExp(rules.map(sourceOf).join('|') || '(?!)', 'gu'),
    mixed: new RegExp(mixedRule ? sourceOf(mixedRule) : '(?!)', 'gu'),
    kinds: new RegExp(String.raw`${anyOf(kinds)}(?!\p{sc=Han})`, 'gu'),
  };
}

function sourceOf({ behind, notBehind, notFirst, name, notLast, ahead, notAhead }: NameRule): string {
  return [
    behind && `(?<=${behind})`,
    notBehind && `(?<!${notBehind})`,
    notFirst && `(?!${notFirst})`,
    name,
    notLast && `(?<!${notLast})`,
    ahead && `(?=${ahead})`,
    notAhead && `(?!${notAhead})`,
  ].join('');
}
