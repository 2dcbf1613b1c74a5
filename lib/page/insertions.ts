/** Small elements inside a line that are none of its words: marks of footnotes, and counters. */
import { isLink, type Inline } from './elements';
import { attributeOf, holds, shortTextOf } from './nodes';

/** "1", "[12]", "a", "iv", "*", "※1", "note 3". */
const MARK = /^[[(]?\s?(?:[※＊]?\d{1,3}|[a-z]|[ivx]{1,5}|[*†‡§¶]{1,3}|(?:note|nb) \d{1,3})\s?[\])]?$/i;
const SYMBOL_OR_BRACKETS = /^(?:[*†‡§¶]{1,3}|[※＊]\d{0,3}|[[(]\s?\d{1,3}\s?[\])])$/;
const DIGITS = /^\d{1,3}$/;
const NOTE_ADDRESS = /#_?(?:fn|ftn|foot|end|note|cite|ref|r?\d)/i;
/** Longer is a word of the sentence. */
const LONGEST_MARK = 8;

/** Before raised digits that are no exponent: a year, the end of a sentence or quotation, a word that is no unit. */
const NO_POWER_AFTER = /(?:(?<!\d)(?:1[5-9]|20)\d\d|[.,;:!?…”’"»)\]]|\p{L}{4})$/u;

/** Whether an element is the mark of a note: raised and linked, in brackets, or raised where no power can be. */
export function isNoteMark({ element, tag, attributes, says }: Inline, place: Place): boolean {
  const isNamed = says.isNote || attributes.role === 'DOC-NOTEREF';
  const isRaised = isRaisedTag(element, tag);
  const address = isRaised || isNamed ? '' : addressOf(element, isLink(tag, attributes));
  if (!isRaised && !isNamed && !address.includes('#')) return false;
  const text = shortTextOf(element, LONGEST_MARK);
  if (!text || !MARK.test(text)) return false;
  if (isNamed || SYMBOL_OR_BRACKETS.test(text)) return true;
  return isRaised ? isRaisedMark(element, text, place) : NOTE_ADDRESS.test(address);
}

/** "※1" is set small in Japanese, and not raised. */
function isRaisedTag(element: Element, tag: string): boolean {
  return tag === 'SUP' || (tag === 'SMALL' && /^[※＊]/.test(shortTextOf(element, LONGEST_MARK) ?? ''));
}

function addressOf(element: Element, isLinked: boolean): string {
  return isLinked ? (attributeOf(element, 'href') ?? '') : '';
}

function isRaisedMark(element: Element, text: string, place: Place): boolean {
  return place.isLinked || holds(element, 'a[href]') || isNoPower(text, place.before());
}

/** Where a small element stands. */
export interface Place {
  /** The last characters before it in its line. */
  before(): string;
  readonly isLinked: boolean;
}

function isNoPower(raised: string, before: string): boolean {
  return DIGITS.test(raised) && NO_POWER_AFTER.test(before);
}

const COUNT = /^[+(]?\d[\d.,]{0,6}\s?[kKmM]?[)+]?$/;

/** Whether an element is a number that a script counts up: likes, comments, highlights. */
export function isCounter({ element, says }: Inline): boolean {
  return says.isCounter && COUNT.test(shortTextOf(element, LONGEST_MARK) ?? '');
}
