import { useCallback, useEffect, useState } from 'preact/hooks';
import type { CollectionState, Loss } from '@/lib/model/collection';
import { CollectionLoss } from '../CollectionLoss';
import { Icon } from '../Icon';
import { Say } from '../words/Say';
import type { OptionsActions } from './actions';

type Actions = Pick<OptionsActions, 'collection' | 'acceptLoss' | 'putOffBackup'>;

interface Props {
  readonly actions: Actions;
  /** Changes when something was written. */
  readonly written: unknown;
  /** Save what the reader kept as a file. */
  onBackup(): void;
}

/** Tells of a loss, and reminds of a backup; nothing where neither is to be told. */
export function CollectionNotes({ actions, written, onBackup }: Props) {
  const [state, reload] = useCollection(actions, written);
  if (state === null) return null;
  const { loss, unsaved } = state;
  return (
    <>
      {loss !== null && <LossNote loss={loss} onAccept={() => void actions.acceptLoss().then(reload)} />}
      {unsaved !== null && (
        <BackupNote count={unsaved} onBackup={onBackup} onLater={() => void actions.putOffBackup().then(reload)} />
      )}
    </>
  );
}

function LossNote({ loss, onAccept }: { loss: Loss; onAccept(): void }) {
  return (
    <div class="notice fault" role="alert">
      <div>
        <CollectionLoss loss={loss} />
        <p>
          <Say id="loss-restore" />
        </p>
      </div>
      <button type="button" class="button primary" onClick={() => document.getElementById('files')?.click()}>
        <Say id="restore-choose" />
      </button>
      <button type="button" class="button" onClick={onAccept}>
        <Say id="loss-accept" />
      </button>
    </div>
  );
}

function BackupNote({ count, onBackup, onLater }: { count: number; onBackup(): void; onLater(): void }) {
  return (
    <div class="notice" role="status">
      <p>
        <Icon name="download" /> <Say id="backup-due" values={{ count }} />
      </p>
      <button type="button" class="button primary" onClick={onBackup}>
        <Say id="backup-now" />
      </button>
      <button type="button" class="button" onClick={onLater}>
        <Say id="backup-later" />
      </button>
    </div>
  );
}

function useCollection(actions: Actions, written: unknown): [CollectionState | null, () => void] {
  const [state, setState] = useState<CollectionState | null>(null);
  // What cannot be read is told where the collections are listed.
  const reload = useCallback(() => void actions.collection().then(setState, () => setState(null)), [actions]);
  useEffect(reload, [reload, written]);
  return [state, reload];
}
