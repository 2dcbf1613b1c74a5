import { useEffect, useState } from 'preact/hooks';
import type { Finding } from './actions';

/** Articles that a search has found so far. `share`: how far it is, 0..1. */
export interface Found {
  readonly ids: ReadonlySet<number>;
  readonly state: 'idle' | 'running' | 'done' | 'stopped' | 'failed';
  readonly share: number;
  stop(): void;
}

const NOTHING: Omit<Found, 'stop'> = { ids: new Set(), state: 'idle', share: 0 };

// ms that the reader rests before a search begins: typing goes on faster.
const REST = 300;
// ms between two drawings.
const DRAW_EVERY = 150;

/** Run a search while `key` stands, anew for each other key; "" runs none. */
export function useFinding(key: string, find: (finding: Finding) => Promise<void>): Found {
  const [found, setFound] = useState(NOTHING);
  const [stopper, setStopper] = useState<AbortController | null>(null);
  useEffect(() => {
    setFound(NOTHING);
    if (key === '') return;
    const stop = new AbortController();
    setStopper(stop);
    const timer = setTimeout(() => follow(find, stop.signal, setFound), REST);
    return () => {
      clearTimeout(timer);
      stop.abort('over');
    };
  }, [key]);
  return { ...found, stop: () => stopper?.abort('stopped') };
}

function follow(find: (finding: Finding) => Promise<void>, signal: AbortSignal, tell: (found: typeof NOTHING) => void) {
  const ids = new Set<number>();
  let share = 0;
  let drawn = 0;
  const draw = (state: Found['state']) => {
    if (signal.reason === 'over') return;
    drawn = performance.now();
    tell({ ids: new Set(ids), state, share });
  };
  const onFound = (found: readonly number[]) => {
    if (ids.size === 0 && found.length > 0) drawn = -Infinity; // the first hit is shown at once
    for (const id of found) ids.add(id);
  };
  const onShare = (now: number) => {
    share = now;
    if (performance.now() - drawn > DRAW_EVERY) draw('running');
  };
  draw('running');
  find({ onFound, onShare, signal }).then(
    () => draw('done'),
    () => draw(signal.aborted ? 'stopped' : 'failed'),
  );
}
