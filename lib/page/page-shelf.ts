/**
 * Where the reader of a page leaves what it read for the painter of the same page. Both run in the extension's own
 * world of the page, which the page's scripts do not see.
 */
import type { LiveParagraph } from './live-paragraph';

export interface Shelf {
  /** The paragraphs of the last reading; [] where there is none. */
  paragraphs: readonly LiveParagraph[];
  /** Read the page again. [] when it is no article any more. */
  readAgain(): readonly LiveParagraph[];
  /** Called by the reader when the page has another text, or its words in other nodes. */
  onOther(): void;
}

const NAME = 'pageShelf';

/** The shelf of this page: one, whoever comes first. */
export function shelf(): Shelf {
  const world = globalThis as { [NAME]?: Shelf };
  world[NAME] ??= { paragraphs: [], readAgain: () => [], onOther: () => undefined };
  return world[NAME];
}
