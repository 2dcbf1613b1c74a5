import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import type { Row } from './rows';

/** Where the reader is among the changes. */
export interface Steps {
  /** From 1; 0 before the first step. */
  readonly at: number;
  readonly of: number;
  step(by: 1 | -1): void;
  /** Bring a row into view and give it the focus. */
  goTo(rowId: string): void;
}

/**
 * Steps through the changes by n and p, and from wherever the reader jumped to.
 * @param reveal - opens the fold that hides a row
 */
export function useSteps(
  stops: readonly Row[],
  list: RefObject<HTMLElement | null>,
  reveal: (rowId: string) => void,
): Steps {
  // A new object for every jump, so that jumping twice to one row is two jumps.
  const [target, setTarget] = useState<{ readonly id: string } | null>(null);
  const at = stops.findIndex(({ id }) => id === target?.id);

  const goTo = useCallback(
    (id: string) => {
      reveal(id);
      setTarget({ id });
    },
    [reveal],
  );
  const step = useCallback(
    (by: 1 | -1) => {
      if (stops.length === 0) return;
      goTo(stops[stopAfter(at, by, stops.length)].id);
    },
    [stops, at, goTo],
  );

  useLayoutEffect(() => {
    const row = target && list.current?.querySelector<HTMLElement>(`#${CSS.escape(target.id)}`);
    if (!row) return;
    // One that is higher than the window is read from its beginning.
    row.scrollIntoView({ block: row.clientHeight > innerHeight / 2 ? 'start' : 'center' });
    row.focus({ preventScroll: true });
  }, [target, list]);
  // Before the next key can come: a listener of an earlier list would step to what the filter has taken away.
  useLayoutEffect(() => {
    const gone = new AbortController();
    document.addEventListener(
      'keydown',
      event => {
        if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) {
          return;
        }
        if (event.key === 'n') step(1);
        if (event.key === 'p') step(-1);
      },
      { signal: gone.signal },
    );
    return () => gone.abort();
  }, [step]);
  return { at: at + 1, of: stops.length, step, goTo };
}

/** The stop that a step leads to, round and round. A first step begins at the end that it comes from. */
function stopAfter(at: number, by: 1 | -1, stops: number): number {
  if (at !== -1) return (at + by + stops) % stops;
  return by === 1 ? 0 : stops - 1;
}

// A letter typed into a chooser picks an entry there.
function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('select, input, textarea') !== null;
}
