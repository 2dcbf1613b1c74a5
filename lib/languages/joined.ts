import { type Words, wordList } from './word-list';

/**
 * Each of some stems with each of some endings: "Engländ" and "er erin" make "Engländer Engländerin". "-" stands for no
 * ending.
 */
export function joined(stems: Words, endings: Words): Words {
  const all = [...wordList(endings)].map(ending => (ending === '-' ? '' : ending));
  return [...wordList(stems)].flatMap(stem => all.map(ending => stem + ending)).join(' ');
}
