import '../tokens.css';
import '../base.css';
import './library.css';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { AskedOfLibrary } from '@/lib/model/asked-of-library';
import { Say } from '../words/Say';
import type { Changed, LibraryActions } from './actions';
import { ArticleList } from './ArticleList';
import { ArticlePage } from './ArticlePage';
import { Bin } from './Bin';
import { ExportSelection } from './ExportSelection';
import { Filters } from './Filters';
import { FindingNote } from './FindingNote';
import { PassageSearch } from './PassageSearch';
import { inOrder, matching, type Row } from './shelf';
import { useFinding } from './use-finding';
import { type Stored, useStored } from './use-stored';
import { addressOf, stateFrom, type ViewState } from './view-state';

interface Props {
  readonly actions: LibraryActions;
  readonly search?: string;
  /** What the reader asked for in the context menu. */
  readonly asked?: AskedOfLibrary | null;
}

/** The library: all that is stored, searched and opened. */
export function LibraryApp({ actions, search = location.search, asked = null }: Props) {
  const [state, change] = useAddress(search);
  const [turn, setTurn] = useState(0);
  const [failed, setFailed] = useState(false);
  const [stored, take] = useStored(actions);
  useSearchKey();
  const open = (article: number | null) => change({ article }, 'step');
  const unknown = useAskedAddress(actions, asked, open);
  const settle = (act: Promise<Changed>) => {
    setFailed(false);
    const done = (changed: Changed) => (take(changed), setTurn(before => before + 1));
    act.then(done).catch(() => setFailed(true));
  };
  const remove = (versionIds: readonly number[], title: string) => settle(actions.remove(versionIds, title));
  const saveHistory = (id: number) => {
    setFailed(false);
    actions.saveHistory(id).catch(() => setFailed(true));
  };
  const passage = asked?.about === 'passage' ? asked.text : '';
  return (
    <main class="library">
      {failed && (
        <p class="fault" role="alert">
          <Say id="library-act-failed" />
        </p>
      )}
      {unknown !== null && <Unknown {...unknown} />}
      <Bin
        entries={stored.bin}
        isRead={stored.state !== 'loading'}
        actions={actions}
        onRestore={id => settle(actions.restore(id))}
        onEmptied={() => take({ ids: [], rows: [] })}
      />
      {state.article === null ? (
        <Shelf {...{ stored, state, actions, passage }} onChange={change} onOpen={open} onDelete={remove} />
      ) : (
        <ArticlePage
          id={state.article}
          actions={actions}
          turn={turn}
          onBack={() => open(null)}
          onOpen={open}
          onDelete={remove}
          onSaveHistory={saveHistory}
        />
      )}
    </main>
  );
}

interface UnknownAddress {
  readonly url: string;
  readonly why: 'unknown' | 'failed';
}

function Unknown({ url, why }: UnknownAddress) {
  return (
    <p class="notice" role="status">
      <Say id={`library-address-${why}`} /> <bdi class="small">{url}</bdi>
    </p>
  );
}

/** Open the article of the link that the reader asked about. @returns the address, where nothing is known of it */
function useAskedAddress(
  actions: LibraryActions,
  asked: AskedOfLibrary | null,
  onOpen: (article: number) => void,
): UnknownAddress | null {
  const [unknown, setUnknown] = useState<UnknownAddress | null>(null);
  useEffect(() => {
    if (asked?.about !== 'address') return;
    const { url } = asked;
    actions.articleAt(url).then(
      id => (id === null ? setUnknown({ url, why: 'unknown' }) : onOpen(id)),
      () => setUnknown({ url, why: 'failed' }),
    );
  }, [actions, asked]);
  return unknown;
}

type Change = (change: Partial<ViewState>, how?: 'step') => void;

interface ShelfProps {
  readonly stored: Stored;
  readonly state: ViewState;
  readonly actions: LibraryActions;
  /** A passage to look up at once; "": none. */
  readonly passage: string;
  readonly onChange: Change;
  onOpen(id: number): void;
  onDelete(versionIds: readonly number[], title: string): void;
}

/** The list with its search. */
function Shelf({ stored, state, actions, passage, onChange, onOpen, onDelete }: ShelfProps) {
  const query = state.query.trim();
  const texts = useFinding(state.inTexts ? query : '', finding => actions.inTexts(query, finding));
  const copies = useFinding(state.hasCopies ? 'copies' : '', finding => actions.copied(finding));
  const sorted = useMemo(() => inOrder(stored.rows, state.sort), [stored.rows, state.sort]);
  const sought = { texts: texts.ids, copies: copies.ids };
  const rows = useMemo(() => matching(sorted, state, sought), [sorted, state, texts.ids, copies.ids]);
  const [selected, setSelected] = useState<ReadonlySet<number>>(new Set());
  const picked = stored.rows.filter(row => selected.has(row.id));
  const deleteRows = (these: readonly Row[]) => {
    const gone = new Set(these.map(row => row.id));
    setSelected(before => new Set([...before].filter(id => !gone.has(id))));
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
      <PassageSearch actions={actions} asked={passage} onOpen={onOpen} />
      <Filters state={state} rows={stored.rows} corpora={stored.corpora} onChange={onChange} />
      <FindingNote what="texts" found={texts} />
      <FindingNote what="copies" found={copies} />
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
        onSelect={id => setSelected(before => toggled(before, id))}
        onDelete={row => deleteRows(selected.has(row.id) ? picked : [row])}
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
      {state === 'ready' && rows.length === 0 && (
        <>
          <Say id="library-empty" />{' '}
          <a href="/welcome.html#example-story">
            <Say id="look-at-example" />
          </a>
        </>
      )}
    </p>
  );
}

function toggled(set: ReadonlySet<number>, id: number): ReadonlySet<number> {
  return set.has(id) ? new Set([...set].filter(each => each !== id)) : new Set([...set, id]);
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
