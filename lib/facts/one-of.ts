/** What the finders of names make of the lists of a language. */
import { phraseList, type Phrases, type Words, wordList } from '../languages/word-list';
import { fits } from '../text/narrowed';

/** A pattern that fits nowhere; a quantifier may follow. */
const NOTHING = '(?:(?!))';

/** The source of a pattern for any of some words or patterns, longest first. Matches nothing where there are none. */
export function anyOf(words: Words | undefined): string {
  const all = [...wordList(words ?? '')].sort((a, b) => b.length - a.length);
  return all.length === 0 ? NOTHING : `(?:${all.join('|')})`;
}

/** The same for phrases: a blank stands for any white space, an apostrophe for both spellings of it. */
export function anyPhrase(phrases: Phrases | undefined): string {
  const all = phraseList(phrases ?? '').map(phrase => phrase.replaceAll(' ', '\\s').replaceAll("'", "['’]"));
  return all.length === 0 ? NOTHING : `(?:${all.join('|')})`;
}

/** What may be written onto a word. */
interface Affixes {
  readonly before?: Words;
  readonly after?: Words;
}

/** Tells whether a word is one of a list, with or without one of the affixes on either side. */
export function oneOf(words: Words | undefined, { before, after }: Affixes = {}): (word: string) => boolean {
  if (before === undefined && after === undefined) {
    const list = wordList(words ?? '');
    return word => list.has(word);
  }
  const pattern = new RegExp(`^${anyOf(before)}?${anyOf(words)}${anyOf(after)}?$`, 'u');
  return word => fits(pattern, word);
}

/** Tells whether a word ends in one of these, which may be patterns. */
export function endsIn(endings: Words | undefined): (word: string) => boolean {
  const pattern = new RegExp(`${anyOf(endings)}$`, 'u');
  return word => fits(pattern, word);
}

/** Tells whether a word as a whole fits one of these patterns. */
export function fitsOneOf(patterns: Words | undefined): (word: string) => boolean {
  const pattern = new RegExp(`^${anyOf(patterns)}$`, 'u');
  return word => fits(pattern, word);
}

/** Tells whether a word begins with one of these patterns. */
export function beginsWith(patterns: Words | undefined): (word: string) => boolean {
  const pattern = new RegExp(`^${anyOf(patterns)}`, 'u');
  return word => fits(pattern, word);
}
