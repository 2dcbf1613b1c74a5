import { INVISIBLE } from '../../text/characters';
import { key } from '../../text/key';
import { numberForm } from '../../facts/numbers';
import { visible } from '../../text/visible';
import { words } from '../../text/words';
import { weightOf } from '../../languages/detect';
import type { Language } from '../../languages/schema';

/** The words and significant signs of a text, as rows of equal length, in reading order. */
export interface Tokens {
  /** The text itself; the offsets below are into it, UTF-16, half-open. */
  readonly text: string;
  readonly ids: readonly number[];
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** Numbers for the forms of words, the same for both texts of one comparison. */
export interface Vocabulary {
  /** Decides how numbers are grouped. */
  readonly language: Language | null;
  readonly byForm: Map<string, number>;
  /** A word as it is written, so that it is folded once. */
  readonly bySpelling: Map<string, number>;
  readonly forms: string[];
  /** How much a form says, 0..1; see `weightOf`. By id. */
  readonly weights: number[];
}

/** For one comparison; `language`: see `languageOf`. */
export function emptyVocabulary(language: Language | null): Vocabulary {
  return { language, byForm: new Map(), bySpelling: new Map(), forms: [], weights: [] };
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
  return { text, ids: row.ids, from: row.from.map(at => seen.start(at)), to: row.to.map(at => seen.end(at)) };
}

function cut(text: string, vocabulary: Vocabulary): Tokens {
  const row = { text, ids: [] as number[], from: [] as number[], to: [] as number[] };
  let end = 0;
  for (const word of words(text)) {
    if (word.from > end + 1 || (text.charCodeAt(end) !== SPACE && SIGNIFICANT.test(text.charAt(end))))
      signs(row, end, word.from, vocabulary);
    const from = word.from - signWidth(text, word.from);
    push(row, from, word.to, vocabulary);
    end = word.to;
  }
  signs(row, end, text.length, vocabulary);
  return row;
}

/** What stands before most words, and is no sign. */
const SPACE = 0x20;
const SIGNIFICANT = /[\p{Sc}%‰°٪％]/u;
const SIGNIFICANTS = /[\p{Sc}%‰°٪％]/gu;

function signs(row: { text: string } & Rows, from: number, to: number, vocabulary: Vocabulary): void {
  const gap = row.text.slice(from, to);
  if (!SIGNIFICANT.test(gap)) return;
  for (const sign of gap.matchAll(SIGNIFICANTS))
    push(row, from + sign.index, from + sign.index + sign[0].length, vocabulary);
}

/** 1 where a sign stands right before a number and after nothing that it could join to it ("10-15", "10 -15" are ranges). */
function signWidth(text: string, at: number): number {
  if (
    at === 0 ||
    text.charCodeAt(at - 1) === SPACE ||
    !/\p{Nd}/u.test(text.charAt(at)) ||
    !/[-−–‐‑+±]/.test(text[at - 1])
  )
    return 0;
  return at === 1 || (!/[\p{L}\p{N}]/u.test(text[at - 2]) && !/\p{N}\s/u.test(text.slice(Math.max(0, at - 3), at - 1)))
    ? 1
    : 0;
}

interface Rows {
  ids: number[];
  from: number[];
  to: number[];
}

function push(row: { text: string } & Rows, from: number, to: number, vocabulary: Vocabulary): void {
  row.ids.push(idOf(row.text.slice(from, to), vocabulary));
  row.from.push(from);
  row.to.push(to);
}

function idOf(spelling: string, vocabulary: Vocabulary): number {
  const known = vocabulary.bySpelling.get(spelling);
  if (known !== undefined) return known;
  const form = formOf(spelling, vocabulary.language);
  let id = vocabulary.byForm.get(form);
  if (id === undefined) {
    id = vocabulary.forms.push(form) - 1;
    vocabulary.weights.push(weightOf(form, vocabulary.language));
    vocabulary.byForm.set(form, id);
  }
  vocabulary.bySpelling.set(spelling, id);
  return id;
}

// Vowel signs and the long stroke of Arabic are how a word is set, not what it is.
const ARABIC_SIGNS = /\u0640|[\u0610-\u061a]|[\u064b-\u0652]|\u0670/g;

function formOf(spelling: string, language: Language | null): string {
  if (/^[a-z]+$/.test(spelling)) return spelling;
  if (/^[^\p{L}]*\p{Nd}[^\p{L}]*\p{L}{0,4}$/u.test(spelling)) return numberForm(spelling, language);
  const bare = spelling.replace(INVISIBLE, '');
  return key(bare).replace(ARABIC_SIGNS, '') || bare.normalize('NFKC');
}
