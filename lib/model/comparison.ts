/** Two texts side by side, what changed between them, and what else could stand there. Plain JSON. */
import type { Text } from './article';
import type { Fault } from './faults';
import type { Changes, Provenance } from './report';
import type { VersionName } from './said';

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
  /** Whose word a stored text is; `null` for the page that is open; absent where that is not needed. */
  readonly from?: Provenance | null;
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

/** What asking for a comparison came to. */
export type Compared =
  | { readonly state: 'compared'; readonly comparison: Comparison; readonly choices: readonly Choice[] }
  /** `side`: which text is not there any more, or never was. */
  | { readonly state: 'missing'; readonly side: 'left' | 'right' | 'both' }
  | { readonly state: 'failed'; readonly fault: Fault };
