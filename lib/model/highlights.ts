/**
 * What is painted in the open page: the orders of the popup, and the state of the page. Plain JSON, so that both can
 * cross contexts.
 */
import type { HighlightStyle } from './closed-lists';

/** A stretch of a paragraph to paint in the open page. */
export interface Highlight {
  /** Paragraph number of the reading, from 0. */
  readonly paragraph: number;
  /** UTF-16, half-open, into the paragraph's text. */
  readonly from: number;
  readonly to: number;
  readonly style: HighlightStyle;
  /** Which change or passage it belongs to, from 0, in reading order. */
  readonly change: number;
}

/** Highlights that stand in the open page since the popup was last open over it. */
export interface Highlighted {
  /** Id of the version that the changes are against, or that shares the passages. */
  readonly against: number;
  /** The change stepped to, from 1; 0 before the first step. */
  readonly at: number;
  readonly of: number;
  /** Changes that found no place in the page. */
  readonly missing: number;
}
