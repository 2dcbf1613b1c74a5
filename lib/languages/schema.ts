/**
 * What the engines ask of a language. Each language is a folder named by its ISO 639-1 code; it holds data only, and
 * every field but the code may be left out: the finder that would ask for it then stays silent.
 */

/** What the finders of facts ask for: numbers, dates, negations, hedges, speakers, notices. */
export interface TextFacts {
  /** The commonest words. They say little alone, and they give a language away. Example: "the a an of to in". */
  readonly functionWords?: ReadonlySet<string>;
}

/** What the finder of names asks for. */
export interface NameFacts {
  /** How names are told from other words. */
  readonly strategy: 'capitals' | 'german' | 'arabic' | 'japanese';
}

/** A language that we have data for. */
export interface Language {
  /** ISO 639-1. */
  readonly code: string;
  readonly text: TextFacts;
  /** `null`: nothing is known of its names. */
  readonly names: NameFacts | null;
}

/** Words of a list: separated by white space, over as many lines as are needed; "#" begins a comment that ends with its line. */
export function wordList(words: string): ReadonlySet<string> {
  return new Set(entries(words, /\s+/));
}

/** Phrases of a list, one a line; "#" begins a comment that ends with its line. */
export function phraseList(phrases: string): readonly string[] {
  return entries(phrases, /\n/);
}

function entries(list: string, separator: RegExp): string[] {
  return list
    .replace(/#.*$/gm, '')
    .split(separator)
    .map(entry => entry.trim())
    .filter(entry => entry !== '');
}
