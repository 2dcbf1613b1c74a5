import { useEffect, useState } from 'preact/hooks';
import type { LogEntry } from '@/lib/network/ask';
import { Say, useWords } from '../words/Say';
import { moment } from '../words/times';
import type { ArchiveActions, ArchiveWork } from './archive-actions';

/** Every request that was sent, newest first. Cleared by the reader. */
export function RequestLog({ actions, work }: { actions: ArchiveActions; work: ArchiveWork | null }) {
  const words = useWords();
  const when = (at: number) => moment(words, new Date(at).toISOString());
  const [log, setLog] = useState<readonly LogEntry[]>([]);
  const load = () => void actions.log().then(setLog);
  useEffect(load, [actions, work]);
  return (
    <section aria-labelledby="log-title">
      <h2 id="log-title">
        <Say id="archive-log-title" />
      </h2>
      <p>
        <Say id="archive-log-count" values={{ count: log.length }} />
      </p>
      {log.length > 0 && (
        <>
          <button type="button" class="button" onClick={() => void actions.clearLog().then(load)}>
            <Say id="archive-log-clear" />
          </button>
          <details>
            <summary>
              <Say id="archive-log-show" />
            </summary>
            <ol class="log" reversed>
              {log.toReversed().map(({ at, url, came, bytes }) => (
                <li key={`${at} ${url}`}>
                  <span class="soft small">{when(at)}</span> <code dir="ltr">{url}</code>{' '}
                  <span class="soft small">
                    <Say id="archive-log-came" values={{ came: String(came), bytes }} />
                  </span>
                </li>
              ))}
            </ol>
          </details>
        </>
      )}
    </section>
  );
}
