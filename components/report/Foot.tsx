import { Say } from '../words/Say';
import type { Highlighting } from './highlighting';
import { HighlightSwitch, Steps } from './HighlightControls';
import type { Keeping } from './keeping';
import { KeepingNote } from './KeepingNote';

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
  onCompare(versionId: number): void;
  onKeep(): void;
  onUndoKeep(versionId: number): void;
  /** Highlight what there is against a version; `null`: nothing any more. */
  onHighlight(against: number | null): void;
  onStep(by: 1 | -1): void;
  onOptions(): void;
}

/** What the reader can do. */
export function Foot(props: FootProps) {
  const { keeping, highlighting, changes, against } = props;
  const isOn = highlighting.state === 'on';
  return (
    <footer>
      <KeepingNote keeping={keeping} onUndoKeep={props.onUndoKeep} />
      <div class="foot-row">
        {against !== null && (
          <button type="button" class="button primary" onClick={() => props.onCompare(against)}>
            <Say id="compare" />
          </button>
        )}
        <KeepButton keeping={keeping} isFirst={against === null} onKeep={props.onKeep} />
        {props.corpusEmpty && (
          <button type="button" class="button" onClick={props.onOptions}>
            <Say id="import" />
          </button>
        )}
      </div>
      {(changes > 0 || isOn) && (
        <div class="foot-row">
          {changes > 0 && <HighlightSwitch {...props} />}
          {isOn && <Steps {...props} highlighting={highlighting} />}
        </div>
      )}
      {highlighting.state === 'lost' && (
        <p class="soft small" role="alert">
          <Say id="page-gone" />
        </p>
      )}
    </footer>
  );
}

/** States in which there is nothing to keep. */
const NOT_TO_KEEP: readonly Keeping['state'][] = ['private', 'kept', 'known'];

function KeepButton({ keeping, isFirst, onKeep }: { keeping: Keeping; isFirst: boolean; onKeep(): void }) {
  if (NOT_TO_KEEP.includes(keeping.state)) return null;
  const look = isFirst && keeping.state !== 'stored' ? 'button primary' : 'button';
  return (
    <button type="button" class={look} disabled={keeping.state === 'busy'} onClick={onKeep}>
      <Say id="keep" />
    </button>
  );
}
