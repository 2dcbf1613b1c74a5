/** How much a block reads like running text, by its own looks only: the same measure for every language. */
import { weight } from '@/lib/text/weight';
import type { Block } from './boxes';

const CLOSERS = '[\\s"\'”’»«)\\]）」』〉》】]*$';
/** Closes a sentence, in the scripts of the press, with the quotes and brackets that may follow. */
const SENTENCE_END = new RegExp(`[.!?…‥。！？｡؟۔।॥៖။።]${CLOSERS}`, 'u');
/** … or leads on to what follows. */
const PAUSE_END = new RegExp(`[.!?…‥。！？｡؟۔।॥៖။።:;]${CLOSERS}`, 'u');
const SENTENCE_INSIDE = /[,;،、，。．.!?؟।]\s|[、，。！？।]/u;

/** Ends as a sentence does, or with a colon. */
export function endsLikeSentence(text: string): boolean {
  return PAUSE_END.test(endOf(text));
}

/** A label before a colon and a few words, closed by a full stop: "Photo: J. Brae." */
const LABELLED = /^[^:：.]{1,30}[:：]\s.{0,60}$/u;

/** Two words stand in so much of any sentence, in UTF-16 units; an address without a blank is none. */
const OPENING = 200;

/**
 * A whole sentence, however short: at least two words and a full stop at the end. A label with a few words after a
 * colon is none.
 */
export function isSentence(text: string): boolean {
  if (!SENTENCE_END.test(endOf(text))) return false;
  const length = weight(text);
  if (length < 8) return false;
  const isDense = length - text.length >= 6; // three letters
  return (isDense || hasWords(text)) && !LABELLED.test(text) && !ABBREVIATED.test(text);
}

function hasWords(text: string): boolean {
  const words = text.slice(0, OPENING).split(/\s+/);
  return words.filter(word => /\p{L}/u.test(word)).length >= 2;
}

/** Quotes, brackets and blanks that may follow a full stop, in UTF-16 units. */
const LONGEST_END = 30;

function endOf(text: string): string {
  return text.slice(-LONGEST_END);
}

/** Names and initials alone end in a point and are none: "Von Hanno W.", "U.S.", "No. 7." */
const ABBREVIATED = /^(?:[\p{Lu}\p{N}][\p{L}\p{N}]{0,3}\.\s?){1,4}$/u;

/** Share of the text that is linked, 0..1. */
export function linkShare({ linked, text }: Pick<Block, 'linked' | 'text'>): number {
  return Math.min(1, linked / text.length);
}

interface Looks {
  readonly text: string;
  /** As `weight` gives it. */
  readonly weight: number;
  /** UTF-16 units in links. */
  readonly linked: number;
  /** Of its box, in capitals. */
  readonly tag: string;
}

/**
 * Above 0 for running text, growing with its length; below 0 for links, labels and other lines. The
 * sums of these over an element tell where the article is.
 */
export function proseOf({ text, weight: length, linked, tag }: Looks): number {
  const links = linkShare({ linked, text });
  if (links > 0.5) return -Math.min(length, 60);
  if (length >= 30) {
    const whole = endsLikeSentence(text);
    if (length >= 80 && (whole || SENTENCE_INSIDE.test(text))) {
      return Math.min(length, 600) * (1 - links);
    }
    if (whole) return length * (1 - links) * 0.5;
  }
  return /^H[1-6]$/.test(tag) ? 0 : -10;
}
