import { useEffect, useState } from 'preact/hooks';
import { Say, useWords } from '../words/Say';
import type { ArchiveActions } from './archive-actions';

interface Props {
  readonly actions: ArchiveActions;
  /** Addresses to be put into the field. */
  onTake(addresses: readonly string[]): void;
}

/** Lists of addresses: a file, what was imported, all articles of a paper in the collection. */
export function Lists({ actions, onTake }: Props) {
  return (
    <details>
      <summary>
        <Say id="archive-lists" />
      </summary>
      <label class="file">
        <Say id="archive-file" />
        <input
          type="file"
          accept=".html,.htm,.txt,.csv,.opml,.xml,.json,.ndjson"
          onChange={event => void actions.read(event.currentTarget.files?.[0]).then(onTake)}
        />
      </label>
      <Imported actions={actions} onTake={onTake} />
      <OfPaper actions={actions} onTake={onTake} />
    </details>
  );
}

/** Lists that the reader imported on the page of options, to be taken over. */
function Imported({ actions, onTake }: Props) {
  const [listed, setListed] = useState<readonly string[]>([]);
  useEffect(() => void actions.listed().then(setListed), [actions]);
  if (listed.length === 0) return null;
  return (
    <button type="button" class="button" onClick={() => onTake(listed)}>
      <Say id="archive-take-list" values={{ count: listed.length }} />
    </button>
  );
}

function OfPaper({ actions, onTake }: Props) {
  const words = useWords();
  const [paper, setPaper] = useState('');
  const [isNone, setNone] = useState(false);
  const take = async () => {
    const found = await actions.ofPaper(paper);
    setNone(found.length === 0);
    if (found.length > 0) onTake(found);
  };
  return (
    <>
      <label for="paper">
        <Say id="archive-paper" />
      </label>
      <input id="paper" type="text" dir="auto" value={paper} onInput={event => setPaper(event.currentTarget.value)} />
      <button type="button" class="button" disabled={paper.trim() === ''} onClick={() => void take()}>
        <Say id="archive-paper-take" />
      </button>
      <p role="alert">{isNone && words.text('archive-paper-none')}</p>
    </>
  );
}
