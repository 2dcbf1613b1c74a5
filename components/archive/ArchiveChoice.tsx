import { useState } from 'preact/hooks';
import { type Archive, ARCHIVES, ownServer } from '@/lib/archives/archives';
import type { ArchiveChoices } from '@/lib/model/archive-choices';
import { Say, useWords } from '../words/Say';

interface Props {
  readonly chosen: Archive['id'];
  readonly choices: ArchiveChoices;
  /** Addresses that are to be asked for. */
  readonly addresses: readonly string[];
  onChoose(id: Archive['id']): void;
  onChoices(choices: ArchiveChoices): void;
}

/** One archive of those that are offered; others are switched on below. */
export function ArchiveChoice(props: Props) {
  const { chosen, choices, onChoose } = props;
  return (
    <fieldset>
      <legend>
        <Say id="archive-which" />
      </legend>
      {offered(choices).map(archive => (
        <label key={archive.id}>
          <input
            type="radio"
            name="archive"
            value={archive.id}
            checked={archive.id === chosen}
            onChange={() => onChoose(archive.id)}
          />{' '}
          <Name archive={archive} />
        </label>
      ))}
      <Others {...props} />
    </fieldset>
  );
}

/** The great archives, and what the reader has switched on. */
export function offered({ on, own }: ArchiveChoices): readonly Archive[] {
  const server = ownServer(own);
  const known = ARCHIVES.filter(({ id, isOnAtFirst }) => isOnAtFirst || on.includes(id));
  return server === null ? known : [...known, server];
}

/** A national archive with its country, in the reader's language. */
function Name({ archive: { name, origin, topLevel } }: { archive: Archive }) {
  const { locale } = useWords();
  const countries = new Intl.DisplayNames([locale], { type: 'region' });
  const country = topLevel === null ? [] : [countries.of(topLevel.toUpperCase())];
  return <Say id="archive-name" values={{ name, host: [...country, new URL(origin).host].join(' · ') }} />;
}

/** National archives, and a server on this computer. Open by itself where an address is of such a country. */
function Others({ choices, addresses, onChoices }: Props) {
  const national = ARCHIVES.filter(({ isOnAtFirst }) => !isOnAtFirst);
  const isAtHome = national.some(archive => addresses.some(address => collects(archive, address)));
  const turn = (id: string, isOn: boolean) => {
    const on = choices.on.filter(each => each !== id);
    onChoices({ ...choices, on: isOn ? [...on, id] : on });
  };
  return (
    <details open={isAtHome}>
      <summary>
        <Say id="archive-others" />
      </summary>
      <p class="soft">
        <Say id="archive-others-what" />
      </p>
      {national.map(archive => (
        <label key={archive.id}>
          <input
            type="checkbox"
            checked={choices.on.includes(archive.id)}
            onChange={event => turn(archive.id, event.currentTarget.checked)}
          />{' '}
          <Name archive={archive} />
        </label>
      ))}
      <OwnServer choices={choices} onChoices={onChoices} />
    </details>
  );
}

function collects({ topLevel }: Archive, address: string): boolean {
  return topLevel !== null && URL.canParse(address) && new URL(address).hostname.endsWith(`.${topLevel}`);
}

function OwnServer({ choices, onChoices }: Pick<Props, 'choices' | 'onChoices'>) {
  const words = useWords();
  const [typed, setTyped] = useState<string | null>(null);
  const own = typed ?? choices.own;
  const isWrong = own.trim() !== '' && ownServer(own) === null;
  const set = (text: string) => {
    setTyped(text);
    if (text.trim() === '' || ownServer(text) !== null) onChoices({ ...choices, own: text.trim() });
  };
  return (
    <>
      <label for="own-server">
        <Say id="archive-own" />
      </label>
      <input id="own-server" type="text" dir="ltr" value={own} onInput={event => set(event.currentTarget.value)} />
      <p class="soft small">
        <Say id="archive-own-what" />
      </p>
      <p role="alert">{isWrong && words.text('archive-own-wrong')}</p>
    </>
  );
}
