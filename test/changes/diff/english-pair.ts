import { type Budget, budgetOf } from '@/lib/changes/diff/budget';
import type { TokenPair } from '@/lib/changes/diff/pair';
import { emptyVocabulary, tokens } from '@/lib/changes/diff/tokens';
import { wordRules } from '@/lib/changes/word-rules';
import { languageOfTag } from '@/lib/languages/registry';

/** Two English texts cut into words, with a budget that holds for any sentence. */
export function englishPair(before: string, after: string, budget: Budget = budgetOf(50)): TokenPair {
  const vocabulary = emptyVocabulary(wordRules(languageOfTag('en')));
  return { a: tokens(before, vocabulary), b: tokens(after, vocabulary), vocabulary, budget };
}
