/**
 * What the content script reads of the open page, before anybody knew the words of a publisher. The open page does
 * without the words of all languages about months, credits, corrections and changes: the background has them, see
 * `origin/settled.ts`.
 */
import type { PageReading } from './article';

/** Lines whose words decide whether they are text. */
export interface TellingLines {
  /** Notices that the article was corrected or changed. */
  readonly notices: readonly string[];
  /** Lines that credit somebody for the words. */
  readonly credits: readonly string[];
}

/**
 * Texts in which a page may say its times, not yet read; each list in the order in which it is believed. A claim of the
 * page's data stands before one that it prints.
 */
export interface TimeClaims {
  /** Of the data, about the publication. */
  readonly published: readonly string[];
  /** Of elements that print a time, in page order. */
  readonly printed: readonly string[];
  /** Short lines near the headline. */
  readonly nearby: readonly string[];
  /** Of the data, about the last change. */
  readonly modified: readonly string[];
  /** Of elements that print the time of a change. */
  readonly printedModified: readonly string[];
}

/** A reading without its times and what the words of its lines declare, and what these are read from. */
export interface PageDraft extends Omit<PageReading, 'declared' | 'publishedAt' | 'modifiedAt' | 'seenAt'> {
  /** `true`: an article only where one of its claims is a time of publication. */
  readonly needsTime: boolean;
  readonly material: OriginMaterial;
}

/** Texts as they stand on the page, outside of the article's text. */
export interface OriginMaterial {
  /** Lines that were taken for neither notice nor credit, and would be read in another way if they were one. */
  readonly asked: TellingLines;
  readonly siteName: string | null;
  /** Lines in the article that are none of its text. */
  readonly notes: readonly string[];
  /** Lines shortly before and after the article: notices may be among them. */
  readonly around: readonly string[];
  readonly captions: readonly string[];
  /** Names in boxes that say where the article is from, near its headline. */
  readonly sources: readonly string[];
  /** `original-source` and `syndication-source` metas. */
  readonly sourceLinks: readonly string[];
  readonly structured: StructuredOrigin | null;
  readonly times: TimeClaims;
  /** Lines near headline, byline and end that may print the time of a change. */
  readonly timeLines: readonly string[];
}

/** What structured data says of where an article is from. */
export interface StructuredOrigin {
  readonly publisher: string | null;
  readonly sourceOrganization: string | null;
  readonly basedOn: readonly string[];
  readonly corrections: readonly string[];
  /** `false`: the page says that one must pay; `null`: it says nothing. */
  readonly free: boolean | null;
}
