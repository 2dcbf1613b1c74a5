import '../tokens.css';
import '../base.css';
import './changes.css';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { FoundChange } from '@/lib/model/found-change';
import { Icon } from '../Icon';
import { webLink } from '../web-link';
import { clauses } from '../words/numbers';
import { Say, useWords } from '../words/Say';
import { moment } from '../words/times';
import type { Words } from '../words/words';
import type { ChangesActions, ChangesState } from './changes-actions';
import { FollowedList } from './FollowedList';

/** What became of "Look at all now". */
type Looking = { readonly state: 'idle' | 'busy' | 'failed' } | { readonly state: 'done'; readonly count: number };

/** The page that lists changes which were found, and the articles that are looked at again. */
export function ChangesApp({ actions }: { actions: ChangesActions }) {
  const [state, setState] = useState<ChangesState | 'loading' | 'failed'>('loading');
  const [looking, setLooking] = useState<Looking>({ state: 'idle' });
  const load = useCallback(() => actions.load().then(setState, () => setState('failed')), [actions]);
  useEffect(() => void load(), [load]);
  const lookNow = () => {
    setLooking({ state: 'busy' });
    void actions
      .lookNow()
      .then(
        count => setLooking({ state: 'done', count }),
        () => setLooking({ state: 'failed' }),
      )
      .then(load);
  };
  const seen = (ids: readonly number[]) => void actions.markSeen(ids).then(load, load);
  return (
    <main class="changes">
      <h1>
        <Say id="changes-title" />
      </h1>
      <p class="soft">
        <Say id="changes-why" />
      </p>
      {state === 'loading' && (
        <p role="status">
          <Say id="changes-loading" />
        </p>
      )}
      {state === 'failed' && (
        <p class="fault" role="alert">
          <Icon name="alert" /> <Say id="changes-load-failed" />
        </p>
      )}
      {typeof state === 'object' && (
        <>
          <Row state={state} looking={looking} onLookNow={lookNow} onSeen={() => seen([])} />
          {state.changes.length > 0 && <SaveFeed actions={actions} />}
          <Found changes={state.changes} onSeen={seen} />
          <FollowedList
            followed={state.followed}
            onUnfollow={address => void actions.unfollow(address).then(load, load)}
          />
        </>
      )}
    </main>
  );
}

/** The changes that are listed as a feed, which a reader of feeds keeps and searches. */
function SaveFeed({ actions }: { actions: ChangesActions }) {
  const [hasFailed, setFailed] = useState(false);
  const save = (format: 'atom' | 'json-feed') => {
    setFailed(false);
    actions.exportFeed(format).catch(() => setFailed(true));
  };
  return (
    <p class="row">
      <span class="soft">
        <Say id="export-found" />
      </span>
      {(['atom', 'json-feed'] as const).map(format => (
        <button key={format} type="button" class="link-button" onClick={() => save(format)}>
          <Say id={`export-format-${format}`} />
        </button>
      ))}
      {hasFailed && (
        <span class="fault" role="alert">
          <Say id="export-failed" />
        </span>
      )}
    </p>
  );
}

interface RowProps {
  readonly state: ChangesState;
  readonly looking: Looking;
  onLookNow(): void;
  onSeen(): void;
}

function Row({ state, looking, onLookNow, onSeen }: RowProps) {
  const isBusy = looking.state === 'busy';
  return (
    <div class="row">
      {state.followed.length > 0 && (
        <button type="button" class="button" disabled={isBusy} onClick={onLookNow}>
          <Say id={isBusy ? 'changes-looking' : 'changes-look-now'} />
        </button>
      )}
      {state.changes.some(({ seen }) => !seen) && (
        <button type="button" class="link-button" onClick={onSeen}>
          <Say id="changes-seen-all" />
        </button>
      )}
      <span role="status">
        {looking.state === 'done' && <Say id="changes-looked" values={{ count: looking.count }} />}
        {looking.state === 'failed' && <Say id="changes-look-failed" />}
      </span>
    </div>
  );
}

function Found({ changes, onSeen }: { changes: readonly FoundChange[]; onSeen(ids: readonly number[]): void }) {
  if (changes.length === 0) return <Nothing />;
  return (
    <ul class="found">
      {changes.map(change => (
        <Change key={change.id} change={change} onSeen={() => onSeen([change.id])} />
      ))}
    </ul>
  );
}

function Nothing() {
  return (
    <section>
      <p>
        <Say id="changes-none" />
      </p>
      <p class="soft">
        <Say id="changes-none-why" />
      </p>
      <p>
        <a class="button" href="/options.html#papers">
          <Say id="changes-to-options" />
        </a>
      </p>
    </section>
  );
}

function Change({ change, onSeen }: { change: FoundChange; onSeen(): void }) {
  const words = useWords();
  const { url, site, title, from, to, at, seen } = change;
  const link = webLink(url);
  return (
    <li class={seen ? '' : 'fresh'}>
      <p class="soft small">
        <span dir="ltr">{site}</span> ·{' '}
        <Say id="changes-found-at" values={{ when: moment(words, new Date(at).toISOString()) }} />{' '}
        {!seen && (
          <span class="chip edited">
            <Say id="changes-unseen" />
          </span>
        )}
      </p>
      <h2 class="paper-words">
        <bdi>{title || words.text('without-headline')}</bdi>
      </h2>
      <p>
        {countsText(words, change)}{' '}
        {change.kinds.map(kind => (
          <span key={kind} class={`chip ${kind}`}>
            <Say id={`kind-${kind}`} />
          </span>
        ))}
      </p>
      <p class="row">
        {from !== null && (
          <a href={`/compare.html?a=v:${from}&b=v:${to}`} onClick={onSeen}>
            <Say id="changes-compare" />
          </a>
        )}
        {link !== null && (
          <a href={link} onClick={onSeen} rel="noreferrer">
            <Say id="changes-open-article" />
          </a>
        )}
      </p>
    </li>
  );
}

/** "2 paragraphs edited and 1 paragraph added". */
function countsText(words: Words, { edited, added, removed }: FoundChange): string {
  const counts = [
    { id: 'changes-edited', count: edited },
    { id: 'changes-added', count: added },
    { id: 'changes-removed', count: removed },
  ] as const;
  const said = counts.filter(({ count }) => count > 0).map(({ id, count }) => words.text(id, { count }));
  return said.length === 0 ? words.text('changes-headline') : clauses(words, said);
}
