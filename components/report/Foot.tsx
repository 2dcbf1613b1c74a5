import { Say } from '../words/Say';
import type { FootProps } from './foot-props';
import { FootLinks } from './FootLinks';
import { HighlightSwitch, Steps } from './HighlightControls';
import type { Keeping } from './keeping';
import { KeepingNote } from './KeepingNote';
import { OptionsButton } from './OptionsButton';

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
        {props.corpusEmpty && <OptionsButton isPrivate={props.isPrivate} say="import" onOptions={props.onOptions} />}
        {!props.isPrivate && props.onAskArchive && (
          <button type="button" class="button" onClick={props.onAskArchive}>
            <Say id="ask-archive" />
          </button>
        )}
      </div>
      {(changes > 0 || isOn) && (
        <>
          <div class="foot-row">
            {changes > 0 && <HighlightSwitch {...props} />}
            {isOn && <Steps {...props} highlighting={highlighting} />}
          </div>
          <p class="soft small">
            <Say id="highlight-warning" />
          </p>
        </>
      )}
      {highlighting.state === 'lost' && (
        <p class="soft small" role="alert">
          <Say id="page-gone" />
        </p>
      )}
      {props.ways !== undefined && <FootLinks {...props.ways} />}
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
