import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Say } from '../words/Say';

/** Rows that are shown at once; more on request. */
const PAGE = 50;

/** A long list, of which the beginning is drawn. */
export function Paged<Row>({ rows, draw }: { rows: readonly Row[]; draw(shown: readonly Row[]): JSX.Element }) {
  const [shown, setShown] = useState(PAGE);
  const left = rows.length - shown;
  return (
    <>
      {draw(rows.slice(0, shown))}
      {left > 0 && (
        <button type="button" class="button" onClick={() => setShown(shown + PAGE)}>
          <Say id="archive-more" values={{ left }} />
        </button>
      )}
    </>
  );
}
