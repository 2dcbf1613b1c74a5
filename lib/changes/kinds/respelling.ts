import { isArabicRole } from '../../facts/arabic-words';
import { perLanguage } from '../../languages/per-language';
import { type Language, wordList } from '../../languages/schema';
import { matchesOf } from '../../text/found';
import { segments } from '../../text/unspaced';
import { distance } from './distance';
import type { Stretch } from './kind-finder';

/**
 * A name that no rule of its surroundings tells, seen by what became of it: one word for one word, spelt almost alike.
 * Writers put other words for words, and other spellings for names. Never a name by itself: ask only about an
 * edit in which nothing else was found.
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

const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;

/** Shorter words are one or two letters from many others. */
const SHORTEST = 4;
/** Words from this length on may differ by two letters, shorter ones by one. Chosen by eye. */
const LONG = 6;
/** Longer ones are no names; the table of `distance` grows with the square. */
const LONGEST = 24;
const MOST_APART = 2;

/** Whether two words differ by a letter or two, and not as two forms of one word do. */
function isRespelt(a: string, b: string, language: Language | null): boolean {
  const rules = formsOf(language);
  if (!rules || !mayBeNames(a, b, rules.notNames)) return false;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (areRoles(a, b, language) || rules.inflection.test(`${short} ${long}`) || bare(a) === bare(b)) {
    return false;
  }
  return distance(a, b) <= (short.length < LONG ? 1 : MOST_APART);
}

const formsOf = perLanguage(({ changes }) => {
  if (!changes?.inflection) return null;
  return { inflection: changes.inflection, notNames: wordList(changes.notRespelt ?? '') };
});

/** Whether two words look like names: of letters, neither short nor long, with a capital where the script has them. */
function mayBeNames(a: string, b: string, notNames: ReadonlySet<string>): boolean {
  const isFit = Math.min(a.length, b.length) >= SHORTEST && Math.max(a.length, b.length) <= LONGEST;
  if (!isFit || /[^\p{L}\p{M}'’-]/u.test(a + b)) return false;
  if (ARABIC.test(a) && ARABIC.test(b)) return true;
  return [a, b].every(word => /^\p{Lu}/u.test(word) && !notNames.has(word));
}

const ARABIC = /^[\p{sc=Arabic}\p{M}]+$/u;

/** "the minister", "the director". */
function areRoles(a: string, b: string, language: Language | null): boolean {
  return [a, b].every(word => isArabicRole(word.replace(/^[وفبلك]?(?:ال|لل)/u, ''), language));
}

/** Plurals change a vowel, and a copy desk may write "Mueller". */
const bare = (word: string) =>
  word
    .normalize('NFD')
    .replace(/(?<=[aouAOU])\u0308/g, '')
    .normalize('NFC')
    .toLowerCase();

const KATAKANA = /[\p{sc=Katakana}ー]{3,24}/gu;

/**
 * The one run of katakana that each stretch touches, where it was respelt; loanwords of the dictionary seldom change by
 * a character.
 */
export function respelledKatakana(a: Stretch, b: Stretch): [string, string] | null {
  const one = touchedRun(a);
  const other = one && touchedRun(b);
  if (!one || !other || one === other || one[0] !== other[0]) {
    return null;
  }
  const isShort = Math.min(one.length, other.length) <= SHORT_RUN;
  return distance(one, other) <= (isShort ? 1 : MOST_APART) ? [one, other] : null;
}

/** Characters of a run of katakana of which only one may differ. */
const SHORT_RUN = 3;

/** The one run of katakana that a stretch touches; `null` for none or several. */
function touchedRun({ text, from, to }: Stretch): string | null {
  const start = Math.max(0, from - LONGEST);
  const isTouched = ({ 0: run, index }: RegExpExecArray) => start + index < to && from < start + index + run.length;
  const runs = matchesOf(text.slice(start, to + LONGEST), KATAKANA).filter(isTouched);
  return runs.length === 1 ? runs[0][0] : null;
}

/**
 * Kanji in which the dictionary of the engine knows no words and cuts every character apart: names, mostly. On the
 * labelled pairs 14 of the 15 replaced stretches with such a run in one side only, or another in each, were names.
 */
function unknownKanji(a: Stretch, b: Stretch): [string, string] | null {
  const isOneSided = a.from === a.to || b.from === b.to;
  const length = a.to - a.from + b.to - b.from;
  if (isOneSided || length > 2 * LONGEST) return null;
  const [one, other] = [loneCharacters(a), loneCharacters(b)];
  const differ = one.some(run => !other.includes(run)) || other.some(run => !one.includes(run));
  return differ ? [a.text.slice(a.from, a.to), b.text.slice(b.from, b.to)] : null;
}

/** What stands behind the kanji of a verb, and behind no name: 裏切られた, 切り, 見捨てた. */
const VERB_ENDING = /^(?:られ|され|った|って|した|して|[てりいるれえけせげめっ][^\p{sc=Han}]|[てりっ])/u;

const KANJI = /[\p{sc=Han}々]/u;

/** Runs of two kanji and more that are cut one by one, in the whole run of kanji around a stretch. */
function loneCharacters({ text, from, to }: Stretch): string[] {
  let [start, end] = [from, to];
  while (start > 0 && from - start < LONGEST && KANJI.test(text[start - 1])) {
    start--;
  }
  while (end < text.length && end - to < LONGEST && KANJI.test(text[end])) {
    end++;
  }
  let last = -1; // where the lone character before ends
  const runs: string[] = [];
  for (const word of segments(text, start, end)) {
    const isLone = word.to - word.from === 1 && KANJI.test(text[word.from]);
    if (!isLone || VERB_ENDING.test(text.slice(word.to, word.to + 2))) continue;
    if (word.from === last) runs.push(runs.pop()! + text[word.from]);
    else runs.push(text[word.from]);
    last = word.to;
  }
  return runs.filter(run => run.length > 1);
}
