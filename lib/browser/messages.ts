/**
/**
 * Everything that crosses between contexts, as JSON values only. Two doors carry it: `background-door.ts` and
 * `page-door.ts`.
 */
import type { AskedCopies } from '../model/asked-copies';
import type { CheckResult, KeepResult, PaperState, UndoResult } from '../model/checked';
import type { Compared } from '../model/comparison';
import type { DiskArea } from '../model/disk';
import type { Highlighted, Painting } from '../model/highlights';
import type { PageDraft, TellingLines } from '../model/page-draft';
import type { CopyDifferences } from '../model/report';

export type { CheckResult, KeepResult, KeptState, UndoResult } from '../model/checked';

/** Pages of the extension → background. */
export interface Protocol {
  /**
   * Read the page in a tab and look it up.
   * `against`: id of the version to compare with; `null`: we choose.
   */
  check(data: { tabId: number; against: number | null }): CheckResult;
  /** What copies of a text say otherwise; asked after the report that names them. */
  copyDifferences(data: AskedCopies): CopyDifferences;
  /** Store the text last read from the tab. */
  keep(data: { tabId: number }): KeepResult;
  /**
   * Compare two texts for a private window. Its pages cannot ask the collection everywhere, and nothing of it is saved
   * for them.
   */
  compare(data: { a: string; b: string }): Compared;
  /** Take back a `keep`. */
  undoKeep(data: { versionId: number }): UndoResult;
  /** How we stand to the paper of the page in a tab. */
  paper(data: { tabId: number }): PaperState;
  /** The reader takes a paper's name back, or declines the offer. What was kept stays. */
  unnamePaper(data: { site: string }): null;
  declinePaper(data: { site: string }): null;
  /** Delete what was kept of a site without a press; answers how many versions. */
  forgetPaper(data: { site: string }): number;
  /** Follow the article in a tab, or no longer. */
  follow(data: { tabId: number; on: boolean }): null;
  /** Look at all followed articles now; answers how many changed. */
  lookNow(data: Record<string, never>): number;
  /** Let the page that asks archives work on what the reader pressed for. */
  startAsking(data: Record<string, never>): null;
  /** That page has nothing to do now; answers whether there is something after all, and closes it otherwise. */
  askingDone(data: Record<string, never>): boolean;
  // In Chromium that page stands in no tab, and has neither storage nor rights of its own.
  diskRead(data: { area: DiskArea; key: string }): unknown;
  diskWrite(data: { area: DiskArea; items: Readonly<Record<string, unknown>> }): null;
  diskRemove(data: { area: DiskArea; keys: readonly string[] }): null;
  diskKeys(data: { area: DiskArea; start: string }): readonly string[];
  /** Whether the browser lets us read answers of an address. */
  isPermitted(data: { url: string }): boolean;
}

/** Extension → content script of one tab. */
export interface PageProtocol {
  /**
   * Draft the article with what is known of its lines; `null` when the page is none. Highlights stay while the text is
   * the same.
   */
  read(data: TellingLines): PageDraft | null;
  /**
   * Paint the changes since a version, `against`; replaces what was painted, [] clears.
   * Answers how many changes could be placed for certain.
   */
  highlight(data: Painting): { placed: number; changes: number };
  /** The highlights that stand in the page now, `null` when there are none. */
  highlighted(data: Record<string, never>): Highlighted | null;
  /** Scroll to the next (1) or previous (-1) change. `at` counts from 1; 0 when nothing is highlighted. */
  step(data: { by: 1 | -1 }): { at: number; of: number };
}
