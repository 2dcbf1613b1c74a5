/**
 * The nouns that every room shares: an article is one story at one publisher,
 * a version one text of it as it stood at one time. Plain, readonly data.
 *
 * Times are ISO 8601 UTC strings. What a page claims ("published", "modified")
 * and what we or a corpus saw ("seen") are kept apart. `null` is "not known".
 */
import type { BesideReason, DeclarationKind } from './closed-lists';
import type { VersionName } from './said';

/** What a page says of its own origin. */
export interface Declaration {
  readonly kind: DeclarationKind;
  /** The page's own words, as they stand on it. */
  readonly text: string;
  /** Who is named, or `null` where the words name nobody. One declaration a name. */
  readonly name: string | null;
}

export type { BesideReason, DeclarationKind };

/** A text to compare: its headline and its paragraphs, in reading order. */
export interface Text {
  readonly title: string;
  /** One string a paragraph, as shown: no markup, white space folded to single blanks. */
  readonly paragraphs: readonly string[];
}

/**
 * A block that stands in an article or next to it and may be part of its text. It is kept, and compared apart from the
 * text.
 */
export interface Beside {
  /** White space folded; a row of a table has its cells parted by " · ". */
  readonly text: string;
  readonly reason: BesideReason;
}

/** A text with the blocks beside it. */
export interface TextWithBeside extends Text {
  /** In reading order; `null` where the source did not tell. */
  readonly beside: readonly Beside[] | null;
}

/** One text as it comes in, from the open page or from a file, not yet stored. */
export interface IncomingVersion extends Text {
  /** Where it stood; `null` when the source does not say. */
  readonly url: string | null;
  /** Name of the publisher as the source gives it, or the host; never empty. */
  readonly site: string;
  /** BCP 47 tag, or `null`. */
  readonly language: string | null;
  readonly byline: string | null;
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
  /** When we, or the source's crawler, saw this text. */
  readonly seenAt: string | null;
  /** The source's own name for this version, such as "Version 6"; `null`: we count. */
  readonly label: string | null;
  /** Place among the versions of its article where the source gives an order without times, from 0; else `null`. */
  readonly order: number | null;
  /** Where we have it from: "open page", "NewsSniffer", the name of a corpus. */
  readonly source: string;
  /** What turned a page or file into paragraphs, with its version: "page/1", "newssniffer/1", "ndjson/1". */
  readonly extractor: string;
  /** `true` where the source says that the text goes on behind a paywall. */
  readonly partial: boolean;
  readonly declared: readonly Declaration[];
  /** In reading order; `null` where the source does not tell what stands beside the text. */
  readonly beside: readonly Beside[] | null;
}

/** What the content script reads of the open page; crosses to the background as JSON. */
export interface PageReading extends IncomingVersion {
  readonly url: string;
  /** In reading order. */
  readonly beside: readonly Beside[];
  /** Address that the page names as its own (`rel=canonical`), resolved; a hint, never proof. */
  readonly canonical: string | null;
  /** `true` when the page is a live blog, by its own declaration or by time-headed blocks. */
  readonly live: boolean;
  /** Numbers of the paragraphs that begin an entry of a live blog, ascending; [] where the page shows none. */
  readonly entries: readonly number[];
  /** Other articles that the page shows whole, below the one that was read or around it. */
  readonly otherArticles: number;
  /** `true` where the page is too large, and its end was not read; absent: all was. */
  readonly isCut?: boolean;
}

/** An article as stored. `id` is a positive integer. */
export interface Article {
  readonly id: number;
  /** Cleaned URL, see `lib/origin/address.ts`; "" when no address is known. */
  readonly address: string;
  /** Host without "www.", or the source's name for the publisher when there is no address. */
  readonly site: string;
  /** How the publisher is called to the reader. */
  readonly siteName: string;
  readonly language: string | null;
}

/** A version as stored, without its text. `id` is a positive integer, never used again. */
export interface Version {
  readonly id: number;
  readonly articleId: number;
  readonly corpusId: number;
  readonly name: VersionName;
  /** Place among the versions of its article; the order to show them in. Need not be dense. */
  readonly order: number;
  /** Every headline seen over this text, first seen first; at least one. */
  readonly titles: readonly string[];
  readonly url: string | null;
  readonly byline: string | null;
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
  /** First and last time that this text was seen. */
  readonly seenAt: string | null;
  readonly seenAgainAt: string | null;
  readonly source: string;
  readonly extractor: string;
  readonly partial: boolean;
  readonly words: number;
  readonly declared: readonly Declaration[];
}

/** One stored copy of an address at one time, at an archive or in a cache (RFC 7089 calls it a memento). */
export interface Capture {
  /** Host of the archive, without "www.". */
  readonly archive: string;
  /** The address that was captured, as the archive spells it. */
  readonly url: string;
  /** When, as ISO 8601 in UTC; `null` where the archive's address does not say. */
  readonly time: string | null;
}

/** A corpus as listed on the options page. */
export interface CorpusEntry {
  readonly id: number;
  readonly name: string;
  readonly source: string;
  readonly licence: string;
  /** Name of the file that brought it first; absent where no file did, or where that was not noted. */
  readonly file?: string;
  readonly articles: number;
  readonly versions: number;
  /** Bytes of text, postings and rows that it holds, estimated. */
  readonly bytes: number;
  readonly importedAt: string;
}
