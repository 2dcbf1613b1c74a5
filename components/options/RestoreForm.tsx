import { Icon } from '../Icon';
import { Say, useWords } from '../words/Say';
import { moment } from '../words/times';
import type { BackupFile } from './actions';

interface Props {
  readonly backup: BackupFile;
  onRestore(): void;
  onApart(): void;
  onCancel(): void;
}

/** A file that holds what the reader kept: back among what is kept, or a collection of its own. */
export function RestoreForm({ backup: { path, at }, onRestore, onApart, onCancel }: Props) {
  const words = useWords();
  return (
    <div class="notice" role="alert">
      <p>
        <Icon name="box" />{' '}
        {at === null ? (
          <Say id="restore-offer" values={{ name: path }} />
        ) : (
          <Say id="restore-offer-dated" values={{ name: path, time: moment(words, at) }} />
        )}
      </p>
      <button type="button" class="button primary" onClick={onRestore}>
        <Say id="restore-now" />
      </button>
      <button type="button" class="button" onClick={onApart}>
        <Say id="restore-apart" />
      </button>
      <button type="button" class="button" onClick={onCancel}>
        <Say id="restore-cancel" />
      </button>
    </div>
  );
}
