import { perLanguage } from '../languages/per-language';
import type { Language } from '../languages/schema';
import { wordList } from '../languages/word-list';
import { factsFor } from './name-facts';

/** Longer runs of katakana are not looked at: the work grows with the length. */
const LONGEST = 24;

/** Whether a run of katakana is a loanword of the language, or two of them grown together. */
export function isLoanword(run: string, language: Language | null): boolean {
  const words = loanwords(language);
  if (!words) return false;
  if (run.length > LONGEST || words.has(run)) return true;
  for (let at = 1; at < run.length; at++) {
    if (words.has(run.slice(0, at)) && words.has(run.slice(at))) return true;
  }
  return false;
}

const loanwords = perLanguage(language => wordList(factsFor(language, 'japanese')?.loanwords ?? ''));
