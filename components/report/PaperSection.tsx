import { useCallback, useEffect, useState } from 'preact/hooks';
import type { PaperState } from '@/lib/model/checked';
import { Say, useWords } from '../words/Say';
import { moment } from '../words/times';
import type { PaperActions } from './paper-actions';

/** What the reader has just done with the paper. */
type Done =
  | { readonly did: 'nothing' | 'failed' }
  | { readonly did: 'unnamed'; readonly site: string; readonly kept: number }
  | { readonly did: 'forgot'; readonly count: number };

const NOTHING: Done = { did: 'nothing' };

/** The paper of the page: the offer to keep it by itself, taking that back, and following the article. */
export function PaperSection({ actions, canFollow }: { actions: PaperActions; canFollow: boolean }) {
  const [state, setState] = useState<PaperState | null>(null);
  const [done, setDone] = useState<Done>(NOTHING);
  const load = useCallback(() => actions.state().then(setState, () => setState(null)), [actions]);
  useEffect(() => void load(), [load]);

  const after = (act: Promise<unknown>, then: Done) =>
    void act.then(
      () => (setDone(then), load()),
      () => setDone({ did: 'failed' }),
    );

  if (state === null || state.site === '') return null;
  const { site, kept } = state;
  return (
    <section class="paper" aria-live="polite">
      {state.state === 'offered' && (
        <Offer site={site} actions={actions} onNo={() => after(actions.decline(site), NOTHING)} />
      )}
      {state.state === 'named' && (
        <Named state={state} onNot={() => after(actions.unname(site), { did: 'unnamed', site, kept })} />
      )}
      <Outcome
        done={done}
        onForget={() =>
          void actions.forget(site).then(
            count => setDone({ did: 'forgot', count }),
            () => setDone({ did: 'failed' }),
          )
        }
      />
      {state.state === 'named' && canFollow && (
        <Following followed={state.followed} actions={actions} onFollow={on => after(actions.follow(on), NOTHING)} />
      )}
    </section>
  );
}

function Offer({ site, actions, onNo }: { site: string; actions: PaperActions; onNo(): void }) {
  return (
    <>
      <p>
        <Say id="paper-offer" values={{ site }} />
      </p>
      <p class="paper-row">
        <button type="button" class="button" onClick={() => actions.name(site)}>
          <Say id="paper-offer-yes" />
        </button>
        <button type="button" class="link-button" onClick={onNo}>
          <Say id="paper-offer-no" />
        </button>
      </p>
    </>
  );
}

function Named({ state: { site, kept }, onNot }: { state: PaperState; onNot(): void }) {
  return (
    <p class="soft small">
      <Say id="paper-named" values={{ site, kept }} />{' '}
      <button type="button" class="link-button" onClick={onNot}>
        <Say id="paper-not-this" />
      </button>
    </p>
  );
}

function Outcome({ done, onForget }: { done: Done; onForget(): void }) {
  switch (done.did) {
    case 'nothing':
      return null;
    case 'failed':
      return (
        <p class="soft small" role="alert">
          <Say id="paper-failed" />
        </p>
      );
    case 'forgot':
      return (
        <p class="soft small">
          <Say id="paper-forgotten" values={{ count: done.count }} />
        </p>
      );
    case 'unnamed':
      return (
        <p class="soft small">
          <Say id="paper-unnamed" values={{ site: done.site }} />{' '}
          {done.kept > 0 && (
            <button type="button" class="link-button" onClick={onForget}>
              <Say id="paper-forget" values={{ kept: done.kept }} />
            </button>
          )}
        </p>
      );
  }
}

interface FollowingProps {
  readonly followed: PaperState['followed'];
  readonly actions: PaperActions;
  onFollow(on: boolean): void;
}

function Following({ followed, actions, onFollow }: FollowingProps) {
  const words = useWords();
  return (
    <p class="soft small">
      {followed !== null && followed !== 'ended' && <Say id="follow-next" values={{ when: moment(words, followed) }} />}
      {followed === 'ended' && <Say id="follow-ended" />} {followed !== 'ended' && <Say id="follow-how" />}{' '}
      <button type="button" class="link-button" onClick={() => onFollow(followed === null || followed === 'ended')}>
        <Say id={followed === null || followed === 'ended' ? 'follow-start' : 'follow-stop'} />
      </button>{' '}
      <button type="button" class="link-button" onClick={() => actions.openChanges()}>
        <Say id="changes-open" />
      </button>
    </p>
  );
}
