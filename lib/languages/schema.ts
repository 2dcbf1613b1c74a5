/**
 * What the engines ask of a language. Each language is a folder named by its ISO 639-1 code; it holds data only, and
 * every field but the code may be left out: the finder that would ask for it then stays silent.
 */

import type { ChangeFacts } from './change-schema';

/** What the finders of facts ask for: numbers, dates, negations, hedges, speakers, notices. */
export interface TextFacts {
  /** The characters of a script that no other language here has: one gives the language away. Global. Example: /[\u3040-\u30ff]/g. */
  readonly script?: RegExp;
  /** The commonest words. They say little alone, and they give a language away. Example: "the a an of to in". */
  readonly functionWords?: Words;
}

/** What the finder of names asks for. */
export interface NameFacts {
  /** How names are told from other words. */
  readonly strategy: 'capitals' | 'german' | 'arabic' | 'japanese';
}

/** What the reader of a page asks for: small, since the content script carries it for all languages. */
export interface PageWords {
  /** Names of the months, January first, in small letters; the variants of one month in one row. */
  readonly months?: readonly (readonly string[])[];
}

/** A language that we have data for. */
export interface Language {
  /** ISO 639-1. */
  readonly code: string;
  readonly text: TextFacts;
  /** `null`: nothing is known of its names. */
  readonly names: NameFacts | null;
  /** `null`: nothing is known of what its changes mean. */
  readonly changes: ChangeFacts | null;
}

/**
 * Words parted by white space, over as many lines as are needed; "#" begins a comment that ends with its line. Plain
 * text, so that a list costs nothing before an engine reads it with `wordList`.
 */
export type Words = string;

/** Phrases, one a line, with comments as in {@link Words}; read with `phraseList`. */
export type Phrases = string;

/** Words of a list: separated by white space, over as many lines as are needed; "#" begins a comment that ends with its line. */
export function wordList(words: Words): ReadonlySet<string> {
  return new Set(entries(words, /\s+/));
}

/** Phrases of a list, one a line; "#" begins a comment that ends with its line. */
export function phraseList(phrases: Phrases): readonly string[] {
  return entries(phrases, /\n/);
}

function entries(list: string, separator: RegExp): string[] {
  return list
    .replace(/#.*$/gm, '')
    .split(separator)
    .map(entry => entry.trim())
    .filter(entry => entry !== '');
}
