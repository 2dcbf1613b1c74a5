import { Fragment } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { OptionsActions } from './actions';

/** Keys, and the first steps. */
export function Keyboard({ actions }: { actions: OptionsActions }) {
  const [keys, setKeys] = useState<string | null>(null);
  useEffect(() => void actions.shortcut().then(setKeys, () => setKeys(null)), [actions]);
  return (
    <>
      <h1>Keyboard and help</h1>
      <section aria-labelledby="keys-title">
        <h2 id="keys-title">Keys</h2>
        <dl class="keys">
          <dt>{keys === null ? 'no key set' : <Keys keys={keys} />}</dt>
          <dd>Check the open article</dd>
          <dt>
            <kbd>n</kbd> <kbd>p</kbd>
          </dt>
          <dd>Next, previous change or marked passage (popup and comparison)</dd>
          <dt>
            <kbd>←</kbd> <kbd>→</kbd> <kbd>Home</kbd> <kbd>End</kbd>
          </dt>
          <dd>Walk along the versions of an article</dd>
          <dt>
            <kbd>Esc</kbd>
          </dt>
          <dd>Close the popup</dd>
        </dl>
        <p class="soft">
          The first key can be changed in the browser: in Chrome and Edge at <code>chrome://extensions/shortcuts</code>,
          in Firefox under Add-ons, Manage Extension Shortcuts.
        </p>
      </section>
      <section aria-labelledby="steps-title">
        <h2 id="steps-title">First steps</h2>
        <ol class="steps-list">
          <li>
            Import a corpus, or the examples, under <a href="#corpora">Corpora</a>.
          </li>
          <li>Open a news article and press the Wireprint button (or its key). Nothing is read before you do.</li>
          <li>The popup says which versions of the text are known, where else its words stand, and what changed.</li>
          <li>“Keep this version” remembers the text, so that you see its next change.</li>
        </ol>
      </section>
    </>
  );
}

function Keys({ keys }: { keys: string }) {
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
