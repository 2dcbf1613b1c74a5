import { useCallback, useEffect, useState } from 'preact/hooks';
import { Icon } from '../Icon';
import { messageOf } from '../message-of';
import type { OptionsActions, StorageState } from './actions';
import { byteSize } from './sizes';

/** How much room there is, whether the browser may clear it, and the health of the index. */
export function Storage({ actions }: { actions: OptionsActions }) {
  const [state, setState] = useState<StorageState | 'loading' | 'failed'>('loading');
  const load = useCallback(() => void actions.storage().then(setState, () => setState('failed')), [actions]);
  useEffect(load, [load]);
  return (
    <>
      <h1>Storage</h1>
      {state === 'loading' && (
        <p class="soft" role="status">
          Asking the browser …
        </p>
      )}
      {state === 'failed' && (
        <p class="fault" role="alert">
          <Icon name="alert" /> The browser does not tell how its storage stands.
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
      <h2 id="room-title">Room</h2>
      <p>
        {state.used === null ? (
          'The browser does not say how much is used.'
        ) : (
          <>
            Wireprint uses <b>{byteSize(state.used)}</b>
          </>
        )}
        {state.used !== null && state.free !== null && (
          <> of about {byteSize(state.used + state.free)} that the browser gives it</>
        )}
        {state.used !== null && '.'}
      </p>
      {state.persisted === true && (
        <p>
          <Icon name="check" /> The browser keeps it, also when the disk runs low.
        </p>
      )}
      {state.persisted === false && (
        <>
          <p class="soft">When the disk runs low, the browser may clear it. An export is the safe copy.</p>
          <button type="button" class="button" onClick={onPersist}>
            Ask the browser to keep it
          </button>
        </>
      )}
    </section>
  );
}

type Work =
  | { readonly state: 'idle' }
  | { readonly state: 'working'; readonly what: string; readonly share: number }
  | { readonly state: 'checked'; readonly faults: readonly string[] }
  | { readonly state: 'repaired' }
  | { readonly state: 'failed'; readonly message: string };

function Health({ actions }: { actions: OptionsActions }) {
  const [work, setWork] = useState<Work>({ state: 'idle' });
  const isBusy = work.state === 'working';
  const start = (what: string, act: Promise<Work>) => {
    setWork({ state: 'working', what, share: 0 });
    act.then(setWork, error => setWork({ state: 'failed', message: messageOf(error) }));
  };
  const tell = (what: string) => (share: number) => setWork({ state: 'working', what, share });
  const check = () =>
    start(
      'Checking',
      actions.checkIndex(tell('Checking')).then(faults => ({ state: 'checked', faults })),
    );
  const repair = () =>
    start(
      'Repairing',
      actions.repairIndex(tell('Repairing')).then(() => ({ state: 'repaired' })),
    );
  return (
    <section aria-labelledby="health-title">
      <h2 id="health-title">Index</h2>
      <p class="soft">
        The index finds shared passages. Checking compares it with the stored texts; repairing builds it anew from them.
        A text is never altered by either.
      </p>
      <p class="row">
        <button type="button" class="button" disabled={isBusy} onClick={check}>
          Check the index
        </button>
        <button type="button" class="button" disabled={isBusy} onClick={repair}>
          Repair the index
        </button>
      </p>
      <div aria-live="polite">
        <WorkNote work={work} />
      </div>
    </section>
  );
}

function WorkNote({ work }: { work: Work }) {
  switch (work.state) {
    case 'working':
      return (
        <p>
          {work.what} … <progress max={1} value={work.share} aria-label={work.what} />
        </p>
      );
    case 'checked':
      return work.faults.length === 0 ? (
        <p>
          <Icon name="check" /> The index is right: it equals one built from the texts.
        </p>
      ) : (
        <div class="fault">
          <p>
            <Icon name="alert" /> The index is not right. Repair it.
          </p>
          <ul>
            {work.faults.map(fault => (
              <li key={fault} dir="auto">
                {fault}
              </li>
            ))}
          </ul>
        </div>
      );
    case 'repaired':
      return (
        <p>
          <Icon name="check" /> The index was built anew.
        </p>
      );
    case 'failed':
      return (
        <p class="fault">
          <Icon name="alert" /> <span dir="auto">{work.message}</span>
        </p>
      );
    default:
      return null;
  }
}
