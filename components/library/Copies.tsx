import { useEffect, useState } from 'preact/hooks';
import { percent } from '../words/numbers';
import { Say, useWords } from '../words/Say';
import type { LibraryActions, StoredCopy } from './actions';

interface Props {
  readonly id: number;
  readonly actions: LibraryActions;
  readonly turn: number;
  onOpen(id: number): void;
}

type Found = readonly StoredCopy[] | 'looking' | 'failed';

/** Where else the words of the article stand. Likeness and order only; nothing says who took them from whom. */
export function Copies({ id, actions, turn, onOpen }: Props) {
  const [found, setFound] = useState<Found>('looking');
  useEffect(() => {
    let isAsked = true;
    setFound('looking');
    actions.copiesOf(id).then(
      copies => isAsked && setFound(copies),
      () => isAsked && setFound('failed'),
    );
    return () => {
      isAsked = false;
    };
  }, [actions, id, turn]);
  return (
    <section class="copies" aria-labelledby="copies-title">
      <h2 id="copies-title">
        <Say id="library-copies" />
      </h2>
      {typeof found === 'string' ? (
        <p class="soft" role="status">
          <Say id={`library-copies-${found}`} />
        </p>
      ) : (
        <CopyList copies={found} onOpen={onOpen} />
      )}
    </section>
  );
}

function CopyList({ copies, onOpen }: { copies: readonly StoredCopy[]; onOpen(id: number): void }) {
  const words = useWords();
  if (copies.length === 0) {
    return (
      <p class="soft">
        <Say id="library-copies-none" />
      </p>
    );
  }
  return (
    <ul>
      {copies.map(({ articleId, title, paper, relation, share }) => (
        <li key={articleId}>
          <button type="button" class="link-button" onClick={() => onOpen(articleId)}>
            <bdi>{title || words.text('without-headline')}</bdi>
          </button>{' '}
          <span class="soft small">
            <bdi>{paper}</bdi> · <Say id={`relation-${relation}`} /> ·{' '}
            <Say id="library-copy-share" values={{ share: percent(words, share) }} />
          </span>
        </li>
      ))}
    </ul>
  );
}
