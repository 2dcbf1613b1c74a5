import { type Budget } from './budget';
import { tokens, type Vocabulary } from './tokens';
import { compareWords, type Comparison } from './word-edits';

/** Compare two paragraphs, sentence by sentence where they were rewritten. */
export function compareBySentence(before: string, after: string, _language: string, vocabulary: Vocabulary, budget: Budget): Comparison {
  return compareWords(tokens(before, vocabulary), tokens(after, vocabulary), vocabulary, budget);
}
