/** How much a block reads like running text, by its own looks only: the same measure for every language. */
import type { Block } from './boxes';

/** Scripts whose letters are syllables or words: one says about as much as three Latin letters. */
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]/gu;

/** Closes a sentence, in the scripts of the press, with the quotes and brackets that may follow. */
const SENTENCE_END = /[.!?…‥。！？｡؟۔।॥៖။።:;][\s"'”’»«)\]）」』〉》】]*$/u;
const SENTENCE_INSIDE = /[,;،、，。．.!?؟।]\s|[、，。！？।]/u;

/** Length of a text in Latin letters: dense scripts count threefold. */
export function weight(text: string): number {
  return text.length + 2 * (text.match(DENSE)?.length ?? 0);
}

export function endsLikeSentence(text: string): boolean {
  return SENTENCE_END.test(text);
}

/** Share of the text that is linked, 0..1. */
export function linkShare({ linked, text }: Block): number {
  return Math.min(1, linked / text.length);
}

/**
 * Above 0 for running text, growing with its length; below 0 for links, labels and other lines. The
 * sums of these over an element tell where the article is.
 */
export function prose(block: Block): number {
  const length = weight(block.text);
  const links = linkShare(block);
  if (links > 0.5) return -Math.min(length, 60);
  const whole = endsLikeSentence(block.text);
  if (length >= 80 && (whole || SENTENCE_INSIDE.test(block.text))) return Math.min(length, 600) * (1 - links);
  if (length >= 30 && whole) return length * (1 - links) * 0.5;
  return /^H[1-6]$/.test(block.box.tag) ? 0 : -10;
}
