import { classAt, DIGIT, LETTER, UNSPACED, widthAt } from '../text/characters';
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
 * belong to a word, `wordEnd` and `fold` decide. A paragraph with an address, or of a script without blanks,
 * goes the slow way whole. Measured: `npm run -s bench -- fingerprint`.
 */
export function appendWordHashes(into: WordHashes, paragraph: string): void {
  const room = into.count + paragraph.length; // a word has at least one character
  if (room > into.hashes.length) into.hashes = grown(into.hashes, room);
  if (!isEasy(paragraph) || !scanned(into, paragraph)) {
    for (const word of words(paragraph)) into.hashes[into.count++] = wordHash(word.form);
  }
}

function grown(hashes: Int32Array, room: number): Int32Array {
  const larger = new Int32Array(Math.max(room, 2 * hashes.length, 4096));
  larger.set(hashes);
  return larger;
}

// An address is one word, and may begin like any other: "first.last@example.org".
function isEasy(text: string): boolean {
  return !text.includes('@') && !text.includes('://') && !/www\./i.test(text);
}

// What a UTF-16 unit under 0x180 does to a word: ends it (0), or stands for this unit, or for two (ß: "ss"), packed.
const ENDS = 0;
const ASK = -1;
let table: Int32Array | undefined;

function unitTable(): Int32Array {
  const units = new Int32Array(0x180);
  for (let code = 0; code < 0x180; code++) {
    const character = String.fromCharCode(code);
    if (/[\p{L}\p{N}]/u.test(character)) {
      const form = fold(character);
      units[code] = form.length <= 2 ? form.charCodeAt(0) | (form.length === 2 ? form.charCodeAt(1) << 16 : 0) : ASK;
    }
  }
  for (const mark of ["'", '`', '\u00B4', '\u00AD']) units[mark.charCodeAt(0)] = ASK;
  return units;
}

/** @returns `false`, and appends nothing, where the paragraph needs the slow way */
function scanned(into: WordHashes, text: string): boolean {
  const units = (table ??= unitTable());
  const { hashes } = into;
  let count = into.count;
  let at = 0;
  while (at < text.length) {
    const start = at;
    let hash = EMPTY;
    let unit = unitAt(units, text, at);
    for (; unit > 0; unit = unitAt(units, text, ++at)) {
      hash = extended(hash, unit & 0xffff);
      if (unit > 0xffff) hash = extended(hash, unit >> 16);
    }
    if (at === start && unit === ENDS) at++;
    else if (at === start || unit === ASK || isInNumber(text, at)) {
      const kind = classAt(text, start);
      if (kind === UNSPACED) return false;
      const end = kind === LETTER || kind === DIGIT ? wordEnd(text, start) : start;
      const form = end === at ? null : fold(text.slice(start, end));
      if (form === null && end > start) hashes[count++] = hash;
      else if (form) hashes[count++] = wordHash(form);
      at = Math.max(end, start + widthAt(text, start));
    } else hashes[count++] = hash;
  }
  into.count = count;
  return true;
}

function unitAt(units: Int32Array, text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < 0x180 ? units[code] : code === code ? ASK : ENDS; // NaN: the end
}

// A mark or blank with a digit before it and a digit, of whatever script, after it.
function isInNumber(text: string, at: number): boolean {
  return isDigit(text.charCodeAt(at - 1)) && (isDigit(text.charCodeAt(at + 1)) || text.charCodeAt(at + 1) >= 0x180);
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
