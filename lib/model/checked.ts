/** What a press of the button comes to: the answers of the acts. Plain JSON, so that they can cross contexts. */
import type { CollectionState } from './collection';
import type { PageReading } from './article';
import type { Fault } from './faults';
import type { PageDraft } from './page-draft';
import type { Report } from './report';
import type { VersionName } from './said';

/** What reading the page in a tab came to. */
export type ReadOutcome =
  | {
      readonly state: 'read';
      readonly reading: PageReading;
      readonly isPrivate: boolean;
      /** The page is not all there yet: the reading is of what is. */
      readonly isLoading?: boolean;
    }
  | Unreadable;

/** What drafting the page in a tab came to. */
export type DraftOutcome =
  | {
      readonly state: 'drafted';
      readonly draft: PageDraft;
      readonly isPrivate: boolean;
      readonly isLoading?: boolean;
    }
  | Unreadable;

/**
 * `no-article`: no article was found on the page. `forbidden`: the browser does not let extensions read this page
 * (its own pages, stores, PDF viewer).
 */
export interface Unreadable {
  readonly state: 'no-article' | 'forbidden';
  readonly url: string;
  /** The page is not all there yet, and its article may come. */
  readonly isLoading?: boolean;
}

/** Why an act did not come to its end. */
export interface Failed {
  readonly state: 'failed';
  readonly fault: Fault;
}

/** What a check of the open page came to; each is its own state in the popup. */
export type CheckResult =
  | {
      readonly state: 'report';
      readonly report: Report;
      readonly corpusEmpty: boolean;
      readonly kept: KeptState;
      readonly isLoading?: boolean;
      /** What is to be told of the collection; absent where that could not be found out. */
      readonly collection?: CollectionState;
      /** `null`, or not given: no earlier visit is remembered. */
      readonly lastRead?: LastRead | null;
    }
  | Unreadable
  | Failed;

/** The visit before this one. */
export interface LastRead {
  /** ISO 8601. */
  readonly at: string;
  /** The text is the same now. */
  readonly same: boolean;
  /** Id of the version that was read then; `null` where it is not stored. */
  readonly versionId: number | null;
}

/** How Wireprint stands to the paper of the open page. */
export interface PaperState {
  /** As `origin/site` files it; "" where the page is of no site. */
  readonly site: string;
  /** `named`: its pages are kept by themselves. `offered`: the reader keeps it often. */
  readonly state: 'named' | 'offered' | 'other';
  /** Versions of it that were kept without a press. */
  readonly kept: number;
  /** The open article is followed: when it is looked at next, ISO 8601; `ended`: its schedule is through. */
  readonly followed: string | 'ended' | null;
}

/** `unknown`: not stored yet. `stored`: this text is. `private`: a private window, where nothing is written. */
export type KeptState = 'unknown' | 'stored' | 'private';

/** `known`: the text was stored already, and only its time was noted. */
export type KeepResult =
  { readonly state: 'kept' | 'known'; readonly versionId: number; readonly name: VersionName } | Failed;

export type UndoResult = { readonly state: 'undone' } | Failed;
