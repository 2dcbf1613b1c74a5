/** A change that was found at a paper which the reader has named, for the list of changes. */
import type { Kind } from './closed-lists';

export interface FoundChange {
  readonly id: number;
  /** When it was found, ms since 1970. Papers changed it some time before. */
  readonly at: number;
  /** Cleaned address of the article. */
  readonly address: string;
  readonly url: string;
  readonly site: string;
  readonly title: string;
  /** Ids of the stored versions; `from` is `null` where the earlier one is not stored any more. */
  readonly from: number | null;
  readonly to: number;
  /** Paragraphs. */
  readonly edited: number;
  readonly added: number;
  readonly removed: number;
  /** Weightiest first. */
  readonly kinds: readonly Kind[];
  /** The reader has looked at it. */
  readonly seen: boolean;
}
