/** How much a block reads like running text, by its own looks only: the same measure for every language. */
import type { Block } from './boxes';

/** Scripts whose letters are syllables or words: one says about as much as three Latin letters. */
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]/gu;

const CLOSERS = '[\\s"\'”’»«)\\]）」』〉》】]*$';
/** Closes a sentence, in the scripts of the press, with the quotes and brackets that may follow. */
const SENTENCE_END = new RegExp(`[.!?…‥。！？｡؟۔।॥៖။።]${CLOSERS}`, 'u');
/** … or leads on to what follows. */
const PAUSE_END = new RegExp(`[.!?…‥。！？｡؟۔।॥៖။።:;]${CLOSERS}`, 'u');
const SENTENCE_INSIDE = /[,;،、，。．.!?؟।]\s|[、，。！？।]/u;

/** Length of a text in Latin letters: dense scripts count threefold. */
export function weight(text: string): number {
  return text.length + 2 * (text.match(DENSE)?.length ?? 0);
}

/** Ends as a sentence does, or with a colon. */
export function endsLikeSentence(text: string): boolean {
  return PAUSE_END.test(text);
}

/** A label before a colon and a few words, closed by a full stop: "Photo: J. Brae." */
const LABELLED = /^[^:：.]{1,30}[:：]\s.{0,60}$/u;

/**
 * A whole sentence, however short: at least two words and a full stop at the end. A label with a few words after a
 * colon is none.
 */
export function isSentence(text: string): boolean {
  if (!SENTENCE_END.test(text) || weight(text) < 8) return false;
  const words = text.split(/\s+/).filter(word => /\p{L}/u.test(word)).length;
  const isDense = (text.match(DENSE)?.length ?? 0) >= 3;
  return (words >= 2 || isDense) && !LABELLED.test(text) && !ABBREVIATED.test(text);
}

/** Names and initials alone end in a point and are none: "Von Hanno W.", "U.S.", "No. 7." */
const ABBREVIATED = /^(?:[\p{Lu}\p{N}][\p{L}\p{N}]{0,3}\.\s?){1,4}$/u;

/** Share of the text that is linked, 0..1. */
export function linkShare({ linked, text }: Block): number {
  return Math.min(1, linked / text.length);
}

const known = new WeakMap<Block, number>();

/**
 * Above 0 for running text, growing with its length; below 0 for links, labels and other lines. The
 * sums of these over an element tell where the article is.
 */
export function prose(block: Block): number {
  const found = known.get(block);
  if (found !== undefined) return found;
  const score = measured(block);
  known.set(block, score);
  return score;
}

function measured(block: Block): number {
  const length = weight(block.text);
  const links = linkShare(block);
  if (links > 0.5) return -Math.min(length, 60);
  const whole = endsLikeSentence(block.text);
  if (length >= 80 && (whole || SENTENCE_INSIDE.test(block.text))) {
    return Math.min(length, 600) * (1 - links);
  }
  if (length >= 30 && whole) return length * (1 - links) * 0.5;
  return /^H[1-6]$/.test(block.box.tag) ? 0 : -10;
}
