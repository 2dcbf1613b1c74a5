import { isCommonArabic } from '../../facts/arabic-words';
import { isLoanword } from '../../facts/loanwords';
import { isBareNoun, isNonName } from '../../facts/name-facts';
import type { NameStrategy } from '../../languages/name-schema';
import type { Language } from '../../languages/schema';
import type { Stretch } from './respelling';

/**
 * A name seen by the place in which another word was put for it: one word for one word, where names stand more
 * often than other words, and both of them no known other word. Never a name by itself: ask only about an
 * edit in which nothing else was found. Offsets are UTF-16, half-open.
 *
 * @returns the two names, `null` for anything else
 */
export function replacedName(a: Stretch, b: Stretch, language: Language | null): [string, string] | null {
  const rule = language?.names && RULES[language.names.strategy];
  const [one, other] = rule ? [rule(a, language), rule(b, language)] : [null, null];
  return one !== null && other !== null && one !== other ? [one, other] : null;
}

type Rule = (stretch: Stretch, language: Language) => string | null;

const RULES: Readonly<Partial<Record<NameStrategy, Rule>>> = { german, arabic, japanese };

/** UTF-16 units of the word before that are looked at. */
const BEFORE = 16;

/** A noun without an article after a preposition: a name, or what cannot be counted, or several. */
function german({ text, from, to }: Stretch, language: Language): string | null {
  const word = text.slice(from, to);
  const lower = word.toLowerCase();
  if (!/^\p{Lu}\p{Ll}{2,20}$/u.test(word) || isBareNoun(lower, language) || isNonName(lower, language)) return null;
  if (/(?:ung|heit|keit|schaft|tion|tät|ismus|nis|sicht|en|[^aeiou]e|leute|jahre?|zeit)$/u.test(lower)) return null;
  return /(?<!\p{L})(?:für|mit|ohne|zwischen|um|vor|hinter|neben|gegen|von|bei|nach|aus|durch|über|und|oder|wie|als)\s$/iu.test(
    text.slice(Math.max(0, from - BEFORE), from),
  ) &&
    /^(?:[.,;:)]|\s\p{Ll}|$)/u.test(text.slice(to, to + 2)) &&
    !isGermanPlural(lower)
    ? word
    : null;
}

/** "Kinder", "Fahrer": several, or one of an occupation. */
const isGermanPlural = (lower: string) =>
  /(?:[bcdfghklmnprstvwz]er|ern|[^s]s)$/u.test(lower) && !/(?:ofer|uber|eier|auer)$/u.test(lower);

/** A definite noun after a preposition of place that is no common one. */
function arabic({ text, from, to }: Stretch, language: Language): string | null {
  const word = text.slice(from, to);
  const stem = /^[وبل]?(?:ال|لل)?(\p{L}{3,12})$/u.exec(word)?.[1];
  if (stem === undefined || isCommonArabic(stem, language)) return null;
  if (!/^[وبل]?(?:ال|لل)/u.test(word)) return isLonePlace(text, from, to) ? word : null;
  return /(?<!\p{L})[وف]?(?:في|إلى|من|بين|قرب|نحو|شمالي?|جنوبي?|شرقي?|غربي?|وسط|باتجاه|قبالة|ضواحي|ريف|أطراف|مشارف|طريق|أهالي|سكان|ال(?:هلال|صليب))\s$/u.test(
    text.slice(Math.max(0, from - BEFORE), from),
  )
    ? word
    : null;
}

/** "from Homs towards the north": an indefinite noun with nothing that belongs to it, and none of the endings of other words. */
function isLonePlace(text: string, from: number, to: number): boolean {
  const after = text.slice(to, to + 8);
  return (
    /(?<!\p{L})[وف]?(?:إلى|من|في|بين)\s$/u.test(text.slice(Math.max(0, from - BEFORE), from)) &&
    !/(?:ا|ه|ها|هم|نا|ات|ون|ين|ي)$/u.test(text.slice(from, to)) &&
    /^(?:[،.؛:)]|$|\s(?:و?في|إلى|نحو|على|بعد|قبل|منذ|ثم|حيث|أمس|اليوم|يوم|مساء|صباح|ظهر|فجر|ليل|\())/u.test(after)
  );
}

/** A run of katakana that is no loanword. */
function japanese({ text, from, to }: Stretch, language: Language): string | null {
  let [start, end] = [from, to];
  while (start > 0 && from - start < BEFORE && KATAKANA.test(text[start - 1])) start--;
  while (end < text.length && end - to < BEFORE && KATAKANA.test(text[end])) end++;
  const run = text.slice(start, end);
  return run.length >= 2 &&
    [...run].every(character => KATAKANA.test(character)) &&
    !isLoanword(run, language) &&
    !isLoanword(text.slice(from, to), language)
    ? run
    : null;
}

const KATAKANA = /[\p{sc=Katakana}ー]/u;
