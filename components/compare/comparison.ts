/** What the compare page shows: two texts, what changed between them, and what else could stand there. */
import type { Comparison, SideName } from '@/lib/model/comparison';
import type { Changes, ParagraphChange } from '@/lib/model/report';

export type { Choice, Comparison, Side, SideName } from '@/lib/model/comparison';

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
