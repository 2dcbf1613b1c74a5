/** Lists of words and phrases as a language writes them. */

/**
 * Words parted by white space, over as many lines as are needed; "#" begins a comment that ends with its line. Plain
 * text, so that a list costs nothing before an engine reads it with `wordList`.
 */
export type Words = string;

/** Phrases, one a line, with comments as in {@link Words}; read with `phraseList`. */
export type Phrases = string;

/** Words of a list, in its order, each once. */
export function wordList(words: Words): ReadonlySet<string> {
  return new Set(entries(words, /\s+/));
}

/** Phrases of a list, in its order. */
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
