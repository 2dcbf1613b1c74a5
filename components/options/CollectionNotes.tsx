import { useCallback, useEffect, useState } from 'preact/hooks';
import type { CollectionState, Loss } from '@/lib/model/collection';
import { CollectionLoss } from '../CollectionLoss';
import { Icon } from '../Icon';
import { Say } from '../words/Say';
import type { OptionsActions } from './actions';

type Actions = Pick<OptionsActions, 'collection' | 'walkOn' | 'acceptLoss' | 'putOffBackup'>;

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
  useEffect(() => walkAtLeisure(actions, reload), [actions, reload]);
  return [state, reload];
}

/** Between two pieces of the walk, so that whatever the reader does on the page comes first. */
const PAUSE_MS = 500;

/** Walk over the collection piece by piece; `onPiece` is called after each. @returns what ends it */
function walkAtLeisure(actions: Actions, onPiece: () => void): () => void {
  let timer = setTimeout(go, PAUSE_MS);
  let isEnded = false;
  async function go() {
    const isWalked = await actions.walkOn().catch(() => true);
    if (isEnded) return;
    onPiece();
    if (!isWalked) timer = setTimeout(go, PAUSE_MS);
  }
  return () => {
    isEnded = true;
    clearTimeout(timer);
  };
}
