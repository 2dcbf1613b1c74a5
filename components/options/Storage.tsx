import { useCallback, useEffect, useState } from 'preact/hooks';
import type { CorpusEntry } from '@/lib/model/article';
import { Icon } from '../Icon';
import { percent } from '../words/numbers';
import { Say, useWords } from '../words/Say';
import { corpusNameText } from '../words/stored-words';
import type { OptionsActions, StorageState } from './actions';
import { Health } from './Health';
import { Retention } from './Retention';
import { isRunningOut } from './room';
import { byteSize } from './sizes';

/** How much room there is, whether the browser may clear it, what is kept how long, and the health of the index. */
export function Storage({ actions }: { actions: OptionsActions }) {
  const [state, setState] = useState<StorageState | 'loading' | 'failed'>('loading');
  const [corpora, setCorpora] = useState<readonly CorpusEntry[]>([]);
  const load = useCallback(() => {
    void actions.storage().then(setState, () => setState('failed'));
    void actions.corpora().then(setCorpora, () => setCorpora([])); // the list of corpora tells the fault
  }, [actions]);
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
      {typeof state === 'object' && <Room state={state} corpora={corpora} actions={actions} onChange={load} />}
      <Retention actions={actions} onChange={load} />
      <Health actions={actions} />
    </>
  );
}

interface RoomProps {
  readonly state: StorageState;
  readonly corpora: readonly CorpusEntry[];
  readonly actions: OptionsActions;
  onChange(): void;
}

function Room({ state, corpora, actions, onChange }: RoomProps) {
  return (
    <section aria-labelledby="room-title">
      <h2 id="room-title">
        <Say id="room-title" />
      </h2>
      <p>
        <Used state={state} />
      </p>
      <RunningOut state={state} />
      <ByCorpus corpora={corpora} />
      <Persisted state={state} actions={actions} onChange={onChange} />
    </section>
  );
}

function RunningOut({ state: { used, free } }: { state: StorageState }) {
  const words = useWords();
  if (used === null || free === null || !isRunningOut(used, free)) return null;
  const values = { free: byteSize(words, free), share: percent(words, free / (used + free)) };
  return (
    <p class="fault" role="alert">
      <Icon name="alert" /> <Say id="room-running-out" values={values} />
    </p>
  );
}

/** The size of each corpus, the largest first. */
function ByCorpus({ corpora }: Pick<RoomProps, 'corpora'>) {
  const words = useWords();
  if (corpora.length === 0) return null;
  const sorted = [...corpora].sort((a, b) => b.bytes - a.bytes);
  return (
    <ul aria-label={words.text('room-by-corpus')}>
      {sorted.map(corpus => (
        <li key={corpus.id}>
          <bdi>{corpusNameText(words, corpus)}</bdi>: {byteSize(words, corpus.bytes)}
        </li>
      ))}
    </ul>
  );
}

type Answer = 'unasked' | 'granted' | 'refused' | 'failed';

function Persisted({ state, actions, onChange }: Omit<RoomProps, 'corpora'>) {
  const [answer, setAnswer] = useState<Answer>('unasked');
  const ask = () =>
    void actions.persist().then(
      isKept => (setAnswer(isKept ? 'granted' : 'refused'), onChange()),
      () => setAnswer('failed'),
    );
  return (
    <>
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
          <button type="button" class="button" onClick={ask}>
            <Say id="room-persist" />
          </button>
        </>
      )}
      <p role="status">{answer !== 'unasked' && <Say id={`room-persist-${answer}`} />}</p>
    </>
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
