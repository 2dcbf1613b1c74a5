/** Something found in a text. Offsets are UTF-16, half-open. */
export interface Found {
  /** As it is compared: folded case, one spelling of an apostrophe. */
  readonly form: string;
  readonly from: number;
  readonly to: number;
}

/** Every match of a global pattern, in reading order, never overlapping. Linear where the pattern is. */
export function findAll(text: string, pattern: RegExp): Found[] {
  return Array.from(text.matchAll(pattern), match => ({
    form: match[0].normalize('NFKC').toLowerCase().replace(/[’ʼ]/g, "'").replace(/\s+/g, ' '),
    from: match.index,
    to: match.index + match[0].length,
  }));
}

/** A pattern for any of some words or phrases, standing alone. An apostrophe stands for both spellings of it, a blank for any white space. */
export function anyOf(phrases: string): RegExp {
  const alternatives = phrases
    .split('|')
    .sort((a, b) => b.length - a.length)
    .map(phrase => phrase.replaceAll("'", "['’ʼ]").replaceAll(' ', '\\s'));
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{M}\\p{N}])`, 'giu');
}
