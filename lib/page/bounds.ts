/**
 * What crosses to the background is cut here, where it is read: `browser/schemas.ts` refuses a whole message for one
 * field that is longer. UTF-16 units.
 */
import { drawableBeginning } from '../text/drawable';
import type { LiveParagraph } from './live-paragraph';

/** An address, a headline, a name. */
const LINE = 2_000;
const PARAGRAPH = 100_000;
const PARAGRAPHS = 2_000;
/** A day's live blog has some 600 paragraphs and 150,000 characters; the message must stay small. */
const TEXT = 1_000_000;

export function cutLine(line: string): string {
  return line.slice(0, LINE);
}

/** As many of the names as a line holds. */
export function cutNames(names: string | null): string | null {
  if (names === null || names.length <= LINE) return names;
  return names.slice(0, names.lastIndexOf(', ', LINE));
}

/**
 * An address that fits: without its fragment, else without its query too, which mostly says where a reader came from.
 */
export function cutAddress(url: string): string {
  if (url.length <= LINE) return url;
  const whole = url.replace(/#.*$/s, '');
  return whole.length <= LINE ? whole : cutLine(whole.replace(/\?.*$/s, ''));
}

export interface CutParagraphs {
  readonly paragraphs: readonly LiveParagraph[];
  /** `true` where something was cut. */
  readonly isCut: boolean;
}

/** The first paragraphs that fit, each as far as it fits. */
export function cutParagraphs(all: readonly LiveParagraph[]): CutParagraphs {
  const paragraphs: LiveParagraph[] = [];
  let left = TEXT;
  for (const paragraph of all.slice(0, PARAGRAPHS)) {
    const text = drawableBeginning(paragraph.text.slice(0, Math.min(PARAGRAPH, left)));
    if (text === '') break;
    left -= text.length;
    paragraphs.push(text.length < paragraph.text.length ? { text, pieces: paragraph.pieces } : paragraph);
  }
  const isCut = paragraphs.length < all.length || paragraphs.some(({ text }, i) => text !== all[i].text);
  return { paragraphs, isCut };
}
