import { Icon } from '../Icon';
import { faultText } from '../words/fault-words';
import { Say, useWords } from '../words/Say';
import { versionText } from '../words/told';
import type { Keeping } from './keeping';

interface Props {
  readonly keeping: Keeping;
  onUndoKeep(versionId: number): void;
}

/** Says what came of keeping; what was just kept can be taken back. */
export function KeepingNote(props: Props) {
  return (
    <div class="keeping" role="status">
      <Note {...props} />
    </div>
  );
}

function Note({ keeping, onUndoKeep }: Props) {
  const words = useWords();
  switch (keeping.state) {
    case 'kept':
      return (
        <p>
          <Icon name="check" /> <Say id="kept" values={{ version: versionText(words, keeping.name) }} />{' '}
          <button type="button" class="link-button" onClick={() => onUndoKeep(keeping.versionId)}>
            <Say id="undo" />
          </button>
        </p>
      );
    case 'known':
      return (
        <p>
          <Icon name="check" /> <Say id="already-known" values={{ version: versionText(words, keeping.name) }} />
        </p>
      );
    case 'undone':
      return (
        <p>
          <Say id="taken-back" />
        </p>
      );
    case 'failed':
      return (
        <p>
          <Icon name="alert" /> <Say id="not-kept" values={{ reason: faultText(words, keeping.fault) }} />
        </p>
      );
    case 'unsure':
      return (
        <p>
          <Icon name="alert" /> <Say id="keep-unsure" />
        </p>
      );
    case 'private':
      return (
        <p class="soft">
          <Icon name="lock" /> <Say id="private-window" />
        </p>
      );
    default:
      return null;
  }
}
