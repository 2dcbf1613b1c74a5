import { isArabicRole } from '../../facts/arabic-words';
import type { Language } from '../../languages/schema';
import { matchesOf } from '../../text/found';
import { segments } from '../../text/unspaced';

/**
 * A name that no rule of its surroundings tells, seen by what became of it: one word for one word, spelt almost alike.
 * Writers put other words for words, and other spellings for names. Never a name by itself: ask only about an
 * edit in which nothing else was found. Offsets are UTF-16, half-open.
 *
 * @returns the two spellings, `null` for anything else
 */
export function respelling(a: Stretch, b: Stretch, language: Language | null): [string, string] | null {
  const [before, after] = [a.text.slice(a.from, a.to), b.text.slice(b.from, b.to)];
  const katakana = respelledKatakana(a, b);
  if (katakana || /\p{N}/u.test(before + after)) return katakana;
  if (UNSPACED.test(before + after)) return unknownKanji(a, b);
  return isRespelt(before, after, language) ? [before, after] : null;
}

/** What an edit touches of one text. */
export interface Stretch {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;

/** Shorter words are one or two letters from many others. */
const SHORTEST = 4;
/** Longer ones are no names; the table of `distance` grows with the square. */
const LONGEST = 24;
const MOST_APART = 2;

/** Arabic, or with capitals on both sides; not the same word with an ending, an umlaut or a particle more. */
function isRespelt(a: string, b: string, language: Language | null): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < SHORTEST || long.length > LONGEST || /[^\p{L}\p{M}'’-]/u.test(a + b)) return false;
  const arabic = ARABIC.test(a) && ARABIC.test(b);
  if (!arabic && !(CAPITAL.test(a) && CAPITAL.test(b))) return false;
  if (arabic && [a, b].every(word => isArabicRole(word.replace(/^[وفبلك]?(?:ال|لل)/u, ''), language))) return false; // "the minister", "the director"
  if ((arabic ? ARABIC_INFLECTION : INFLECTION).test(`${short} ${long}`) || bare(a) === bare(b)) return false;
  return distance(a, b) <= (short.length < 6 ? 1 : MOST_APART);
}

const ARABIC = /^[\p{sc=Arabic}\p{M}]+$/u;
/** "This", "There", "Where" differ by as little. */
const CAPITAL = /^(?![TtWw]h[a-z]{0,4}$)\p{Lu}/u;
const INFLECTION = /^(\S+) \1(?:s|e|n|es|en|er|em|in|innen|ns|['’]s)$|^(\S+)e? \2(?:en|er|es|em|s)$/iu;
/** The same word behind a particle, with another person of the verb, or with an ending that counts, owns or agrees. */
const ARABIC_INFLECTION =
  /^(\S+) (?:[وفبلكسيتنأ]|ست|سي|سن|ال?ل)\1$|^(\S+) \2(?:ت|وا|ون|ين|ان|ات|ها|ه|هم|نا|ا|تا|كم)$|^[يتنأ](\S+) [يتنأ]\3$|^(\S+)ة \4(?:ات|تان|تين|ته|تها)$/u;

/** Plurals change a vowel, and a copy desk may write "Mueller". */
const bare = (word: string) =>
  word
    .normalize('NFD')
    .replace(/(?<=[aouAOU])\u0308/g, '')
    .normalize('NFC')
    .toLowerCase();

const KATAKANA = /[\p{sc=Katakana}ー]{3,24}/gu;

/** The one run of katakana that each stretch touches, where it was respelt; loanwords of the dictionary seldom change by a character. */
export function respelledKatakana(a: Stretch, b: Stretch): [string, string] | null {
  const one = touched(a);
  const other = one && touched(b);
  if (!one || !other || one === other || one[0] !== other[0]) return null;
  return distance(one, other) <= (Math.min(one.length, other.length) <= 3 ? 1 : MOST_APART) ? [one, other] : null;
}

function touched({ text, from, to }: Stretch): string | null {
  const start = Math.max(0, from - LONGEST);
  const runs = matchesOf(text.slice(start, to + LONGEST), KATAKANA).filter(
    ({ 0: run, index }) => start + index < to && from < start + index + run.length,
  );
  return runs.length === 1 ? runs[0][0] : null;
}

/**
 * Kanji in which the dictionary of the engine knows no words and cuts every character apart: names, mostly. On the
 * labelled pairs 14 of the 15 replaced stretches with such a run in one side only, or another in each, were names.
 */
function unknownKanji(a: Stretch, b: Stretch): [string, string] | null {
  if (a.from === a.to || b.from === b.to || a.to - a.from + b.to - b.from > 2 * LONGEST) return null;
  const [one, other] = [loneCharacters(a), loneCharacters(b)];
  const differ = one.some(run => !other.includes(run)) || other.some(run => !one.includes(run));
  return differ ? [a.text.slice(a.from, a.to), b.text.slice(b.from, b.to)] : null;
}

const KANJI = /[\p{sc=Han}々]/u;

/** Runs of two kanji and more that are cut one by one, in the whole run of kanji around a stretch. */
function loneCharacters({ text, from, to }: Stretch): string[] {
  let [start, end] = [from, to];
  while (start > 0 && from - start < LONGEST && KANJI.test(text[start - 1])) start--;
  while (end < text.length && end - to < LONGEST && KANJI.test(text[end])) end++;
  let last = -1;
  const runs: string[] = [];
  for (const word of segments(text, start, end)) {
    if (word.to - word.from > 1 || !KANJI.test(text[word.from])) continue;
    if (word.from === last) runs.push(runs.pop()! + text[word.from]);
    else runs.push(text[word.from]);
    last = word.to;
  }
  return runs.filter(run => run.length > 1);
}

/** Fewest letters to put in, take out or replace. Source: Wagner & Fischer, "The String-to-String Correction Problem" (JACM 1974). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + Number(a[i - 1] !== b[j - 1])));
    row = next;
  }
  return row[b.length];
}
