/** What the compare page shows: two texts, what changed between them, and what else could stand there. */
import type { Text } from '@/lib/model/article';
import type { Changes, ParagraphChange } from '@/lib/model/report';
import type { VersionName } from '@/lib/model/said';

/** How a side is called: as its version, or as the page that is open now. */
export type SideName = VersionName | 'open-page';

/** One side: a text and where it comes from. */
export interface Side extends Text {
  /** Its name in the address of the page: "v:12" for a stored version, "tab:3" for an open page. */
  readonly key: string;
  readonly name: SideName;
  readonly site: string;
  readonly url: string | null;
  readonly language: string | null;
  /** As the page claims. */
  readonly publishedAt: string | null;
  /** When we or the corpus saw it. */
  readonly seenAt: string | null;
  readonly source: string;
}

/** A is on the left, B on the right. */
export interface Comparison {
  readonly a: Side;
  readonly b: Side;
  /** Both are versions of one article, so that what the page says of its changes speaks of these. */
  readonly ofOneArticle: boolean;
  readonly changes: Changes;
}

/**
 * A text that a side can be set to; `group`: the publisher of the article it belongs to, `null` for the text that is
 * open now.
 */
export interface Choice {
  readonly key: string;
  readonly group: string | null;
  readonly name: SideName;
  /** When it was seen, else when it says that it was published; `null`: not known. */
  readonly time: string | null;
}

/** A version in the history of the article, and what came with it. */
export interface HistoryVersion {
  readonly key: string;
  readonly name: SideName;
  readonly seenAt: string | null;
  readonly publishedAt: string | null;
  /** Against the whole version before it; both `null` for the first, and for a shorter view. */
  readonly changes: Changes | null;
  readonly changed: WordCount | null;
  /** It ends where another version goes on: a paywall's view, no step of the story. */
  readonly shorterView: boolean;
}

export interface WordCount {
  readonly added: number;
  readonly removed: number;
}

/** All versions of B's article, oldest first. */
export type History = readonly HistoryVersion[];

/** The text of a change on one side; its paragraphs joined by "\n", as its edits count. */
export function textOf(change: ParagraphChange, side: 'a' | 'b', { a, b, changes }: Comparison): string {
  const text = side === 'a' ? a : b;
  if (change === changes.title) return text.title;
  return change[side].map(at => text.paragraphs[at] ?? '').join('\n');
}
