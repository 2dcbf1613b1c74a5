import '../tokens.css';
import '../base.css';
import './library.css';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { BinEntry } from '@/lib/model/listed';
import type { CorpusEntry } from '@/lib/model/article';
import { Say } from '../words/Say';
import type { LibraryActions } from './actions';
import { ArticleList } from './ArticleList';
import { ArticlePage } from './ArticlePage';
import { Bin } from './Bin';
import { ExportSelection } from './ExportSelection';
import { Filters } from './Filters';
import { PassageSearch } from './PassageSearch';
import { chosen, type Row } from './shelf';
import { addressOf, stateFrom, type ViewState } from './view-state';

/** The library: all that is stored, searched and opened. */
export function LibraryApp({ actions, search = location.search }: { actions: LibraryActions; search?: string }) {
  const [state, change] = useAddress(search);
  const [turn, setTurn] = useState(0);
  const [failed, setFailed] = useState(false);
  const stored = useStored(actions, turn);
  useSearchKey();
  const settle = (act: Promise<void>) => {
    setFailed(false);
    act.then(() => setTurn(before => before + 1)).catch(() => setFailed(true));
  };
  const remove = (versionIds: readonly number[], title: string) => settle(actions.remove(versionIds, title));
  const open = (article: number | null) => change({ article }, 'step');
  return (
    <main class="library">
      {failed && (
        <p class="fault" role="alert">
          <Say id="library-act-failed" />
        </p>
      )}
      <Bin entries={stored.bin} onRestore={id => settle(actions.restore(id))} />
      {state.article === null ? (
        <Shelf stored={stored} state={state} actions={actions} onChange={change} onOpen={open} onDelete={remove} />
      ) : (
        <ArticlePage
          id={state.article}
          actions={actions}
          turn={turn}
          onBack={() => open(null)}
          onDelete={remove}
          onSaveHistory={id => settle(actions.saveHistory(id))}
        />
      )}
    </main>
  );
}

type Change = (change: Partial<ViewState>, how?: 'step') => void;

interface ShelfProps {
  readonly stored: Stored;
  readonly state: ViewState;
  readonly actions: LibraryActions;
  readonly onChange: Change;
  onOpen(id: number): void;
  onDelete(versionIds: readonly number[], title: string): void;
}

/** The list with its search. */
function Shelf({ stored, state, actions, onChange, onOpen, onDelete }: ShelfProps) {
  const rows = useMemo(() => chosen(stored.rows, state), [stored.rows, state]);
  const [selected, setSelected] = useState<ReadonlySet<number>>(new Set());
  const select = (id: number) => setSelected(before => toggled(before, id));
  const picked = stored.rows.filter(row => selected.has(row.id));
  const deleteRows = (these: readonly Row[]) => {
    setSelected(new Set());
    onDelete(
      these.flatMap(row => row.versionIds),
      these[0].title,
    );
  };
  return (
    <>
      <h1>
        <Say id="library-title" />
      </h1>
      <PassageSearch actions={actions} onOpen={onOpen} />
      <Filters state={state} rows={stored.rows} corpora={stored.corpora} onChange={onChange} />
      <Found stored={stored} found={rows.length} />
      {picked.length > 0 && (
        <p class="row">
          <Say id="library-selected" values={{ count: picked.length }} />
          <button type="button" class="button" onClick={() => deleteRows(picked)}>
            <Say id="library-delete-selected" />
          </button>
        </p>
      )}
      <ExportSelection articles={picked.map(({ id }) => id)} exportFile={actions.exportFile} />
      <ArticleList
        rows={rows}
        selected={selected}
        onOpen={onOpen}
        onSelect={select}
        onDelete={row => deleteRows(picked.length > 0 ? picked : [row])}
      />
    </>
  );
}

function Found({ stored: { state, rows }, found }: { stored: Stored; found: number }) {
  if (state === 'failed') {
    return (
      <p class="fault" role="alert">
        <Say id="library-failed" />
      </p>
    );
  }
  return (
    <p class="soft" role="status">
      <Say id="library-found" values={{ found, all: rows.length }} />{' '}
      {state === 'loading' && <Say id="library-loading" />}
      {state === 'ready' && rows.length === 0 && <Say id="library-empty" />}
    </p>
  );
}

function toggled(set: ReadonlySet<number>, id: number): ReadonlySet<number> {
  return set.has(id) ? new Set([...set].filter(each => each !== id)) : new Set([...set, id]);
}

interface Stored {
  readonly rows: readonly Row[];
  readonly state: 'loading' | 'ready' | 'failed';
  readonly corpora: readonly CorpusEntry[];
  readonly bin: readonly BinEntry[];
}

// ms between two drawings while articles are read: the first piece at once, a long list not hundreds of times.
const DRAW_EVERY = 400;

/** All that is stored, read anew with each `turn`. */
function useStored(actions: LibraryActions, turn: number): Stored {
  const [stored, setStored] = useState<Stored>({ rows: [], state: 'loading', corpora: [], bin: [] });
  const set = useCallback((change: Partial<Stored>) => setStored(before => ({ ...before, ...change })), []);
  useEffect(() => {
    const stop = new AbortController();
    const rows: Row[] = [];
    let drawn = turn === 0 ? 0 : Infinity; // the rows of before stay in sight while they are read again
    const take = (piece: readonly Row[]) => {
      for (const row of piece) rows.push(row);
      if (performance.now() - drawn < DRAW_EVERY || drawn === Infinity) return;
      drawn = performance.now();
      set({ rows: [...rows] });
    };
    void actions.corpora().then(
      corpora => set({ corpora }),
      () => undefined,
    ); // the rows meet the same fault, and tell it
    void actions.bin().then(
      bin => set({ bin }),
      () => undefined,
    );
    actions.rows(take, stop.signal).then(
      () => set({ rows: [...rows], state: 'ready' }),
      () => !stop.signal.aborted && set({ state: 'failed' }),
    );
    return () => stop.abort();
  }, [actions, turn, set]);
  return stored;
}

/** The state in the address. A step can be gone back; typing only replaces. */
function useAddress(search: string): [ViewState, Change] {
  const [state, setState] = useState(() => stateFrom(search));
  useEffect(() => {
    const follow = () => setState(stateFrom(location.search));
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  const change: Change = (by, how) => {
    const next = { ...state, ...by };
    setState(next);
    if (how === 'step') history.pushState(null, '', addressOf(next));
    else history.replaceState(null, '', addressOf(next));
  };
  return [state, change];
}

/** "/" leads to the search. */
function useSearchKey(): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const isTyping = (event.target as Element).matches?.('input, textarea, select');
      const field = document.querySelector<HTMLInputElement>('input[type=search]');
      if (event.key !== '/' || isTyping || field === null) return;
      event.preventDefault();
      field.focus();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
}
