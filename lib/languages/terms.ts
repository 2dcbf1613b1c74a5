import type { Words } from './word-list';

/** Words and phrases as in {@link Words}; "_" stands for the blank inside a phrase. Example: "yesterday last_week". */
export type Terms = Words;

/** The words and phrases of a list, in its order; a word that stands there twice is given twice. [] for no list. */
export function termList(terms: Terms | undefined): string[] {
  return (terms ?? '')
    .replace(/#.*$/gm, '')
    .split(/\s+/)
    .filter(term => term !== '')
    .map(term => term.replaceAll('_', ' '));
}
