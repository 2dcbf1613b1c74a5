import { useEffect, useState } from 'preact/hooks';
import { addressesIn, BUDGET, minutesFor } from '@/lib/archives/archive-work';
import { archiveOf, type Archive } from '@/lib/archives/archives';
import { NO_CHOICES } from '@/lib/model/archive-choices';
import { Say, useWords } from '../words/Say';
import type { ArchiveActions } from './archive-actions';
import { ArchiveChoice, offered } from './ArchiveChoice';
import { Lists } from './Lists';

interface Props {
  readonly actions: ArchiveActions;
  readonly address: string;
}

type Said = 'nothing' | 'busy' | 'declined' | 'no-address';

/** Says what will be sent and to whom, and sends it when the reader presses. */
export function AskForm({ actions, address }: Props) {
  const words = useWords();
  const [text, setText] = useState(address);
  const { choices, choose } = useChoices(actions);
  const [wanted, setArchive] = useState<Archive['id']>('internet-archive');
  const [said, setSaid] = useState<Said>('nothing');
  const addresses = addressesIn(text);
  // One that was switched off again is no longer the chosen one.
  const archive = offered(choices).some(({ id }) => id === wanted) ? wanted : 'internet-archive';
  const { name } = archiveOf(archive);
  const { isPermitted, look } = usePermission(actions, archive);
  const ask = (press: Event) => {
    if (addresses.length === 0) return setSaid('no-address');
    setSaid('busy');
    void actions.ask(press, addresses, archive).then(
      given => (setSaid(given ? 'nothing' : 'declined'), look()),
      () => setSaid('declined'),
    );
  };
  return (
    <section aria-labelledby="ask-title">
      <h2 id="ask-title">
        <Say id="archive-ask-title" />
      </h2>
      <p>
        <Say id="archive-what-is" />
      </p>
      <label for="addresses">
        <Say id="archive-addresses" />
      </label>
      <textarea id="addresses" rows={3} value={text} onInput={event => setText(event.currentTarget.value)} dir="ltr" />
      <Lists actions={actions} onTake={found => setText(found.join('\n'))} />
      <ArchiveChoice {...{ choices, addresses }} chosen={archive} onChoose={setArchive} onChoices={choose} />
      <Told archive={archiveOf(archive)} count={addresses.length} isNew={!isPermitted} actions={actions} />
      <button type="button" class="button primary" disabled={said === 'busy'} onClick={ask}>
        <Say id="archive-ask" values={{ name }} />
      </button>{' '}
      {isPermitted && (
        <button type="button" class="button" onClick={() => void actions.withdraw(archive).then(look)}>
          <Say id="archive-withdraw" />
        </button>
      )}
      <p role="status">{said === 'declined' && words.text('archive-declined')}</p>
      <p role="alert">{said === 'no-address' && words.text('archive-no-address')}</p>
    </section>
  );
}

/** Whether the browser lets the archive be asked; `look` again after it was asked. */
function usePermission(actions: ArchiveActions, archive: Archive['id']) {
  const [isPermitted, setPermitted] = useState(false);
  const look = () => void actions.isPermitted(archive).then(setPermitted, () => setPermitted(false));
  useEffect(look, [actions, archive]);
  return { isPermitted, look };
}

interface ToldProps {
  readonly archive: Archive;
  readonly count: number;
  /** The browser will ask before anything is sent. */
  readonly isNew: boolean;
  readonly actions: ArchiveActions;
}

/** What will be sent to whom, what the browser will ask, and how long it takes. */
function Told({ archive, count, isNew, actions }: ToldProps) {
  const { id, name, origin } = archive;
  const { host } = new URL(origin);
  const isOwn = id.startsWith('own-server ');
  return (
    <div class="consent">
      <p>
        <Say id="archive-sent" values={{ count, name, host }} /> <Say id="archive-budget" values={{ count: BUDGET }} />
      </p>
      <p>
        <Say id={isOwn ? 'archive-not-sent-own' : 'archive-not-sent'} values={{ name }} />
      </p>
      {isNew && (
        <p>
          <Say id="archive-browser-asks" values={{ host }} />{' '}
          {actions.namesActivity && <Say id="archive-browser-activity" />}
        </p>
      )}
      {count > 0 && !isOwn && (
        <p class="soft">
          <Say id="archive-pace" values={{ name, minutes: minutesFor(count, archive) }} />
        </p>
      )}
    </div>
  );
}

function useChoices(actions: ArchiveActions) {
  const [choices, setChoices] = useState(NO_CHOICES);
  useEffect(() => void actions.choices().then(setChoices), [actions]);
  const choose = (next: typeof choices) => {
    setChoices(next);
    void actions.choose(next);
  };
  return { choices, choose };
}
