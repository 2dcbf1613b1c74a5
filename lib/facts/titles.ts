import type { NameFacts, NameStrategy, WorkFacts } from '../languages/name-schema';
import { perLanguage } from '../languages/per-language';
import type { Language } from '../languages/schema';
import type { Found } from '../text/found';
import { behind } from './capitals';
import { anyOf } from './one-of';
import { quoted } from './quotations';
import { fits } from '../text/narrowed';

/**
 * Words between quotation marks that name something instead of quoting somebody: a paper,
 * film, ship, shop or brand. A word for such a thing stands before the marks, or in German the
 * article of a noun that has a capital. Word by word, in reading order; a run of a script without blanks is one.
 */
export function titleWords(text: string, language: Language | null): Found[] {
  if (!/["“„«»「『｢‘'‚‹]/.test(text)) return [];
  const patterns = patternsOf(language);
  if (!patterns) return [];
  return quoted(text)
    .filter(({ from, to }) => isTitle(quoteAt(text, from, to), patterns))
    .flatMap(({ from, to }) => wordsOf(text.slice(from, to), from));
}

/** What stands between two quotation marks, and around it. */
interface Quote {
  readonly inside: string;
  /** Ends in the opening mark. */
  readonly before: string;
  /** Begins with the closing mark. */
  readonly after: string;
}

/** UTF-16 units before the marks in which the word for the thing stands, a word between included. */
const REACH = 40;
/** UTF-16 units behind the marks: a comma, an auxiliary verb, the beginning of a verb. */
const REACH_AFTER = 12;

function quoteAt(text: string, from: number, to: number): Quote {
  return {
    inside: text.slice(from, to),
    before: behind(text, from, REACH),
    after: text.slice(to, to + REACH_AFTER),
  };
}

function isTitle(quote: Quote, { speech, before, inside, after }: Patterns): boolean {
  if (!isShort(quote.inside) || fits(speech, quote.after)) {
    return false;
  }
  return before(quote.before) || fits(inside, quote.inside) || fits(after, quote.after);
}

/** Names have few words and no mark that ends a sentence; where the script has capitals, they begin with one. */
function isShort(quote: string): boolean {
  const isLong = quote.length > 60 || quote.split(/\s/).length > 6;
  return !isLong && !/^\p{Ll}|[.,!?;:。、，！？،؟]/u.test(quote);
}

function wordsOf(title: string, from: number): Found[] {
  return Array.from(title.matchAll(/[\p{L}\p{M}\p{N}ー][\p{L}\p{M}\p{N}'’ー-]*/gu), ({ 0: word, index }) => ({
    form: word.toLowerCase(),
    from: from + index,
    to: from + index + word.length,
  }));
}

/** Asked about the parts of a quote. */
interface Patterns {
  /** Somebody says it. */
  readonly speech: RegExp;
  readonly before: (text: string) => boolean;
  readonly inside: RegExp;
  readonly after: RegExp;
}

const patternsOf = perLanguage(({ names }) => (names?.works ? patterns(names, names.works) : null));

function patterns({ strategy }: NameFacts, works: WorkFacts): Patterns {
  return {
    speech: speech(works),
    before: BEFORE[strategy](works),
    inside: headlineCase(works),
    after: new RegExp(`^[」』]${anyOf(works.after)}`, 'u'),
  };
}

const BEFORE: Readonly<Record<NameStrategy, (works: WorkFacts) => (text: string) => boolean>> = {
  arabic: wordBefore,
  capitals: wordBefore,
  german: nounBefore,
  japanese: touching,
};

/** The word, at most one more, the opening mark. */
function wordBefore({ before, prefixes, endings }: WorkFacts): (text: string) => boolean {
  const word = `${anyOf(prefixes)}?${anyOf(before)}${anyOf(endings)}?`;
  const another = String.raw`(?:\s\p{L}[\p{L}\p{M}]{0,15})?`;
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{M}])${word}${another}\s?["“„«»‘'‚‹]\s?$`, 'iu');
  return text => fits(pattern, text);
}

/** In German every noun has a capital: one right before, or an article, makes a name of the quoted one. */
function nounBefore(works: WorkFacts): (text: string) => boolean {
  const isWordBefore = wordBefore(works);
  const noun = new RegExp(String.raw`(?:\p{Lu}\p{L}{2,20}|(?<!\p{L})${anyOf(works.articles)})\s["“„«»‚]$`, 'u');
  return text => isWordBefore(text) || fits(noun, text);
}

/** 『』 on its own is for works; a word for the thing touches the mark. */
function touching({ before }: WorkFacts): (text: string) => boolean {
  const pattern = new RegExp(`(?<![「『])『$|${anyOf(before)}[「『“｢]$`, 'u');
  return text => fits(pattern, text);
}

/** A capital in each word but the small ones, as in English titles. */
function headlineCase({ smallWords }: WorkFacts): RegExp {
  if (smallWords === undefined) return /(?!)/;
  const word = String.raw`\p{Lu}[\p{L}’'-]*`;
  const small = anyOf(smallWords);
  return new RegExp(String.raw`^${word}\s(?:${small}\s)*${word}(?:\s(?:${word}|${small}))*$`, 'u');
}

/** 「…」と述べた, “…,” she said. */
function speech({ speakers, auxiliaries, quotative }: WorkFacts): RegExp {
  const auxiliary = anyOf(auxiliaries).replaceAll("'", "['’]");
  const spoken = String.raw`\s?["”»’'“]?\s?[,،]\s(?:${auxiliary}\s)?${anyOf(speakers)}`;
  return new RegExp(`^(?:.{0,1}(?:${quotative ?? '(?!)'})|${spoken})`, 'u');
}
