/**
 * What the content script reads of the open page, before anybody knew the words of a publisher. The open page does
 * without
 * the words of all languages about credits, corrections and changes: the background has them, see `origin/settled.ts`.
 */
import type { PageReading } from './article';

/** Lines whose words decide whether they are text. */
export interface TellingLines {
  /** Notices that the article was corrected or changed. */
  readonly notices: readonly string[];
  /** Lines that credit somebody for the words. */
  readonly credits: readonly string[];
}

/** A reading without what the words of its lines declare, and what that is read from. */
export interface PageDraft extends Omit<PageReading, 'declared' | 'modifiedAt'> {
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
  /** Time of the last change by the page's data; ISO 8601. */
  readonly modifiedAt: string | null;
  /** Lines near headline, byline and end that may print the time of a change. */
  readonly timeLines: readonly string[];
  /** Minutes east of UTC of the paper's clock, where the page's data tells it. */
  readonly zone: number | null;
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
