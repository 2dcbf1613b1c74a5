import { useEffect, useRef, useState } from 'preact/hooks';
import type { BinEntry } from '@/lib/model/listed';
import { Say, useWords } from '../words/Say';
import { moment } from '../words/times';
import type { LibraryActions } from './actions';

interface Props {
  readonly entries: readonly BinEntry[];
  /** Whether the list is read. What is old is cleared away after it, so that opening the page does not wait. */
  readonly isRead: boolean;
  readonly actions: LibraryActions;
  onRestore(id: number): void;
  onEmptied(): void;
}

/** What was deleted in the last days, each with its undo. It outlives the tab. */
export function Bin({ entries, isRead, actions, onRestore, onEmptied }: Props) {
  const emptying = useEmptying(actions, onEmptied);
  useEffect(() => {
    if (isRead) emptying.begin('old');
  }, [isRead]);
  return (
    <>
      {emptying.share !== null && <Emptying share={emptying.share} onStop={emptying.stop} />}
      {emptying.failed && (
        <p class="fault" role="alert">
          <Say id="library-bin-failed" />
        </p>
      )}
      {entries.length > 0 && (
        <Deletions
          entries={entries}
          isEmptying={emptying.share !== null}
          onRestore={onRestore}
          onEmpty={() => emptying.begin('all')}
        />
      )}
    </>
  );
}

function Emptying({ share, onStop }: { share: number; onStop(): void }) {
  return (
    <div class="row" role="status">
      <Say id="library-bin-emptying" values={{ percent: Math.floor(share * 100) }} />
      <progress value={share} max={1} aria-hidden="true" />
      <button type="button" class="button" onClick={onStop}>
        <Say id="library-stop" />
      </button>
    </div>
  );
}

interface DeletionsProps extends Pick<Props, 'entries' | 'onRestore'> {
  readonly isEmptying: boolean;
  onEmpty(): void;
}

function Deletions({ entries, isEmptying, onRestore, onEmpty }: DeletionsProps) {
  return (
    <details class="bin" open>
      <summary>
        <Say id="library-bin" values={{ count: entries.length }} />
      </summary>
      <ul>
        {entries.map(entry => (
          <Deletion key={entry.id} entry={entry} onRestore={() => onRestore(entry.id)} />
        ))}
      </ul>
      {!isEmptying && <EmptyButton onEmpty={onEmpty} />}
    </details>
  );
}

function Deletion({ entry, onRestore }: { entry: BinEntry; onRestore(): void }) {
  const words = useWords();
  const title = entry.title || words.text('without-headline');
  return (
    <li>
      <bdi>{title}</bdi>{' '}
      <span class="soft small">
        <Say id="library-versions" values={{ count: entry.versions }} /> · {moment(words, entry.at)}
      </span>{' '}
      <button type="button" class="button" onClick={onRestore} aria-label={words.text('library-undo-of', { title })}>
        <Say id="library-undo" />
      </button>
    </li>
  );
}

/** Asks once, since there is no undo after it. */
function EmptyButton({ onEmpty }: { onEmpty(): void }) {
  const [isAsking, setAsking] = useState(false);
  const no = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isAsking) no.current?.focus();
  }, [isAsking]);
  if (!isAsking) {
    return (
      <p class="row">
        <button type="button" class="button" onClick={() => setAsking(true)}>
          <Say id="library-bin-empty" />
        </button>
      </p>
    );
  }
  return (
    <p class="row" onKeyDown={event => event.key === 'Escape' && setAsking(false)}>
      <Say id="library-bin-sure" />
      <button type="button" class="button" onClick={onEmpty}>
        <Say id="library-bin-yes" />
      </button>
      <button ref={no} type="button" class="button primary" onClick={() => setAsking(false)}>
        <Say id="library-bin-no" />
      </button>
    </p>
  );
}

// ms before a clearing is told of: mostly it is over by then.
const PATIENCE = 500;

interface EmptyingState {
  /** 0..1; `null`: nothing is told of. */
  readonly share: number | null;
  readonly failed: boolean;
  begin(which: 'old' | 'all'): void;
  stop(): void;
}

function useEmptying(actions: LibraryActions, onEmptied: () => void): EmptyingState {
  const [share, setShare] = useState<number | null>(null);
  const [failed, setFailed] = useState(false);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const begin = (which: 'old' | 'all') => {
    running.current?.abort();
    const stop = new AbortController();
    running.current = stop;
    const began = performance.now();
    const onShare = (now: number) => {
      if (!stop.signal.aborted && performance.now() - began > PATIENCE) setShare(now);
    };
    setFailed(false);
    void actions
      .emptyBin(which, onShare, stop.signal)
      .catch(() => !stop.signal.aborted && setFailed(true))
      .finally(() => {
        if (running.current !== stop) return;
        setShare(null);
        onEmptied();
      });
  };
  return { share, failed, begin, stop: () => running.current?.abort() };
}
