import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

interface Props {
  readonly all: readonly JSX.Element[];
  /** How many are shown at first. */
  readonly first: number;
  /** What the button for the rest says. */
  readonly showAll: string;
}

/** The first of a list, and a button for the rest. */
export function FirstOf({ all, first, showAll }: Props) {
  const [whole, showWhole] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  // The button goes with the press: who came to it by key goes on with the first of the rest.
  useEffect(() => {
    const next = whole ? list.current?.children[first] : undefined;
    if (!(next instanceof HTMLElement)) return;
    next.tabIndex = -1;
    next.focus({ preventScroll: true });
  }, [whole, first]);
  return (
    <>
      <ul class="cards" ref={list}>
        {whole ? all : all.slice(0, first)}
      </ul>
      {!whole && all.length > first && (
        <button type="button" class="link-button rest" onClick={() => showWhole(true)}>
          {showAll}
        </button>
      )}
    </>
  );
}
