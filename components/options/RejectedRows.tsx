import { useState } from 'preact/hooks';
import type { ImportProgress } from '@/lib/acts/import-progress';
import { faultText, pathText } from '../words/fault-words';
import { grouped } from '../words/numbers';
import { Say, useWords } from '../words/Say';
import type { Words } from '../words/words';

interface Props {
  /** Rows that are faulty, or pages of archives that are no articles. */
  readonly what: 'rejected' | 'passed-over';
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
export function RejectedRows({ what, rejected, count, onCopy, onSave }: Props) {
  return (
    <details class="rejected" open={what === 'rejected' && count <= SHOWN_AT_ONCE}>
      <summary>
        <Say id={`${what}-title`} values={{ count }} />
      </summary>
      <Table rejected={rejected} />
      {count > rejected.length && (
        <p class="soft">
          <Say id="rejected-first" values={{ count: rejected.length }} />
        </p>
      )}
      <TakeAway what={what} rejected={rejected} onCopy={onCopy} onSave={onSave} />
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
              <td dir="auto">{pathText(row)}</td>
              <td class="n">{row.at.line === null ? '–' : grouped(words, row.at.line)}</td>
              <td>{faultText(words, row.fault)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function TakeAway({ what, rejected, onCopy, onSave }: Omit<Props, 'count'>) {
  const words = useWords();
  const [note, setNote] = useState<'rejected-copied' | 'rejected-not-copied' | null>(null);
  const copy = () =>
    void onCopy(asText(words, rejected)).then(
      () => setNote('rejected-copied'),
      () => setNote('rejected-not-copied'),
    );
  return (
    <p class="row">
      <button type="button" class="button" onClick={copy}>
        <Say id="rejected-copy" />
      </button>
      <button type="button" class="button" onClick={() => onSave(`${what}-rows.txt`, asText(words, rejected))}>
        <Say id="rejected-save" />
      </button>
      <span class="soft" role="status">
        {note && <Say id={note} />}
      </span>
    </p>
  );
}

/** One row a line: "wire.ndjson:12: not JSON (…)", as compilers write it, so that editors jump there. */
export function asText(words: Words, rejected: ImportProgress['rejected']): string {
  return rejected.map(row => `${placeText(row)}: ${faultText(words, row.fault)}\n`).join('');
}

function placeText(row: ImportProgress['rejected'][number]): string {
  return row.at.line === null ? pathText(row) : `${pathText(row)}:${row.at.line}`;
}
