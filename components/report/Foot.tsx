import { Say, useWords } from '../words/Say';
import type { FootProps } from './foot-props';
import { FootLinks } from './FootLinks';
import { HighlightSwitch, Steps } from './HighlightControls';
import type { Keeping } from './keeping';
import { KeepingNote } from './KeepingNote';
import { OptionsButton } from './OptionsButton';

/** What the reader can do: one row, and a row of small links. */
export function Foot(props: FootProps) {
  const { keeping, highlighting, changes, against } = props;
  const isOn = highlighting.state === 'on';
  return (
    <footer>
      <KeepingNote keeping={keeping} onUndoKeep={props.onUndoKeep} />
      {isOn && <Steps {...props} highlighting={highlighting} />}
      {highlighting.state === 'lost' && (
        <p class="soft small" role="alert">
          <Say id="page-gone" />
        </p>
      )}
      <div class="foot-row">
        {changes > 0 && <HighlightSwitch {...props} />}
        {against !== null && (
          <button
            type="button"
            class={changes > 0 ? 'button' : 'button primary'}
            onClick={() => props.onCompare(against)}
          >
            <Say id="compare" />
          </button>
        )}
        <KeepButton keeping={keeping} isFirst={against === null} onKeep={props.onKeep} />
        {props.corpusEmpty && <OptionsButton isPrivate={props.isPrivate} say="import" onOptions={props.onOptions} />}
      </div>
      <div class="foot-links">
        {!props.isPrivate && props.onAskArchive && (
          <button type="button" class="link-button" onClick={props.onAskArchive}>
            <Say id="ask-archive" />
          </button>
        )}
        {props.ways !== undefined && <FootLinks {...props.ways} />}
      </div>
    </footer>
  );
}

/** States in which there is nothing to keep. */
const NOT_TO_KEEP: readonly Keeping['state'][] = ['private', 'kept', 'known'];

function KeepButton({ keeping, isFirst, onKeep }: { keeping: Keeping; isFirst: boolean; onKeep(): void }) {
  const words = useWords();
  if (NOT_TO_KEEP.includes(keeping.state)) return null;
  const look = isFirst && keeping.state !== 'stored' ? 'button primary' : 'button';
  return (
    <button
      type="button"
      class={look}
      aria-label={words.text('keep-spoken')}
      disabled={keeping.state === 'busy'}
      onClick={onKeep}
    >
      <Say id="keep" />
    </button>
  );
}
