/** What the library shows of the corpus: articles in a list, and deletions that can be undone. */

/** A version as the library lists it. */
export interface ListedVersion {
  readonly id: number;
  readonly titles: readonly string[];
  /** Ids of the corpora that hold it. */
  readonly corpora: readonly number[];
  /** When it was seen last. */
  readonly seenAt: string | null;
  readonly publishedAt: string | null;
  readonly words: number;
}

/** An article as the library lists it. `versions`: at least one, in their order. */
export interface ListedArticle {
  readonly id: number;
  readonly siteName: string;
  readonly language: string | null;
  readonly versions: readonly ListedVersion[];
}

/** One deletion that can be undone. */
export interface BinEntry {
  readonly id: number;
  /** When it was made. */
  readonly at: string;
  /** Headline of the article that was deleted; the first of them, where there were several. */
  readonly title: string;
  /** How many versions it holds. */
  readonly versions: number;
}
