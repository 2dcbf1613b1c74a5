import type { WaysOut } from './FootLinks';
import type { Highlighting } from './highlighting';
import type { Keeping } from './keeping';

/** The state of the page for the foot of the report, and the acts that its buttons ask for. */
export interface FootProps {
  readonly keeping: Keeping;
  readonly highlighting: Highlighting;
  /** How many changes can be highlighted; 0: no switch is shown. */
  readonly changes: number;
  /** Id of the version that the changes are since; `null` without changes. */
  readonly since: number | null;
  /** Id of the version that "Compare" opens beside the page; `null`: nothing to compare with. */
  readonly against: number | null;
  readonly corpusEmpty: boolean;
  readonly isPrivate: boolean;
  onCompare(versionId: number): void;
  onKeep(): void;
  onUndoKeep(versionId: number): void;
  /** Highlight what there is against a version; `null`: nothing any more. */
  onHighlight(against: number | null): void;
  onStep(by: 1 | -1): void;
  onOptions(): void;
  /** Not given where no archive can be asked. */
  onAskArchive?(): void;
  readonly ways?: WaysOut;
}
