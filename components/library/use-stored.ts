import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { CorpusEntry } from '@/lib/model/article';
import type { BinEntry } from '@/lib/model/listed';
import type { Changed, LibraryActions } from './actions';
import type { Row } from './shelf';

/** All that is stored, as far as it is read. */
export interface Stored {
  readonly rows: readonly Row[];
  readonly state: 'loading' | 'ready' | 'failed';
  readonly corpora: readonly CorpusEntry[];
  readonly bin: readonly BinEntry[];
}

// ms between two drawings while articles are read: the first piece at once, a long list not hundreds of times.
const DRAW_EVERY = 400;

/** Rows as they were read, and by id what acts have changed since; `null`: the article is gone. */
interface Read {
  readonly rows: Row[];
  readonly since: Map<number, Row | null>;
}

/** All that is stored, read once. `take` puts the changes of an act in, so that no act has everything read again. */
export function useStored(actions: LibraryActions): [Stored, take: (changed: Changed) => void] {
  const [stored, setStored] = useState<Stored>({ rows: [], state: 'loading', corpora: [], bin: [] });
  const set = useCallback((change: Partial<Stored>) => setStored(before => ({ ...before, ...change })), []);
  const read = useRef<Read>({ rows: [], since: new Map() });
  useEffect(() => {
    const stop = new AbortController();
    const rows: Row[] = [];
    read.current = { rows, since: new Map() };
    let drawn = 0;
    const onPiece = (piece: readonly Row[]) => {
      for (const row of piece) rows.push(row);
      if (performance.now() - drawn < DRAW_EVERY) return;
      drawn = performance.now();
      set({ rows: current(read.current) });
    };
    readAround(actions, set);
    actions.rows(onPiece, stop.signal).then(
      () => set({ rows: current(read.current), state: 'ready' }),
      () => !stop.signal.aborted && set({ state: 'failed' }),
    );
    return () => stop.abort();
  }, [actions, set]);
  const take = useCallback(
    ({ ids, rows }: Changed) => {
      const { since } = read.current;
      for (const id of ids) since.set(id, null);
      for (const row of rows) since.set(row.id, row);
      set({ rows: current(read.current) });
      readAround(actions, set);
    },
    [actions, set],
  );
  return [stored, take];
}

/** The corpora and the bin. The rows meet the same fault, and tell it. */
function readAround(actions: LibraryActions, set: (change: Partial<Stored>) => void): void {
  void actions.corpora().then(
    corpora => set({ corpora }),
    () => undefined,
  );
  void actions.bin().then(
    bin => set({ bin }),
    () => undefined,
  );
}

function current({ rows, since }: Read): Row[] {
  if (since.size === 0) return [...rows];
  const changed = [...since.values()].filter(row => row !== null);
  return [...rows.filter(row => !since.has(row.id)), ...changed];
}
