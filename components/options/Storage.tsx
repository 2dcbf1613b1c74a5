import { useCallback, useEffect, useState } from 'preact/hooks';
import { Icon } from '../Icon';
import { Say, useWords } from '../words/Say';
import type { OptionsActions, StorageState } from './actions';
import { Health } from './Health';
import { byteSize } from './sizes';

/** How much room there is, whether the browser may clear it, and the health of the index. */
export function Storage({ actions }: { actions: OptionsActions }) {
  const [state, setState] = useState<StorageState | 'loading' | 'failed'>('loading');
  const load = useCallback(() => void actions.storage().then(setState, () => setState('failed')), [actions]);
  useEffect(load, [load]);
  return (
    <>
      <h1>
        <Say id="storage-title" />
      </h1>
      {state === 'loading' && (
        <p class="soft" role="status">
          <Say id="storage-loading" />
        </p>
      )}
      {state === 'failed' && (
        <p class="fault" role="alert">
          <Icon name="alert" /> <Say id="storage-failed" />
        </p>
      )}
      {typeof state === 'object' && <Room state={state} onPersist={() => void actions.persist().then(load, load)} />}
      <Health actions={actions} />
    </>
  );
}

function Room({ state, onPersist }: { state: StorageState; onPersist(): void }) {
  return (
    <section aria-labelledby="room-title">
      <h2 id="room-title">
        <Say id="room-title" />
      </h2>
      <p>
        <Used state={state} />
      </p>
      {state.persisted === true && (
        <p>
          <Icon name="check" /> <Say id="room-persisted" />
        </p>
      )}
      {state.persisted === false && (
        <>
          <p class="soft">
            <Say id="room-not-persisted" />
          </p>
          <button type="button" class="button" onClick={onPersist}>
            <Say id="room-persist" />
          </button>
        </>
      )}
    </section>
  );
}

function Used({ state: { used, free } }: { state: StorageState }) {
  const words = useWords();
  if (used === null) return <Say id="room-unknown" />;
  if (free === null) {
    return <Say id="room-used" values={{ used: byteSize(words, used) }} />;
  }
  return <Say id="room-used-of" values={{ used: byteSize(words, used), all: byteSize(words, used + free) }} />;
}
