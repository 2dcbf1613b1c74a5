/** How long a text is, in the letters of an alphabet: the same measure for every script. */

/** Scripts whose letters are syllables or words: one says about as much as three Latin letters. */
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]/gu;

const ANY_DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]/u;

/** Length of a text in Latin letters: dense scripts count threefold. */
export function weight(text: string): number {
  return ANY_DENSE.test(text) ? text.length + 2 * (text.match(DENSE)?.length ?? 0) : text.length;
}
