import { Fragment } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Say } from '../words/Say';
import type { OptionsActions } from './actions';
import { Legend } from './Legend';

/** Keys, and the first steps. */
export function Keyboard({ actions }: { actions: OptionsActions }) {
  const [keys, setKeys] = useState<string | null>(null);
  useEffect(() => void actions.shortcut().then(setKeys, () => setKeys(null)), [actions]);
  return (
    <>
      <h1>
        <Say id="section-keyboard" />
      </h1>
      <section aria-labelledby="keys-title">
        <h2 id="keys-title">
          <Say id="keys-title" />
        </h2>
        <KeyList shortcut={keys} />
        <p class="soft">
          <Say id="keys-where" />
        </p>
      </section>
      <FirstSteps />
      <Legend />
    </>
  );
}

const WALKING = ['key-left', 'key-right', 'key-home', 'key-end'] as const;

function KeyList({ shortcut }: { shortcut: string | null }) {
  return (
    <dl class="keys">
      <dt>{shortcut === null ? <Say id="keys-none" /> : <Shortcut keys={shortcut} />}</dt>
      <dd>
        <Say id="keys-check" />
      </dd>
      <dt>
        <kbd>n</kbd> <kbd>p</kbd>
      </dt>
      <dd>
        <Say id="keys-step" />
      </dd>
      <dt>
        {WALKING.map((key, at) => (
          <Fragment key={key}>
            {at > 0 && ' '}
            <kbd>
              <Say id={key} />
            </kbd>
          </Fragment>
        ))}
      </dt>
      <dd>
        <Say id="keys-walk" />
      </dd>
      <dt>
        <kbd>
          <Say id="key-escape" />
        </kbd>
      </dt>
      <dd>
        <Say id="keys-close" />
      </dd>
    </dl>
  );
}

function FirstSteps() {
  return (
    <section aria-labelledby="steps-title">
      <h2 id="steps-title">
        <Say id="steps-title" />
      </h2>
      <ol class="steps-list">
        <li>
          <Say id="steps-import" parts={{ a: inside => <a href="#corpora">{inside}</a> }} />
        </li>
        <li>
          <Say id="steps-open" />
        </li>
        <li>
          <Say id="steps-report" />
        </li>
        <li>
          <Say id="steps-keep" />
        </li>
      </ol>
    </section>
  );
}

function Shortcut({ keys }: { keys: string }) {
  return (
    <>
      {keys.split('+').map((key, i) => (
        <Fragment key={i}>
          {i > 0 && ' + '}
          <kbd>{key}</kbd>
        </Fragment>
      ))}
    </>
  );
}
