/**
 * Everything that crosses between contexts, said in one place. Only JSON values.
 * The receiver checks each body by schema and each sender by origin: `gate.ts`.
 */
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { PageReading } from '../model/article';
import type { Report } from '../model/report';
import type { VersionName } from '../model/said';

/** What a check of the open page came to; each is its own state in the popup. */
export type CheckResult =
  | { readonly state: 'report'; readonly report: Report; readonly corpusEmpty: boolean; readonly kept: KeptState }
  /** No article was found on the page. */
  | { readonly state: 'no-article'; readonly url: string }
  /** The browser does not let extensions read this page (its own pages, stores, PDF viewer). */
  | { readonly state: 'forbidden'; readonly url: string }
  | { readonly state: 'failed'; readonly message: string };

/** `unknown`: not stored yet. `stored`: this text is. `private`: a private window, where nothing is written. */
export type KeptState = 'unknown' | 'stored' | 'private';

export type KeepResult =
  | { readonly state: 'kept' | 'known'; readonly versionId: number; readonly name: VersionName }
  | { readonly state: 'failed'; readonly message: string };

export type UndoResult = { readonly state: 'undone' } | { readonly state: 'failed'; readonly message: string };

/** A stretch of a paragraph to paint in the open page. */
export interface Mark {
  /** Paragraph number of the reading, from 0. */
  readonly paragraph: number;
  /** UTF-16, half-open, into the paragraph's text. */
  readonly from: number;
  readonly to: number;
  /** The first four of changes since a version; the last two of what another article shares. */
  readonly style: 'added' | 'edited' | 'word' | 'moved' | 'shared' | 'reworded';
  /** Which change or passage it belongs to, from 0, in reading order. */
  readonly change: number;
}

/** Marks that stand in the open page since the popup was last open over it. */
export interface Marked {
  /** Id of the version that the changes are against, or that shares the passages. */
  readonly against: number;
  /** The change stepped to, from 1; 0 before the first step. */
  readonly at: number;
  readonly of: number;
  /** Changes that found no place in the page. */
  readonly missing: number;
}

/** Pages of the extension → background; carried by the messaging library, received in `gate.ts`. */
export interface Protocol {
  /**
   * Read the page in a tab and look it up.
   * `against`: id of the version to compare with; `null`: we choose.
   */
  check(data: { tabId: number; against: number | null }): CheckResult;
  /** Store the text last read from the tab. */
  keep(data: { tabId: number }): KeepResult;
  /** Take back a `keep`. */
  undoKeep(data: { versionId: number }): UndoResult;
}

/** Extension → content script of one tab; carried by `page-door.ts`. */
export interface PageProtocol {
  /** Read the article; `null` when the page is none. Marks stay while the text is the same. */
  read(data: Record<string, never>): PageReading | null;
  /**
   * Paint the changes since a version, `against`; replaces what was painted, [] clears.
   * Answers how many changes could be placed for certain.
   */
  mark(data: { marks: Mark[]; against: number }): { placed: number; changes: number };
  /** What is painted in it now, `null` when nothing is. */
  marked(data: Record<string, never>): Marked | null;
  /** Scroll to the next (1) or previous (-1) change. `at` counts from 1; 0 when nothing is marked. */
  step(data: { by: 1 | -1 }): { at: number; of: number };
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>({ logger: undefined });
