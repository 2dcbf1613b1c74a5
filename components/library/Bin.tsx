import type { BinEntry } from '@/lib/model/listed';
import { Say, useWords } from '../words/Say';
import { moment } from '../words/times';

/** What was deleted in the last days, each with its undo. It outlives the tab. */
export function Bin({ entries, onRestore }: { entries: readonly BinEntry[]; onRestore(id: number): void }) {
  const words = useWords();
  if (entries.length === 0) return null;
  return (
    <details class="bin" open>
      <summary>
        <Say id="library-bin" values={{ count: entries.length }} />
      </summary>
      <ul>
        {entries.map(({ id, at, title, versions }) => (
          <li key={id}>
            <bdi>{title || words.text('without-headline')}</bdi>{' '}
            <span class="soft small">
              <Say id="library-versions" values={{ count: versions }} /> · {moment(words, at)}
            </span>{' '}
            <button
              type="button"
              class="button"
              onClick={() => onRestore(id)}
              aria-label={words.text('library-undo-of', { title })}
            >
              <Say id="library-undo" />
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
