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

/** The place of a removed paragraph: before the page's paragraph of this number, or after its last one. */
export interface Gap {
  readonly paragraph: number;
  readonly change: number;
}

/** A run of words on a card: of both texts, only of the earlier one (a), or only of the page (b). */
export interface CardPiece {
  readonly text: string;
  readonly in: 'both' | 'a' | 'b';
}

/** What the page's own card says of a change, in the reader's words. */
export interface PageCard {
  readonly change: number;
  /** Sorts of change, such as "number, name". */
  readonly head: string;
  readonly pieces: readonly CardPiece[];
}

/** What a page can show of changes: looks of highlights, and the sign at the edge for what was removed. */
export const CARD_LOOKS = ['word', 'edited', 'added', 'moved', 'removed'] as const;
export type CardLook = (typeof CARD_LOOKS)[number];

/** The words of the card's own parts. `of` holds "{at}" and "{of}". */
export interface CardLabels {
  readonly of: string;
  readonly next: string;
  readonly previous: string;
  readonly close: string;
  readonly added: string;
  readonly removed: string;
  /** The button that shows what the colours mean, and what each does. */
  readonly legend: string;
  readonly looks: Readonly<Record<CardLook, string>>;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

/** What stands beside the highlights: places of what was removed, and a card for each change. */
export interface Companion {
  readonly gaps: readonly Gap[];
  readonly cards: readonly PageCard[];
  /** `null`: no cards. */
  readonly labels: CardLabels | null;
}

export const ALONE: Companion = { gaps: [], cards: [], labels: null };

/** Everything that is to be painted in the open page. */
export interface Painting extends Companion {
  readonly highlights: readonly Highlight[];
  /** Id of the version that it is against. */
  readonly against: number;
}
