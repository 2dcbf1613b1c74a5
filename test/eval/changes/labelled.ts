/** The line of `pairs.ndjson`: two texts and what a careful editor would say changed from A to B. */
import type { Text } from '@/lib/model/article';
import type { Kind, Op } from '@/lib/model/report';

export interface LabelledPair {
  /** "en-flood-03": language, article, place among the article's scripts. */
  readonly id: string;
  /** BCP 47 tag. */
  readonly language: string;
  /** Made to be hard, see `changes-set.md` for what counts as hard. */
  readonly hard: boolean;
  /** Later batches were written when the comparison had been fitted to the earlier ones, and scored before it was shown them. */
  readonly batch: number;
  readonly a: Text;
  readonly b: Text;
  /** Modified times as the page claims them, ISO 8601 UTC. */
  readonly modifiedA: string | null;
  readonly modifiedB: string | null;
  readonly truth: Truth;
}

export interface Truth {
  /** Kinds of the headline's change, "headline" among them; `null`: unchanged. */
  readonly title: readonly Kind[] | null;
  /** Kinds of the headline's change that count neither for nor against, beside "wording" and "cosmetic". */
  readonly titleOptional: readonly Kind[];
  /** In order of B, removed ones after the paragraph they followed. Each paragraph of A and of B stands in one. */
  readonly paragraphs: readonly TrueChange[];
  readonly announced: 'notice' | 'time' | 'none';
  readonly shorterView: 'a' | 'b' | null;
}

export interface TrueChange {
  readonly op: Op;
  /** Further ops that are as right: the label is honestly ambiguous. */
  readonly alsoOps: readonly Op[];
  /** Paragraph numbers from 0, ascending. */
  readonly a: readonly number[];
  readonly b: readonly number[];
  readonly kinds: readonly Kind[];
  /** Kinds that count neither for nor against. */
  readonly optionalKinds: readonly Kind[];
  /** Same place and subject, other words: pairing it or telling it as removed and added are both right. */
  readonly rewrite: boolean;
}
