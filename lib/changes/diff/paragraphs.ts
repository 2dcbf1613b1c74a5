import type { Pair } from './pair';
import type { Tokens } from './tokens';

/** A paragraph ready to be paired. */
export interface Paragraph {
  readonly tokens: Tokens;
  /** Equal for paragraphs that say the same to the letter and digit. "" when it says nothing. */
  readonly key: string;
}

/** Two texts cut into paragraphs. */
export type ParagraphPair = Pair<readonly Paragraph[]>;

/** Paragraphs that belong together, before their order is looked at: paragraph numbers, at least one of each text. */
export interface Link {
  readonly a: readonly number[];
  readonly b: readonly number[];
  /** 0..1; absent where the paragraphs say the same. */
  readonly likeness?: number;
}

/**
 * Paragraphs that belong together; both rows ascending, one of them may be []. A row has gaps where a paragraph was
 * split around others, or several were merged over what stood between them.
 */
export interface Group {
  readonly a: readonly number[];
  readonly b: readonly number[];
  /** Stands elsewhere than its surroundings. */
  readonly moved: boolean;
}

/** Some paragraphs of one text, by number, in the direction of reading. */
export interface Row {
  readonly side: readonly Paragraph[];
  readonly row: readonly number[];
}

/** Numbers of the paragraphs of each text that have found their counterpart. */
export interface Taken {
  readonly a: Set<number>;
  readonly b: Set<number>;
}

/** Note the paragraphs of some links as taken. */
export function take(taken: Taken, links: readonly Link[]): void {
  for (const link of links) {
    link.a.forEach(i => taken.a.add(i));
    link.b.forEach(j => taken.b.add(j));
  }
}

/** Whether a paragraph has no word: "* * *", "_". */
export function isWordless(paragraph: Paragraph): boolean {
  return paragraph.tokens.ids.length === 0;
}
