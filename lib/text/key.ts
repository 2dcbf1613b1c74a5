import { narrowed } from './narrowed';
import { APOSTROPHES, INVISIBLE } from './characters';

/**
 * What a paragraph says, without how it is set: equal keys mean that only
 * letter case, punctuation, quotation marks, dashes, blanks, invisible
 * characters or the Unicode form differ, and no letter or digit.
 *
 * Accents count: "pêche" and "péché" have different keys, unlike their forms
 * (`fold`). So do a decimal mark and a minus sign: "1.5" is not "15", "-5" is
 * not "5"; the grouping of thousands does not count: "1,200" is "1200".
 * "" for a paragraph without letters and digits. Linear in its length.
 */
export function key(paragraph: string): string {
  const letters = paragraph.replace(INVISIBLE, '').normalize('NFKC').replace(APOSTROPHES, '').toLowerCase();
  return letters
    .replace(narrowed(GROUPED, letters), '')
    .replace(narrowed(SIGNS, letters), (_, decimal?: string, minus?: string) => decimal ?? (minus ? '-' : ''));
}

// A comma or blank between digits that exactly three digits follow; in India two, as often as it takes.
const GROUPED = /(?<=\p{Nd})(?:[,\s٬](?=\p{Nd}{3}(?!\p{Nd}))|,(?=(?:\p{Nd}{2},){1,4}\p{Nd}{3}(?!\p{Nd})))/gu;
// Single characters that are no letter, mark or digit. The first group is a decimal mark, which stands before a digit
// and not after a letter. The second is a minus, which stands before a digit and after none ("10-15" and "10 –15" are
// ranges).
const DECIMAL = '(?<=\\p{Nd}|^|\\s)[.,٫](?=\\p{Nd})';
const UNSPACED = '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}]'; // a minus may follow these at once
const MINUS = `(?<!(?!${UNSPACED})[\\p{L}\\p{Nd}]|\\p{Nd}\\s)[-−–‐‑](?=\\p{Nd})`;
const SIGNS = new RegExp(`(${DECIMAL})|(${MINUS})|[^\\p{L}\\p{M}\\p{N}]`, 'gu');
