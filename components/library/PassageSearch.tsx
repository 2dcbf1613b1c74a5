import { useEffect, useState } from 'preact/hooks';
import { Say, useWords } from '../words/Say';
import type { LibraryActions, PassageHit } from './actions';

interface Props {
  readonly actions: LibraryActions;
  /** A passage that is looked up at once; "": none. */
  readonly asked?: string;
  onOpen(articleId: number): void;
}

type Found = readonly PassageHit[] | 'none-asked' | 'too-short' | 'looking' | 'failed';

/** "Where does this stand?" for a passage that the reader pastes. */
export function PassageSearch({ actions, asked = '', onOpen }: Props) {
  const words = useWords();
  const [text, setText] = useState(asked);
  const [found, setFound] = useState<Found>('none-asked');
  useEffect(() => {
    if (asked !== '') look();
  }, [asked]);
  const look = () => {
    setFound('looking');
    actions.passage(text).then(
      hits => setFound(hits ?? 'too-short'),
      () => setFound('failed'),
    );
  };
  return (
    <details class="passage" open={asked !== ''}>
      <summary>
        <Say id="library-passage" />
      </summary>
      <textarea
        rows={4}
        value={text}
        aria-label={words.text('library-passage-text')}
        onInput={event => setText(event.currentTarget.value)}
      />
      <button type="button" class="button primary" disabled={text.trim() === ''} onClick={look}>
        <Say id="library-passage-look" />
      </button>
      <div role="status">
        {typeof found === 'string' && found !== 'none-asked' && <Say id={`library-passage-${found}`} />}
        {typeof found === 'object' && <Say id="library-passage-found" values={{ count: found.length }} />}
      </div>
      {typeof found === 'object' && <Hits hits={found} onOpen={onOpen} />}
    </details>
  );
}

function Hits({ hits, onOpen }: { hits: readonly PassageHit[]; onOpen(articleId: number): void }) {
  const words = useWords();
  return (
    <ul>
      {hits.map(hit => (
        <li key={hit.articleId}>
          <p>
            <button type="button" class="link-button" onClick={() => onOpen(hit.articleId)}>
              <bdi>{hit.title || words.text('without-headline')}</bdi>
            </button>{' '}
            <span class="soft small">
              <bdi>{hit.paper}</bdi> ·{' '}
              <Say id="library-passage-place" values={{ place: hit.place, words: hit.words }} />
            </span>
          </p>
          <blockquote class="paper-words" dir="auto">
            {hit.before}
            <mark>{hit.shared}</mark>
            {hit.after}
          </blockquote>
        </li>
      ))}
    </ul>
  );
}
