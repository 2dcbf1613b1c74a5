import { APOSTROPHE, BLANK, classAt, DIGIT, EXTEND, LETTER, OTHER, UNSPACED, widthAt } from './characters';
import { fold } from './fold';
import { segments } from './unspaced';

/** A word of an article text. Offsets are UTF-16 code units, half-open. */
export interface Word {
  /** Form used for comparison; see `fold.ts`. */
  readonly form: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Split a text into words, in reading order. Never throws; "" gives [].
 *
 * A word is a run of letters, digits and their marks. An apostrophe between
 * letters belongs to it ("l’homme" is one word), and so do the marks inside a
 * number ("1,200", "3.5", "1 200"). A web or mail address is one word. Hyphens
 * and dashes part words. Scripts without blanks are cut by the engine's own
 * dictionary. `language` may be given where it is known, and changes nothing: two
 * articles must not disagree because one of them is tagged wrongly.
 */
export function words(text: string, language?: string | null): Word[];
export function words(text: string): Word[] {
  const found: Word[] = [];
  for (let at = 0; at < text.length;) {
    const kind = classAt(text, at);
    if (kind === UNSPACED) {
      const to = runEnd(text, at);
      for (const word of segments(text, at, to)) {
        found.push(word);
      }
      at = to;
    } else if (kind === LETTER || kind === DIGIT) {
      const to = wordEnd(text, at);
      const form = fold(text.slice(at, to));
      if (form !== '') {
        found.push({ form, from: at, to });
      }
      at = to;
    } else {
      at += widthAt(text, at);
    }
  }
  return found;
}

/** End of the word that begins at a letter or digit. Half-open UTF-16 offset, always after `from`. */
export function wordEnd(text: string, from: number): number {
  let at = plainEnd(text, from);
  const next = text.charCodeAt(at);
  if (next === COLON && text.startsWith('://', at)) {
    return addressEnd(text, from);
  }
  if (next === STOP && at - from === 3 && /^www\.[^\s.]/i.test(text.slice(from, from + 5)))
    return addressEnd(text, from);
  if (mayBeMail(next)) {
    const mail = mailEnd(text, from, at);
    if (mail > 0) return mail;
  }
  while (joins(text, from, at)) {
    at = plainEnd(text, at + 1);
  }
  return at;
}

const COLON = 0x3a;
const STOP = 0x2e;
const COMMA = 0x2c;
const HYPHEN = 0x2d;
const LOW_LINE = 0x5f;
const PLUS = 0x2b;
const AT = 0x40;
const ARABIC_STOP = 0x66b;
const ARABIC_COMMA = 0x66c;

/** Whether a character may go on in the name before the "@" of a mail address, or is the "@". */
function mayBeMail(code: number): boolean {
  return code === AT || code === STOP || code === HYPHEN || code === LOW_LINE || code === PLUS;
}

const SMALL_A = 0x61;
const SMALL_Z = 0x7a;

// End of the letters, digits and marks from here on. Most are small Latin letters, which need no look at the classes.
function plainEnd(text: string, from: number): number {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code >= SMALL_A && code <= SMALL_Z) {
      at++;
      continue;
    }
    const kind = classAt(text, at);
    if (kind !== LETTER && kind !== DIGIT && kind !== EXTEND) return at;
    at += widthAt(text, at);
  }
}

// Whether the mark at `at` belongs to the word that it stands in.
function joins(text: string, from: number, at: number): boolean {
  const after = classAt(text, at + 1);
  if (after !== LETTER && after !== DIGIT) return false;
  const mark = classAt(text, at);
  if (mark === APOSTROPHE) return true;
  if (after !== DIGIT || classAt(text, at - 1) !== DIGIT) return false;
  const code = text.charCodeAt(at);
  if (code === STOP || code === COMMA || code === ARABIC_STOP || code === ARABIC_COMMA) {
    return true;
  }
  return mark === BLANK && isGroup(text, from, at);
}

// "1 200": one to three digits, a single blank, and exactly three more. Looks back at most four characters.
function isGroup(text: string, from: number, at: number): boolean {
  if (classAt(text, at + 1) !== DIGIT || classAt(text, at + 2) !== DIGIT || classAt(text, at + 3) !== DIGIT)
    return false;
  const end = classAt(text, at + 4);
  if (end === DIGIT || end === LETTER) return false;
  let digits = 0;
  while (digits < 4 && at - digits > from && classAt(text, at - digits - 1) === DIGIT) {
    digits++;
  }
  if (at - digits === from) return digits >= 1 && digits <= 3;
  return digits === 3 && classAt(text, at - 4) === BLANK;
}

// An address goes on to the next blank, quotation mark or bracket; a closing mark after it is the sentence's.
function addressEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && !/[\s<>"«»“”„「」『』()[\]{}]/.test(text[at])) {
    at++;
  }
  while (at > from + 1 && /[.,;:!?'’…]/.test(text[at - 1])) {
    at--;
  }
  return at;
}

// The local part of a mail address is at most 64 characters (RFC 5321, 4.5.3.1.1), a domain 255: so far we look.
function mailEnd(text: string, from: number, at: number): number {
  const sign = from + text.slice(from, Math.max(at, from + 64) + 1).search(/@/);
  if (sign <= from || !/^[A-Za-z0-9._+-]+$/.test(text.slice(from, sign))) {
    return 0;
  }
  const domain = /^[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+/.exec(text.slice(sign + 1, sign + 256));
  return domain ? sign + 1 + domain[0].length : 0;
}

// End of a run in a script without blanks, marks and invisible characters inside it included.
function runEnd(text: string, from: number): number {
  let at = from;
  for (let kind = UNSPACED; kind === UNSPACED || kind === EXTEND; kind = at < text.length ? classAt(text, at) : OTHER) {
    at += widthAt(text, at);
  }
  return at;
}
