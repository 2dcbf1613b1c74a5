import { useState } from 'preact/hooks';
import type { ImportProgress } from '@/lib/acts/import-files';
import { grouped } from '../words/numbers';
import { Say, useWords } from '../words/Say';

interface Props {
  /** The first of them. */
  readonly rejected: ImportProgress['rejected'];
  /** All of them. */
  readonly count: number;
  onCopy(text: string): Promise<void>;
  onSave(name: string, text: string): void;
}

// Three boxfuls can be looked through; a longer list is asked for.
const SHOWN_AT_ONCE = 20;

/** What was not imported, and why: file, line, reason. */
export function RejectedRows({ rejected, count, onCopy, onSave }: Props) {
  return (
    <details class="rejected" open={count <= SHOWN_AT_ONCE}>
      <summary>
        <Say id="rejected-title" values={{ count }} />
      </summary>
      <Table rejected={rejected} />
      {count > rejected.length && (
        <p class="soft">
          <Say id="rejected-first" values={{ count: rejected.length }} />
        </p>
      )}
      <TakeAway rejected={rejected} onCopy={onCopy} onSave={onSave} />
    </details>
  );
}

function Table({ rejected }: Pick<Props, 'rejected'>) {
  const words = useWords();
  return (
    <div class="rejected-rows" role="region" aria-label={words.text('rejected-label')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <Say id="rejected-file" />
            </th>
            <th scope="col" class="n">
              <Say id="rejected-line" />
            </th>
            <th scope="col">
              <Say id="rejected-reason" />
            </th>
          </tr>
        </thead>
        <tbody>
          {rejected.map((row, i) => (
            <tr key={i}>
              <td dir="auto">{row.file}</td>
              <td class="n">{row.line === null ? '–' : grouped(words, row.line)}</td>
              <td dir="auto">{row.reason}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function TakeAway({ rejected, onCopy, onSave }: Omit<Props, 'count'>) {
  const [note, setNote] = useState<'rejected-copied' | 'rejected-not-copied' | null>(null);
  const copy = () =>
    void onCopy(asText(rejected)).then(
      () => setNote('rejected-copied'),
      () => setNote('rejected-not-copied'),
    );
  return (
    <p class="row">
      <button type="button" class="button" onClick={copy}>
        <Say id="rejected-copy" />
      </button>
      <button type="button" class="button" onClick={() => onSave('rejected-rows.txt', asText(rejected))}>
        <Say id="rejected-save" />
      </button>
      <span class="soft" role="status">
        {note && <Say id={note} />}
      </span>
    </p>
  );
}

/** One row a line: "wire.ndjson:12: not JSON (…)", as compilers write it, so that editors jump there. */
export function asText(rejected: ImportProgress['rejected']): string {
  return rejected.map(({ file, line, reason }) => `${file}${line === null ? '' : `:${line}`}: ${reason}\n`).join('');
}
