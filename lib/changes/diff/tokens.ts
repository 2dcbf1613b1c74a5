import { INVISIBLE } from '../../text/characters';
import { key } from '../../text/key';
import { visible } from '../../text/visible';
import { words } from '../../text/words';
import { fits } from '../../text/narrowed';

/** The words and significant signs of a text, as rows of equal length, in reading order. */
export interface Tokens {
  /** The text itself; the offsets below are into it, UTF-16, half-open. */
  readonly text: string;
  readonly ids: readonly number[];
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** What the comparison asks of a language, and all that it knows of one. */
export interface WordRules {
  /** How much it says that a word stands in both texts, 0..1. By the word's form. */
  weight(form: string): number;
  /** One spelling for one number: German "1.200" and "1200" give the same. */
  numberForm(spelling: string): string;
}

/** Numbers for the forms of words, the same for both texts of one comparison. */
export interface Vocabulary {
  readonly rules: WordRules;
  readonly byForm: Map<string, number>;
  /** A word as it is written, so that it is folded once. */
  readonly bySpelling: Map<string, number>;
  readonly forms: string[];
  /** How much a form says, 0..1; see `WordRules`. By id. */
  readonly weights: number[];
}

/** A vocabulary for one comparison. */
export function emptyVocabulary(rules: WordRules): Vocabulary {
  return {
    rules,
    byForm: new Map(),
    bySpelling: new Map(),
    forms: [],
    weights: [],
  };
}

/**
 * Cut a text for comparing. A word's form is its `key`: case and typography do not
 * count, accents and decimal marks do. A minus or plus belongs to its number, and a
 * currency, per cent or degree sign is a token of its own: "$5" is not "€5".
 */
export function tokens(text: string, vocabulary: Vocabulary): Tokens {
  const seen = visible(text);
  const row = cut(seen.text, vocabulary);
  if (seen.text === text) return row;
  return {
    text,
    ids: row.ids,
    from: row.from.map(at => seen.start(at)),
    to: row.to.map(at => seen.end(at)),
  };
}

/** Rows while they grow. */
interface Rows {
  readonly text: string;
  readonly ids: number[];
  readonly from: number[];
  readonly to: number[];
}

function cut(text: string, vocabulary: Vocabulary): Rows {
  const rows: Rows = {
    text,
    ids: [],
    from: [],
    to: [],
  };
  let end = 0;
  for (const word of words(text)) {
    if (mayHoldSign(text, end, word.from)) {
      pushSigns(rows, end, word.from, vocabulary);
    }
    pushToken(rows, word.from - signWidth(text, word.from), word.to, vocabulary);
    end = word.to;
  }
  pushSigns(rows, end, text.length, vocabulary);
  return rows;
}

/** A blank stands before most words, and is no sign. */
const SPACE = 0x20;
const SIGNIFICANT = /[\p{Sc}%‰°٪％]/u;
const SIGNIFICANTS = /[\p{Sc}%‰°٪％]/gu;

/** Whether more than a blank stands between two words. Most gaps are one blank, so this saves cutting them out. */
function mayHoldSign(text: string, from: number, to: number): boolean {
  if (to > from + 1) return true;
  return text.charCodeAt(from) !== SPACE && SIGNIFICANT.test(text.charAt(from));
}

function pushSigns(rows: Rows, from: number, to: number, vocabulary: Vocabulary): void {
  const gap = rows.text.slice(from, to);
  if (!SIGNIFICANT.test(gap)) return;
  for (const { 0: sign, index } of gap.matchAll(SIGNIFICANTS)) {
    pushToken(rows, from + index, from + index + sign.length, vocabulary);
  }
}

/** 1 where a plus or minus right before a word belongs to it, else 0. */
function signWidth(text: string, at: number): number {
  if (at === 0 || text.charCodeAt(at - 1) === SPACE) return 0;
  const isSigned = /\p{Nd}/u.test(text.charAt(at)) && /[-−–‐‑+±]/.test(text[at - 1]);
  return isSigned && !isRange(text, at) ? 1 : 0;
}

/** Whether the sign before `at` joins two numbers, or a word and a number: "10-15", "10 -15", "A-3". */
function isRange(text: string, at: number): boolean {
  if (at === 1) return false;
  const before = text[at - 2];
  const isAfterWord =
    /[\p{L}\p{N}]/u.test(before) && !/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u.test(before);
  return isAfterWord || /\p{N}\s/u.test(text.slice(Math.max(0, at - 3), at - 1));
}

function pushToken(rows: Rows, from: number, to: number, vocabulary: Vocabulary): void {
  rows.ids.push(idOf(rows.text.slice(from, to), vocabulary));
  rows.from.push(from);
  rows.to.push(to);
}

function idOf(spelling: string, vocabulary: Vocabulary): number {
  const known = vocabulary.bySpelling.get(spelling);
  if (known !== undefined) return known;
  const id = idOfForm(formOf(spelling, vocabulary.rules), vocabulary);
  vocabulary.bySpelling.set(spelling, id);
  return id;
}

function idOfForm(form: string, { rules, byForm, forms, weights }: Vocabulary): number {
  const known = byForm.get(form);
  if (known !== undefined) return known;
  const id = forms.push(form) - 1;
  weights.push(rules.weight(form));
  byForm.set(form, id);
  return id;
}

// Vowel signs and the long stroke of Arabic are how a word is set, not what it is.
const ARABIC_SIGNS = /\u0640|[\u0610-\u061a]|[\u064b-\u0652]|\u0670/g;

function formOf(spelling: string, rules: WordRules): string {
  if (/^[a-z]+$/.test(spelling)) return spelling;
  if (isNumber(spelling)) return rules.numberForm(spelling);
  const bare = spelling.replace(INVISIBLE, '');
  return key(bare).replace(ARABIC_SIGNS, '') || bare.normalize('NFKC');
}

// Two tests in place of one pattern with the digit in its middle, which takes time by the square of the digits.
const FEW_LETTERS_LAST = /^[^\p{L}]+\p{L}{0,4}$/u;
const isNumber = (spelling: string) => fits(FEW_LETTERS_LAST, spelling) && /\p{Nd}/u.test(spelling);
