import { useEffect, useState } from 'preact/hooks';
import { addressesIn, minutesFor } from '@/lib/archives/archive-work';
import { ARCHIVES, archiveOf, type Archive } from '@/lib/archives/archives';
import { Say, useWords } from '../words/Say';
import type { ArchiveActions } from './archive-actions';

interface Props {
  readonly actions: ArchiveActions;
  readonly address: string;
}

type Said = 'nothing' | 'busy' | 'declined' | 'no-address';

/** Says what will be sent and to whom, and sends it when the reader presses. */
export function AskForm({ actions, address }: Props) {
  const words = useWords();
  const [text, setText] = useState(address);
  const [archive, setArchive] = useState<Archive['id']>('internet-archive');
  const [said, setSaid] = useState<Said>('nothing');
  const addresses = addressesIn(text);
  const { name, origin } = archiveOf(archive);
  const ask = (press: Event) => {
    if (addresses.length === 0) return setSaid('no-address');
    setSaid('busy');
    void actions.ask(press, addresses, archive).then(
      given => setSaid(given ? 'nothing' : 'declined'),
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
      <label class="file">
        <Say id="archive-file" />
        <input
          type="file"
          accept=".html,.htm,.txt,.csv,.opml,.xml,.json,.ndjson"
          onChange={event => void actions.read(event.currentTarget.files?.[0]).then(found => setText(found.join('\n')))}
        />
      </label>
      <Imported actions={actions} onTake={setText} />
      <ArchiveChoice chosen={archive} onChoose={setArchive} />
      <div class="consent">
        <p>
          <Say id="archive-sent" values={{ count: addresses.length, name, host: new URL(origin).host }} />
        </p>
        <p>
          <Say id="archive-not-sent" values={{ name }} />
        </p>
        <p class="soft">
          <Say id="archive-pace" values={{ name, minutes: minutesFor(addresses.length, archiveOf(archive)) }} />
        </p>
      </div>
      <button type="button" class="button primary" disabled={said === 'busy'} onClick={ask}>
        <Say id="archive-ask" values={{ name }} />
      </button>{' '}
      <button type="button" class="button" onClick={() => void actions.withdraw(archive)}>
        <Say id="archive-withdraw" />
      </button>
      <p role="status">{said === 'declined' && words.text('archive-declined')}</p>
      <p role="alert">{said === 'no-address' && words.text('archive-no-address')}</p>
    </section>
  );
}

interface ImportedProps {
  readonly actions: ArchiveActions;
  onTake(text: string): void;
}

/** Lists that the reader imported on the page of options, to be taken over. */
function Imported({ actions, onTake }: ImportedProps) {
  const [listed, setListed] = useState<readonly string[]>([]);
  useEffect(() => void actions.listed().then(setListed), [actions]);
  if (listed.length === 0) return null;
  return (
    <button type="button" class="button" onClick={() => onTake(listed.join('\n'))}>
      <Say id="archive-take-list" values={{ count: listed.length }} />
    </button>
  );
}

function ArchiveChoice({ chosen, onChoose }: { chosen: string; onChoose(id: Archive['id']): void }) {
  return (
    <fieldset>
      <legend>
        <Say id="archive-which" />
      </legend>
      {ARCHIVES.map(({ id, name, origin }) => (
        <label key={id}>
          <input type="radio" name="archive" checked={id === chosen} onChange={() => onChoose(id)} />{' '}
          <span>
            <bdi>{name}</bdi> <Host origin={origin} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function Host({ origin }: { origin: string }) {
  return <span class="soft small">{new URL(origin).host}</span>;
}
