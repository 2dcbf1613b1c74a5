import '../tokens.css';
import '../base.css';
import '../report/popup.css';
import './welcome.css';
import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../Icon';
import { Say } from '../words/Say';
import { Example } from './Example';
import type { WelcomeActions } from './welcome-actions';

/** The page that opens once, after installing: what the extension does, shown on a story that comes with it. */
export function WelcomeApp({ actions }: { actions: WelcomeActions }) {
  return (
    <main class="welcome">
      <p class="welcome-brand">
        <Say id="wireprint" />
      </p>
      <h1>
        <Say id="welcome-title" />
      </h1>
      <p class="welcome-lede">
        <Say id="welcome-lede" />
      </p>
      <Example actions={actions} />
      <WhenToRead />
      <Asked />
      <PinHint actions={actions} />
      <p class="welcome-ways">
        <a class="button" href="/options.html#corpora">
          <Say id="welcome-bring" />
        </a>
        <a class="button" href="/library.html">
          <Say id="welcome-library" />
        </a>
      </p>
    </main>
  );
}

/** Both ways to read: the first holds from the start, the second is set up in the options. */
function WhenToRead() {
  return (
    <div class="welcome-part">
      <h2>
        <Say id="welcome-when" />
      </h2>
      <ul class="welcome-two">
        <li>
          <b>
            <Icon name="check" /> <Say id="welcome-when-pressed" />
          </b>
          <p class="soft">
            <Say id="welcome-when-pressed-why" />
          </p>
        </li>
        <li>
          <b>
            <Say id="welcome-when-named" />
          </b>
          <p class="soft">
            <Say id="welcome-when-named-why" />
          </p>
          <a class="button" href="/options.html#papers">
            <Say id="welcome-name-papers" />
          </a>
        </li>
      </ul>
    </div>
  );
}

const ASKED = ['welcome-asked-page', 'welcome-asked-room'] as const;
const NOT_ASKED = ['welcome-not-server', 'welcome-not-private', 'welcome-not-verdict'] as const;

function Asked() {
  return (
    <div class="welcome-part welcome-two">
      <List heading="welcome-asked" all={ASKED} />
      <List heading="welcome-not" all={NOT_ASKED} />
    </div>
  );
}

type ListProps =
  | { readonly heading: 'welcome-asked'; readonly all: typeof ASKED }
  | { readonly heading: 'welcome-not'; readonly all: typeof NOT_ASKED };

function List({ heading, all }: ListProps) {
  return (
    <div>
      <h2>
        <Say id={heading} />
      </h2>
      <ul class={`welcome-list ${heading}`}>
        {all.map(id => (
          <li key={id}>
            <Say id={id} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function PinHint({ actions }: { actions: WelcomeActions }) {
  const [keys, setKeys] = useState<string | null>(null);
  useEffect(() => {
    void actions.shortcut().then(setKeys, () => undefined); // the hint holds without the keys
  }, [actions]);
  return (
    <p class="welcome-pin">
      <Say id="welcome-pin" />{' '}
      {keys !== null && (
        <>
          <Say id="welcome-keys" /> <kbd>{keys}</kbd>
        </>
      )}
    </p>
  );
}
