import '../tokens.css';
import '../base.css';
import './archive.css';
import { useEffect, useState } from 'preact/hooks';
import { faultText } from '../words/fault-words';
import { Say, useWords } from '../words/Say';
import type { ArchiveActions, ArchiveWork } from './archive-actions';
import { AskForm } from './AskForm';
import { JobList } from './JobList';
import { RequestLog } from './RequestLog';

interface Props {
  readonly actions: ArchiveActions;
  /** Of the article that the page was opened over; "" for none. */
  readonly address: string;
  /** A private window: nothing is ever asked from it. */
  readonly isPrivate: boolean;
}

/** The page that asks archives for earlier texts: what will be sent, what is being done, what came of it. */
export function ArchiveApp({ actions, address, isPrivate }: Props) {
  const words = useWords();
  const [work, setWork] = useState<ArchiveWork | null>(null);
  useEffect(() => actions.watch(setWork), [actions]);
  return (
    <main class="archive">
      <h1>
        <Say id="archive-title" />
      </h1>
      {isPrivate ? (
        <p role="alert">
          <Say id="archive-private" />
        </p>
      ) : (
        <AskForm actions={actions} address={address} />
      )}
      {work?.trouble && (
        <div class="fault" role="alert">
          <p>
            <Say id="archive-trouble" />
          </p>
          <p>{faultText(words, work.trouble)}</p>
        </div>
      )}
      {work === null ? (
        <p role="status">
          <Say id="archive-loading" />
        </p>
      ) : (
        <JobList work={work} actions={actions} />
      )}
      <RequestLog actions={actions} work={work} />
    </main>
  );
}
