/**
 * What the engines ask of a language. Each language is a folder named by its ISO 639-1 code; it holds data only, and
 * every field but the code may be left out: the finder that would ask for it then stays silent.
 */
import type { NameFacts } from './name-schema';
import type { Words } from './word-list';

export type { NameFacts };
export { type Phrases, phraseList, type Words, wordList } from './word-list';

import type { ChangeFacts } from './change-schema';

/** What the finders of facts ask for: numbers, dates, negations, hedges, speakers, notices. */
export interface TextFacts {
  /** The characters of a script that no other language here has: one gives the language away. Global. Example: /[\u3040-\u30ff]/g. */
  readonly script?: RegExp;
  /** The commonest words. They say little alone, and they give a language away. Example: "the a an of to in". */
  readonly functionWords?: Words;
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
