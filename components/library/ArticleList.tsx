import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Say, useWords } from '../words/Say';
import { moment } from '../words/times';
import { HistoryPicture } from './HistoryPicture';
import { ROW_HEIGHT, scrollMap } from './scroll-map';
import type { Row } from './shelf';

interface Props {
  readonly rows: readonly Row[];
  readonly selected: ReadonlySet<number>;
  onOpen(id: number): void;
  onSelect(id: number): void;
  onDelete(row: Row): void;
}

// Rows drawn above and below what is seen, so that a fast wheel meets no gap.
const BESIDE = 4;

/** The articles, of which only those in sight are drawn. */
export function ArticleList(props: Props) {
  const words = useWords();
  const { rows } = props;
  const box = useRef<HTMLDivElement>(null);
  const { offset, view, height, top, onScroll, show } = useOffset(box, rows.length);
  const [current, setCurrent] = useState(0);
  const first = Math.max(0, Math.floor(offset / ROW_HEIGHT) - BESIDE);
  const last = Math.min(rows.length, Math.ceil((offset + view) / ROW_HEIGHT) + BESIDE);
  const moved = useRef(false);
  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    box.current?.querySelector<HTMLElement>(`[data-at="${current}"] a`)?.focus({ preventScroll: true });
  }, [current, offset]);
  const isDeleting = useRef(false);
  useEffect(() => {
    if (!isDeleting.current) return;
    isDeleting.current = false;
    const at = Math.min(current, rows.length - 1); // the row that has come into its place takes the focus
    box.current?.querySelector<HTMLElement>(`[data-at="${at}"] a`)?.focus({ preventScroll: true });
  }, [rows]);
  useEffect(() => setCurrent(at => Math.max(0, Math.min(at, rows.length - 1))), [rows.length]);
  const goTo = (at: number) => {
    const next = Math.max(0, Math.min(rows.length - 1, at));
    moved.current = true;
    show(next);
    setCurrent(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const act = keyActs({ ...props, current: placeOf(event) ?? current, page: Math.floor(view / ROW_HEIGHT), goTo })[
      event.key
    ];
    if (act === undefined || rows.length === 0) return;
    event.preventDefault();
    act();
    isDeleting.current = event.key === 'Delete';
  };
  return (
    <div
      class="article-list"
      ref={box}
      role="region"
      aria-label={words.text('library-list')}
      tabIndex={0}
      onScroll={onScroll}
      onKeyDown={onKeyDown}
      onFocusIn={event => setCurrent(at => placeOf(event) ?? at)}
    >
      <ul style={{ blockSize: `${height}px` }}>
        {rows.slice(first, last).map((row, i) => (
          <ArticleRow key={row.id} {...props} row={row} at={first + i} top={top + (first + i) * ROW_HEIGHT - offset} />
        ))}
      </ul>
    </div>
  );
}

/** The place of the row in which something happens; `null`: in none. */
function placeOf({ target }: Event): number | null {
  const at = (target as Element).closest('[data-at]')?.getAttribute('data-at');
  return at == null ? null : Number(at);
}

interface Keys extends Props {
  readonly current: number;
  readonly page: number;
  goTo(at: number): void;
}

function keyActs({ rows, current, page, goTo, onSelect, onDelete }: Keys): Record<string, (() => void) | undefined> {
  const row = rows[current] as Row | undefined;
  return {
    ArrowDown: () => goTo(current + 1),
    ArrowUp: () => goTo(current - 1),
    PageDown: () => goTo(current + page),
    PageUp: () => goTo(current - page),
    Home: () => goTo(0),
    End: () => goTo(rows.length - 1),
    x: () => row && onSelect(row.id),
    Delete: () => row && onDelete(row),
  };
}

interface RowProps extends Props {
  readonly row: Row;
  readonly at: number;
  readonly top: number;
}

function ArticleRow({ rows, row, at, top, selected, onOpen, onSelect }: RowProps) {
  const words = useWords();
  const title = row.title || words.text('without-headline');
  const time = row.seen || row.published;
  return (
    <li
      class="article-row"
      data-at={at}
      aria-setsize={rows.length}
      aria-posinset={at + 1}
      style={{ transform: `translateY(${top}px)` }}
    >
      <input
        type="checkbox"
        checked={selected.has(row.id)}
        aria-label={words.text('library-select', { title })}
        onChange={() => onSelect(row.id)}
      />
      <p>
        <a
          class="paper-words"
          href={`?article=${row.id}`}
          onClick={event => {
            if (event.ctrlKey || event.metaKey) return;
            event.preventDefault();
            onOpen(row.id);
          }}
        >
          <bdi>{title}</bdi>
        </a>
        <span class="soft small">
          <bdi>{row.paper}</bdi> {time !== '' && <>· {moment(words, time)} </>}
          {row.changedSinceKept && (
            <>
              · <Say id="library-changed" />
            </>
          )}
        </span>
      </p>
      <HistoryPicture times={row.times} />
    </li>
  );
}

/** How far the list is scrolled. A long list is squeezed into a lower element; the wheel moves by its own way. */
function useOffset(box: { current: HTMLDivElement | null }, count: number) {
  const [view, setView] = useState(600);
  const [offset, setOffset] = useState(0);
  const map = scrollMap(count, view);
  const now = useRef({ map, offset, count, view });
  now.current = { map, offset, count, view };
  const most = Math.max(0, count * ROW_HEIGHT - view);
  const moveTo = (wanted: number) => {
    const { map, count, view } = now.current;
    const next = Math.max(0, Math.min(wanted, count * ROW_HEIGHT - view));
    now.current.offset = next;
    setOffset(next);
    if (box.current) box.current.scrollTop = map.scrollTopAt(next);
  };
  useLayoutEffect(() => {
    const element = box.current!;
    const measure = new ResizeObserver(() => setView(element.clientHeight));
    measure.observe(element);
    const turn = (event: WheelEvent) => {
      if (event.ctrlKey || event.deltaMode !== WheelEvent.DOM_DELTA_PIXEL) return;
      event.preventDefault();
      moveTo(now.current.offset + event.deltaY);
    };
    element.addEventListener('wheel', turn, { passive: false });
    return () => {
      measure.disconnect();
      element.removeEventListener('wheel', turn);
    };
  }, []);
  const onScroll = () => {
    const { map, offset } = now.current;
    const { scrollTop } = box.current!;
    // A position that we have set ourselves comes back rounded, and says nothing new.
    if (Math.abs(scrollTop - map.scrollTopAt(offset)) > 1) setOffset(map.offsetAt(scrollTop));
  };
  const show = (at: number) => {
    const { offset, view } = now.current;
    const top = at * ROW_HEIGHT;
    if (top < offset) moveTo(top);
    else if (top + ROW_HEIGHT > offset + view) moveTo(top + ROW_HEIGHT - view);
  };
  const shown = Math.min(offset, most);
  return { offset: shown, view, height: map.height, top: map.scrollTopAt(shown), onScroll, show };
}
