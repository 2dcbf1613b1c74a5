import { perLanguage } from '../languages/per-language';
import type { Language } from '../languages/schema';
import { termList } from '../languages/terms';
import type { NumeralFacts, NumeralGrammar, ParticleFacts } from '../languages/text-schema';
import { compoundReader, type WordReader } from './compound-numerals';
import { type Numeral, type NumeralTable, numeralTable } from './numeral-table';

/** The number words of a language, and how they go together. */
export interface NumberWords {
  readonly grammar: NumeralGrammar;
  /** What stands between two parts that "and" joins. */
  readonly and: RegExp | null;
  /** Reads one word, in lower case; [] for other words. */
  readonly read: WordReader;
  /** By the last word of phrases that are no number, what stands before it. */
  readonly notNumbers: ReadonlyMap<string, RegExp>;
}

/** `null` for a language without number words. */
export const numberWords = perLanguage(({ text: { numerals } }) => (numerals ? made(numerals) : null));

function made(facts: NumeralFacts): NumberWords {
  const table = numeralTable(facts);
  const others = readerOfOthers(facts, table);
  const { grammar = {} } = facts;
  const phrases = termList(facts.notNumbers);
  const notNumbers = new Set(phrases);
  return {
    grammar,
    and: grammar.and ? new RegExp(`^[\\s-]${grammar.and.word}[\\s-]$`, 'iu') : null,
    read: word => {
      const known = table.get(word);
      if (known) return [known];
      return notNumbers.has(word) ? NONE : others(word);
    },
    notNumbers: new Map(phrases.filter(phrase => phrase.includes(' ')).map(lastAndBefore)),
  };
}

/** "pour cent" → "cent", and a pattern for what ends in "pour ". */
function lastAndBefore(phrase: string): [string, RegExp] {
  const words = phrase.split(' ');
  const last = words.pop()!;
  return [last, new RegExp(`${words.join('\\s')}\\s$`, 'iu')];
}

function readerOfOthers({ compounds, particles }: NumeralFacts, table: NumeralTable): WordReader {
  if (compounds) return compoundReader(compounds);
  if (particles) return particleReader(particles, table);
  return () => NONE;
}

const NONE: readonly Numeral[] = [];

/** A reader of number words that particles are written onto: "وللثالث". */
function particleReader({ hint, signs, off }: ParticleFacts, table: NumeralTable): WordReader {
  const hinted = new RegExp(hint, 'u');
  const set = new RegExp(signs, 'gu');
  const patterns = off.map(particle => new RegExp(particle, 'u'));
  return word => {
    const bare = word.replace(set, '');
    if (!hinted.test(bare)) return NONE;
    for (const form of [bare, ...patterns.map(pattern => bare.replace(pattern, ''))]) {
      const known = table.get(form);
      if (known) return [known];
    }
    return NONE;
  };
}

/** UTF-16 units before a word in which the rest of a phrase stands that is no number. */
const BEFORE = 12;

/** What the word at an offset says as a number; [] for other words, and for those in phrases such as "pour cent". */
export function numeralsAt(text: string, at: number, word: string, words: NumberWords): readonly Numeral[] {
  const lower = word.toLowerCase();
  const found = words.read(lower);
  if (found.length === 0) return found;
  const before = words.notNumbers.get(lower);
  return before?.test(text.slice(Math.max(0, at - BEFORE), at)) ? NONE : found;
}

/** Whether a word, in lower case, is a number or one of those that count only beside another. */
export function isNumeral(word: string, language: Language | null): boolean {
  return (numberWords(language)?.read(word).length ?? 0) > 0;
}
