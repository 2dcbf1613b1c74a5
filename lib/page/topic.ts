/** Whether two texts on one page speak of the same things, by the words that they share. */
import type { Block } from './boxes';
import { TOPIC } from './thresholds';

/** Long words in letters of alphabets; in scripts without blanks, letters two by two. */
const WORD = new RegExp(`[\\p{L}]{${TOPIC.word},}`, 'gu');
const DENSE = /(?=([\p{sc=Han}\p{sc=Katakana}\p{sc=Hangul}]{2}))/gu;

function wordsOf(blocks: readonly Block[]): Set<string> {
  const text = blocks.map(block => block.text.toLowerCase()).join('\n');
  const pairs = [...text.matchAll(DENSE)].map(([, pair]) => pair);
  return new Set([...(text.match(WORD) ?? []), ...pairs]);
}

/**
 * Whether the words of `part` are hardly ever those of `own`, as with another article. Of two texts too short to tell
 * it is never said. Parts of one article share a quarter of these words, nineteen in twenty of them over a tenth;
 * parts of two articles of one language share a fourteenth, seven in ten under a tenth (107 articles of
 * `fundus_multilang`).
 */
export function isOtherTopic(own: readonly Block[], part: readonly Block[]): boolean {
  const [known, words] = [wordsOf(own), wordsOf(part)];
  if (words.size < TOPIC.least || known.size < TOPIC.least) return false;
  const shared = [...words].filter(word => known.has(word)).length;
  return shared / words.size <= TOPIC.shared;
}
