import { lazily } from '../basics/lazily';
import { APOSTROPHE, BLANK, classAt, DIGIT, EXTEND, LETTER, OTHER, UNSPACED, widthAt } from '../text/characters';
import { fold } from '../text/fold';
import { wordEnd, words } from '../text/words';
import { EMPTY, extended, wordHash } from './shingle';

/** Hashes of words, appended to as paragraphs are read. Only the first `count` are filled. */
export interface WordHashes {
  hashes: Int32Array;
  count: number;
}

/**
 * Append the hash of every word of a paragraph: the same as
 * `words(paragraph).map(word => wordHash(word.form))` (a law of the test), without making a word.
 *
 * Letters and digits of ASCII and precomposed Latin are hashed as they are read; at anything else that may
 * belong to a word, `wordEnd` and `fold` decide. A paragraph with a mail address, or in a script without blanks,
 * goes the slow way whole. Measured: `npm run -s bench -- fingerprint`.
 */
export function appendWordHashes(into: WordHashes, paragraph: string): void {
  const room = into.count + paragraph.length; // a word has at least one character
  if (room > into.hashes.length) {
    into.hashes = grown(into.hashes, room);
  }
  // A mail address is one word and may begin like any other: "first.last@example.org".
  if (paragraph.includes('@') || !scanned(into, paragraph)) {
    for (const word of words(paragraph)) {
      into.hashes[into.count++] = wordHash(word.form);
    }
  }
}

function grown(hashes: Int32Array, room: number): Int32Array {
  const larger = new Int32Array(Math.max(room, 2 * hashes.length, 4096));
  larger.set(hashes);
  return larger;
}

// What a UTF-16 unit under `KNOWN` does to a word: it stands for the unit stored here, or for two packed ones (ß:
// "ss"), or it does one of the following.
const ENDS = 0;
const JOINS = -1; // an apostrophe: nothing, if a letter follows
const ASK = -2;
const KNOWN = 0x2040; // as far as general punctuation
const unitsOfWords = lazily(unitTable);

function unitTable(): Int32Array {
  const units = new Int32Array(KNOWN).fill(ASK);
  for (let code = 0; code < 0x180; code++) {
    const form = fold(String.fromCharCode(code));
    const kind = classAt(String.fromCharCode(code), 0);
    if (kind === OTHER || kind === BLANK) units[code] = ENDS;
    else if (kind === APOSTROPHE) units[code] = JOINS;
    else if (kind !== EXTEND && form.length <= 2) units[code] = form.charCodeAt(0) | ((form.charCodeAt(1) || 0) << 16);
  }
  for (let code = 0x2010; code <= 0x2027; code++)
    units[code] = classAt(String.fromCharCode(code), 0) === APOSTROPHE ? JOINS : ENDS;
  return units;
}

/**
 * A scan, measured by `npm run -s bench -- fingerprint`. One function, as it runs over every character of a page.
 *
 * @returns `false`, and appends nothing, where the paragraph needs the slow way
 */
// eslint-disable-next-line complexity -- see above
function scanned(into: WordHashes, text: string): boolean {
  const units = unitsOfWords();
  const { hashes } = into;
  let count = into.count;
  let at = 0;
  while (at < text.length) {
    const start = at;
    let hash = EMPTY;
    let unit = unitAt(units, text, at);
    while (unit > 0 || (unit === JOINS && at > start && unitAt(units, text, at + 1) > 0)) {
      if (unit > 0) hash = extended(hash, unit & 0xffff);
      if (unit > 0xffff) hash = extended(hash, unit >> 16);
      unit = unitAt(units, text, ++at);
    }
    if (at === start && unit !== ASK) at++;
    else if (unit === ASK || isUnsure(units, text, at)) {
      const kind = classAt(text, start);
      if (kind === UNSPACED) return false;
      const end = kind === LETTER || kind === DIGIT ? wordEnd(text, start) : start;
      const form = end === at && end > start ? null : fold(text.slice(start, end));
      if (form === null) hashes[count++] = hash;
      else if (form !== '') hashes[count++] = wordHash(form);
      at = Math.max(end, start + widthAt(text, start));
    } else hashes[count++] = hash;
  }
  into.count = count;
  return true;
}

function unitAt(units: Int32Array, text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < KNOWN) return units[code];
  return Number.isNaN(code) ? ENDS : ASK; // NaN: the end of the text
}

// Whether the mark here may belong to the word before it after all: in a number or address, or before a letter whose
// forms need `words.ts`.
function isUnsure(units: Int32Array, text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 0x3a) return text.charCodeAt(at + 1) === 0x2f; // "://"
  if (code === 0x2e && (text.charCodeAt(at - 1) | 0x20) === 0x77) return true; // "www."
  const next = unitAt(units, text, at + 1);
  if (next === ASK) {
    return units[code] === JOINS || isDigit(text.charCodeAt(at - 1));
  }
  return isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
