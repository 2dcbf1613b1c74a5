/** Small elements inside a line that are none of its words: marks of footnotes, and counters. */
import { attributeOf, hasAttribute, holds, textContentOf } from './nodes';
import { roleOf } from './elements';

/** "1", "[12]", "a", "iv", "*", "note 3". */
const MARK = /^[[(]?\s?(?:\d{1,3}|[a-z]|[ivx]{1,5}|[*†‡§¶]{1,3}|(?:note|nb) \d{1,3})\s?[\])]?$/i;
const SYMBOL_OR_BRACKETS = /^(?:[*†‡§¶]{1,3}|[[(]\s?\d{1,3}\s?[\])])$/;
const DIGITS = /^\d{1,3}$/;
const NOTE_NAME = /(?:^|[^a-z])(?:foot-?notes?|end-?notes?|fn|fn-?ref|note-?ref|noteref|ref|cite-?ref)(?![a-z])/i;
const NOTE_ADDRESS = /#_?(?:fn|ftn|foot|end|note|cite|ref|r?\d)/i;
/** Longer is a word of the sentence. */
const LONGEST_MARK = 8;

/** Before raised digits that are no exponent: a year, the end of a sentence or quotation, a word that is no unit. */
const NO_POWER_AFTER = /(?:(?<!\d)(?:1[5-9]|20)\d\d|[.,;:!?…”’"»)\]]|\p{L}{4})$/u;

/** Whether an element is the mark of a note: raised and linked, in brackets, or raised where no power can be. */
export function isNoteMark(element: Element, tag: string, place: { before: string; isLinked: boolean }): boolean {
  const isNamed = isNamedNote(element);
  const address = linkedAddress(element, tag);
  if (tag !== 'SUP' && !address.includes('#') && !isNamed) return false;
  const text = shortText(element, LONGEST_MARK);
  if (!text || !MARK.test(text)) return false;
  if (isNamed || SYMBOL_OR_BRACKETS.test(text)) return true;
  if (tag !== 'SUP') return NOTE_ADDRESS.test(address);
  return place.isLinked || holds(element, 'a[href]') || isNoPower(text, place.before);
}

function linkedAddress(element: Element, tag: string): string {
  return tag === 'A' ? (attributeOf(element, 'href') ?? '') : '';
}

function isNamedNote(element: Element): boolean {
  return roleOf(element) === 'DOC-NOTEREF' || NOTE_NAME.test(attributeOf(element, 'class') ?? '');
}

function isNoPower(raised: string, before: string): boolean {
  return DIGITS.test(raised) && NO_POWER_AFTER.test(before);
}

const COUNTER_NAME = /(?:^|[^a-z])(?:counts?|counter|badge|likes?|votes?|shares?)(?![a-z])/i;
const COUNT = /^[+(]?\d[\d.,]{0,6}\s?[kKmM]?[)+]?$/;

/** Whether an element is a number that a script counts up: likes, comments, highlights. */
export function isCounter(element: Element): boolean {
  if (!hasAttribute(element, 'class') || !COUNTER_NAME.test(attributeOf(element, 'class') ?? '')) {
    return false;
  }
  const text = shortText(element, LONGEST_MARK);
  return text !== null && COUNT.test(text);
}

/** The words of an element, trimmed; `null` when they are longer. */
function shortText(element: Element, longest: number): string | null {
  const text = (textContentOf(element) ?? '').trim();
  return text.length > 0 && text.length <= longest ? text : null;
}
