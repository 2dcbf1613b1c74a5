import { useCallback, useEffect, useState } from 'preact/hooks';
import { Icon } from '../Icon';
import type { MessageId } from '../words/words';
import { Say, useWords } from '../words/Say';
import { moment } from '../words/times';
import type { NamedPaper, PapersActions, PapersState } from './papers-actions';

/** What came of the last act, said in a line. */
type Outcome =
  | {
      readonly id: Extract<
        MessageId,
        'papers-no-address' | 'papers-refused' | 'papers-memory-forgotten' | 'paper-failed'
      >;
    }
  | { readonly id: Extract<MessageId, 'papers-named-now' | 'papers-removed'>; readonly site: string }
  | { readonly id: Extract<MessageId, 'paper-forgotten'>; readonly count: number };

interface Acting {
  readonly state: PapersState;
  readonly actions: PapersActions;
  /** Do something, say what came of it, and look the papers up again. */
  act(doing: Promise<Outcome | null>): void;
}

/** Papers on whose pages Wireprint reads by itself. `offered`: the site that the popup offers to name. */
export function Papers({ actions, offered }: { actions: PapersActions; offered: string }) {
  const [state, setState] = useState<PapersState | 'loading' | 'failed'>('loading');
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const load = useCallback(() => void actions.load().then(setState, () => setState('failed')), [actions]);
  useEffect(load, [load]);
  const act = (doing: Promise<Outcome | null>) =>
    void doing.catch((): Outcome => ({ id: 'paper-failed' })).then(said => (setOutcome(said), load()));
  return (
    <>
      <h1>
        <Say id="papers-title" />
      </h1>
      <section>
        <p>
          <Say id="papers-why" />
        </p>
        <p>
          <a href="/changes.html">
            <Say id="papers-changes" />
          </a>
        </p>
      </section>
      {state === 'loading' && (
        <p class="soft" role="status">
          <Say id="papers-loading" />
        </p>
      )}
      {state === 'failed' && (
        <p class="fault" role="alert">
          <Icon name="alert" /> <Say id="papers-load-failed" />
        </p>
      )}
      <div role="status">{outcome !== null && <Told outcome={outcome} />}</div>
      {typeof state === 'object' && <Sections state={state} actions={actions} act={act} offered={offered} />}
    </>
  );
}

function Told({ outcome }: { outcome: Outcome }) {
  const isGood = !['papers-no-address', 'papers-refused', 'paper-failed'].includes(outcome.id);
  return (
    <p class={isGood ? '' : 'fault'}>
      <Icon name={isGood ? 'check' : 'alert'} /> <OutcomeText outcome={outcome} />
    </p>
  );
}

function OutcomeText({ outcome }: { outcome: Outcome }) {
  if ('site' in outcome) return <Say id={outcome.id} values={{ site: outcome.site }} />;
  if ('count' in outcome) return <Say id={outcome.id} values={{ count: outcome.count }} />;
  return <Say id={outcome.id} />;
}

function Sections(props: Acting & { offered: string }) {
  return (
    <>
      <Add {...props} />
      <List {...props} />
      <Everywhere {...props} />
      <Never {...props} />
      <Memory {...props} />
    </>
  );
}

// The browser asks only while the press is still going on, so nothing may be awaited before `name`.
function Add({ actions, act, offered }: Acting & { offered: string }) {
  const [text, setText] = useState(offered);
  const words = useWords();
  const submit = (event: Event) => {
    event.preventDefault();
    act(actions.name(text).then(said => (setText(said.id === 'papers-named-now' ? '' : text), said)));
  };
  return (
    <section aria-labelledby="papers-add">
      <h2 id="papers-add">
        <Say id="papers-add" />
      </h2>
      <form class="row" onSubmit={submit}>
        <label>
          <Say id="papers-add-label" />{' '}
          <input
            type="text"
            inputMode="url"
            dir="ltr"
            value={text}
            placeholder={words.text('papers-add-example')}
            onInput={event => setText(event.currentTarget.value)}
          />
        </label>{' '}
        <button type="submit" class="button primary">
          <Say id="papers-add-button" />
        </button>
      </form>
      <p class="soft">
        <Say id="papers-add-ask" />
      </p>
    </section>
  );
}

function List({ state, ...rest }: Acting) {
  return (
    <section aria-labelledby="papers-list">
      <h2 id="papers-list">
        <Say id="papers-list" />
      </h2>
      {state.named.length === 0 && (
        <p class="soft">
          <Say id="papers-none" />
        </p>
      )}
      <ul class="papers">
        {state.named.map(paper => (
          <Row key={paper.site} paper={paper} {...rest} />
        ))}
      </ul>
    </section>
  );
}

function Row({ paper: { site, since, kept, granted }, actions, act }: Omit<Acting, 'state'> & { paper: NamedPaper }) {
  const words = useWords();
  return (
    <li>
      <b dir="ltr">{site}</b>{' '}
      <span class="soft">
        <Say id="papers-since" values={{ when: moment(words, since) }} /> · <Say id="papers-kept" values={{ kept }} />
      </span>
      {!granted && (
        <p class="fault">
          <Icon name="lock" /> <Say id="papers-revoked" />{' '}
          <button type="button" class="link-button" onClick={() => act(actions.name(site))}>
            <Say id="papers-allow-again" />
          </button>
        </p>
      )}
      <p>
        <button
          type="button"
          class="link-button"
          aria-label={words.text('papers-remove-spoken', { site })}
          onClick={() => act(actions.remove(site).then(() => ({ id: 'papers-removed', site })))}
        >
          <Say id="papers-remove" />
        </button>{' '}
        {kept > 0 && (
          <button
            type="button"
            class="link-button"
            onClick={() => act(actions.forget(site).then(count => ({ id: 'paper-forgotten', count })))}
          >
            <Say id="paper-forget" values={{ kept }} />
          </button>
        )}
      </p>
    </li>
  );
}

function Everywhere({ state, actions, act }: Acting) {
  return (
    <section aria-labelledby="papers-everywhere">
      <h2 id="papers-everywhere">
        <Say id="papers-everywhere-title" />
      </h2>
      <p>
        <label>
          <input
            type="checkbox"
            checked={state.everywhere}
            onChange={event => act(actions.everywhere(event.currentTarget.checked))}
          />{' '}
          <Say id="papers-everywhere" />
        </label>
      </p>
      <p class="soft">
        <Say id="papers-everywhere-why" />
      </p>
    </section>
  );
}

function Never({ state, actions, act }: Acting) {
  const [text, setText] = useState('');
  const submit = (event: Event) => {
    event.preventDefault();
    act(actions.never(text, true).then(said => (said === null && setText(''), said)));
  };
  return (
    <section aria-labelledby="papers-never">
      <h2 id="papers-never">
        <Say id="papers-never-title" />
      </h2>
      {state.never.length === 0 && (
        <p class="soft">
          <Say id="papers-never-none" />
        </p>
      )}
      <ul class="papers">
        {state.never.map(site => (
          <li key={site}>
            <span dir="ltr">{site}</span>{' '}
            <button type="button" class="link-button" onClick={() => act(actions.never(site, false))}>
              <Say id="papers-remove" />
            </button>
          </li>
        ))}
      </ul>
      <form class="row" onSubmit={submit}>
        <label>
          <Say id="papers-never-label" />{' '}
          <input type="text" dir="ltr" value={text} onInput={event => setText(event.currentTarget.value)} />
        </label>{' '}
        <button type="submit" class="button">
          <Say id="papers-never-button" />
        </button>
      </form>
    </section>
  );
}

function Memory({ actions, act }: Acting) {
  return (
    <section aria-labelledby="papers-memory">
      <h2 id="papers-memory">
        <Say id="papers-memory-title" />
      </h2>
      <p>
        <Say id="papers-memory" />
      </p>
      <button
        type="button"
        class="button"
        onClick={() => act(actions.forgetReadings().then(() => ({ id: 'papers-memory-forgotten' })))}
      >
        <Say id="papers-memory-forget" />
      </button>
    </section>
  );
}
