/**
 * What sort of character a UTF-16 code unit is, for cutting a text into words.
 *
 * One byte a code unit, in pages of 256 that are filled when first asked for:
 * the Unicode classes come from the engine's own tables, and a service worker
 * that has just woken up pays for the two or three pages of its script only.
 */

export const OTHER = 0;
/** Letters of scripts that put blanks between words. */
export const LETTER = 1;
export const DIGIT = 2;
/** Combining marks and invisible characters: they belong to the word before them. */
export const EXTEND = 3;
export const APOSTROPHE = 4;
export const BLANK = 5;
/** Letters of scripts without blanks: Han, kana, Thai, Lao, Khmer, Burmese. */
export const UNSPACED = 6;
/** First half of a surrogate pair: ask `classAt`. */
const SURROGATE = 7;

/**
 * Soft hyphen, zero-width blanks and joiners, direction marks, byte order mark,
 * variation and tag characters, Hangul fillers: seen by nobody, so no difference.
 */
export const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]/gu;

/** What is printed for an apostrophe, the full-width and the mistaken ones too. */
export const APOSTROPHES = /['`´ʹʻʼʽˈ‘’‛′＇՚׳]/g;

const UNSPACED_SCRIPT =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/u;

/** Latin and the marks of printing have none of them. The pattern of these scripts takes 5 ms to make. */
const NEVER_UNSPACED = /[\0-\u02AF\u2000-\u20CF]/;

const pages: (Uint8Array | undefined)[] = new Array(256);

/** Class of the character at a UTF-16 offset; `OTHER` at or after the end. */
export function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code !== code) return OTHER; // NaN: after the end
  const page = (pages[code >> 8] ??= filled(code >> 8));
  const found = page[code & 255];
  return found === SURROGATE ? classOf(String.fromCodePoint(text.codePointAt(at)!)) : found;
}

/** UTF-16 length of the character at an offset: 2 for a surrogate pair, else 1. */
export function widthAt(text: string, at: number): number {
  const code = text.codePointAt(at);
  return code !== undefined && code > 0xffff ? 2 : 1;
}

function filled(page: number): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, low) => {
    const code = (page << 8) | low;
    return code >= 0xd800 && code < 0xdc00 ? SURROGATE : classOf(String.fromCharCode(code));
  });
}

function classOf(character: string): number {
  if (character.search(INVISIBLE) === 0) return EXTEND;
  if (character.search(APOSTROPHES) === 0) return APOSTROPHE;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  if (/\p{M}/u.test(character)) return EXTEND;
  if (/[\p{L}\p{N}]/u.test(character)) {
    return !NEVER_UNSPACED.test(character) && UNSPACED_SCRIPT.test(character) ? UNSPACED : LETTER;
  }
  return /\s/u.test(character) ? BLANK : OTHER;
}
