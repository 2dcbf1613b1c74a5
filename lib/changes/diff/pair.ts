import type { Budget } from './budget';
import type { Tokens, Vocabulary } from './tokens';

/** What travels together through the comparison of two texts: A, the older one, B, the newer, and what both share. */
export interface Pair<Side> {
  readonly a: Side;
  readonly b: Side;
  /** Numbers of the words of both texts. */
  readonly vocabulary: Vocabulary;
  /** Steps that the whole comparison may still take; see `budgetOf`. */
  readonly budget: Budget;
}

/** Two texts cut into words. */
export type TokenPair = Pair<Tokens>;
