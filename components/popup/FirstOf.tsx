import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { counted } from '../number-words';

interface Props {
  readonly all: readonly JSX.Element[];
  /** How many are shown at first. */
  readonly first: number;
  /** What one of them is called, and several. */
  readonly one: string;
  readonly many: string;
}

/** The first of a list, and a button for the rest. */
export function FirstOf({ all, first, one, many }: Props) {
  const [whole, showWhole] = useState(false);
  return (
    <>
      <ul class="cards">{whole ? all : all.slice(0, first)}</ul>
      {!whole && all.length > first && (
        <button type="button" class="link-button" onClick={() => showWhole(true)}>
          Show all {counted(all.length, one, many)}
        </button>
      )}
    </>
  );
}
