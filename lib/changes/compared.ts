import type { Text } from '../model/article';
import { type Budget, budgetOf } from './diff/budget';
import type { Paragraph, ParagraphPair } from './diff/paragraphs';
import { emptyVocabulary, type Tokens, tokens, type Vocabulary } from './diff/tokens';
import type { Context } from './kinds/reading';
import { wordRules } from './word-rules';

/** Two texts while they are compared. */
export interface Compared {
  readonly a: Text;
  readonly b: Text;
  readonly context: Context;
  readonly vocabulary: Vocabulary;
  readonly budget: Budget;
  /** Paragraphs cut into words already, by their text: those that stand in both texts to the letter are cut once. */
  readonly cut: Map<string, Paragraph>;
}

/** Begin to compare two texts. `budgetMs`: see `budgetOf`. */
export function compared(a: Text, b: Text, context: Context, budgetMs: number): Compared {
  const vocabulary = emptyVocabulary(wordRules(context.language));
  return {
    a,
    b,
    context,
    vocabulary,
    budget: budgetOf(budgetMs),
    cut: new Map(),
  };
}

/** The paragraphs of both texts, ready to be paired. */
export function paragraphPair({ a, b, vocabulary, budget, cut }: Compared): ParagraphPair {
  const prepared = ({ paragraphs }: Text) =>
    paragraphs.map(paragraph => {
      const known = cut.get(paragraph);
      if (known) return known;
      const fresh = paragraphOf(paragraph, vocabulary);
      cut.set(paragraph, fresh);
      return fresh;
    });
  return {
    a: prepared(a),
    b: prepared(b),
    vocabulary,
    budget,
  };
}

function paragraphOf(text: string, vocabulary: Vocabulary): Paragraph {
  const row = tokens(text, vocabulary);
  let key = '';
  for (const id of row.ids) key += vocabulary.forms[id];
  return { tokens: row, key };
}

/** The words of a text, which need not be a paragraph. */
export function tokensOf(text: string, { vocabulary, cut }: Compared): Tokens {
  return cut.get(text)?.tokens ?? tokens(text, vocabulary);
}
