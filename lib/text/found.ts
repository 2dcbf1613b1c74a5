import { groupBy } from '../basics/group-by';
import { widthAt } from './characters';
import { narrowed } from './narrowed';

/** Something found in a text. Offsets are UTF-16, half-open. */
export interface Found {
  /** As it is compared: folded case, one spelling of an apostrophe. */
  readonly form: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Every match of a global pattern, in reading order. Unlike `matchAll` this copies no pattern, which for most
 * paragraphs was more work than the search.
 */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  const narrow = narrowed(pattern, text);
  narrow.lastIndex = 0;
  for (let match = narrow.exec(text); match !== null; match = narrow.exec(text)) {
    found.push(match);
    if (match[0] === '') {
      narrow.lastIndex += widthAt(text, narrow.lastIndex);
    }
  }
  return found;
}

/** Every match of a global pattern, in reading order, never overlapping. Linear where the pattern is. */
export function findAll(text: string, pattern: RegExp): Found[] {
  return matchesOf(text, pattern).map(({ 0: match, index }) => ({
    form: formOf(match),
    from: index,
    to: index + match.length,
  }));
}

function formOf(match: string): string {
  if (/^[!-~]*$/.test(match)) return match.toLowerCase();
  return match.normalize('NFKC').toLowerCase().replace(/[’ʼ]/g, "'").replace(/\s+/g, ' ');
}

/**
 * Those that touch none of the others. Both in reading order; either may overlap among themselves. Linear, as a
 * hostile text may have many of both.
 */
export function apartFrom<F extends Stretch>(found: readonly F[], others: readonly Stretch[]): F[] {
  if (found.length === 0 || others.length === 0) return [...found];
  const taken = merged(others);
  let next = 0;
  return found.filter(({ from, to }) => {
    while (next < taken.length && taken[next].to <= from) next++;
    return next === taken.length || taken[next].from >= to;
  });
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Stretches that overlap as one. In reading order. */
function merged(stretches: readonly Stretch[]): Stretch[] {
  const whole: { from: number; to: number }[] = [];
  for (const { from, to } of stretches) {
    const last = whole.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else whole.push({ from, to });
  }
  return whole;
}

/**
 * A pattern for any of some words or phrases, standing alone. An apostrophe stands for both spellings of it, a blank
 * for any white space.
 */
export function anyOf(phrases: string): RegExp {
  return new RegExp(aloneSource(phrases), 'giu');
}

/** The same for words of scripts without blanks as well, which stand between others. */
export function standing(phrases: string): RegExp {
  const isUnspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u.test(phrases);
  return isUnspaced ? new RegExp(phrases.replaceAll(' ', '\\s'), 'gu') : anyOf(phrases);
}

/** The source of `anyOf`, for larger patterns. */
export function aloneSource(phrases: string): string {
  const alternatives = phrases
    .split('|')
    .sort((a, b) => b.length - a.length)
    .map(phrase => phrase.replaceAll("'", "['’ʼ]").replaceAll(' ', '\\s'));
  return `(?<![\\p{L}\\p{M}\\p{N}])(?:${byFirstLetter(alternatives)})(?![\\p{L}\\p{M}\\p{N}])`;
}

/** A letter that begins a phrase and is not itself repeated or left out. */
const FIRST_LETTER = /^\p{L}(?![?*+{\p{M}])/u;

/**
 * Alternatives with their first letters taken out: "said|says|told" → "s(?:aid|ays)|t(?:old)". It matches the same and
 * saves a third of the time, as most words of a text begin with none of the letters. Two letters that are one in other
 * case stay apart, and what begins otherwise stays in the order in which it was.
 */
function byFirstLetter(alternatives: readonly string[]): string {
  const firsts = alternatives.map(phrase => FIRST_LETTER.exec(phrase)?.[0]);
  const isMixed = firsts.some(first => first === undefined || first !== first.toLowerCase());
  if (isMixed) return alternatives.join('|');
  const groups = groupBy(alternatives, phrase => FIRST_LETTER.exec(phrase)![0]);
  return Array.from(
    groups,
    ([first, phrases]) => `${first}(?:${phrases.map(phrase => phrase.slice(first.length)).join('|')})`,
  ).join('|');
}
