import { useWords } from '../words/Say';
import { EDGE, places, WIDTH } from './dots';
import type { Row } from './shelf';

// More dots than this touch one another.
const DOTS = 24;

/** The versions of an article as dots in time, from the first to the last; evenly where times are not known. */
export function HistoryPicture({ times }: Pick<Row, 'times'>) {
  const words = useWords();
  return (
    <svg
      class="history-picture"
      viewBox={`0 0 ${WIDTH} 16`}
      width={WIDTH}
      height="16"
      role="img"
      aria-label={words.text('library-versions', { count: times.length })}
    >
      <line x1={EDGE} x2={WIDTH - EDGE} y1="8" y2="8" stroke="var(--line)" stroke-width="2" />
      {places(times.slice(-DOTS)).map((x, at) => (
        <circle key={at} cx={x} cy="8" r="3.5" fill="var(--accent)" />
      ))}
    </svg>
  );
}
