import { useState } from 'preact/hooks';
import type { ImportProgress } from '@/lib/acts/import-progress';
import { counted, grouped } from '../number-words';
import { faultText, pathText } from '../words/fault-words';

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
  const [note, setNote] = useState('');
  const copy = () =>
    void onCopy(asText(rejected)).then(
      () => setNote('Copied.'),
      () => setNote('Could not be copied.'),
    );
  return (
    <details class="rejected" open={count <= SHOWN_AT_ONCE}>
      <summary>{counted(count, 'row')} rejected</summary>
      <div class="rejected-rows" role="region" aria-label="Rejected rows" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">File</th>
              <th scope="col" class="n">
                Line
              </th>
              <th scope="col">Reason</th>
            </tr>
          </thead>
          <tbody>
            {rejected.map((row, i) => (
              <tr key={i}>
                <td dir="auto">{pathText(row)}</td>
                <td class="n">{row.at.line === null ? '–' : grouped(row.at.line)}</td>
                <td dir="auto">{faultText(row.fault)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {count > rejected.length && <p class="soft">The first {grouped(rejected.length)} are shown.</p>}
      <p class="row">
        <button type="button" class="button" onClick={copy}>
          Copy
        </button>
        <button type="button" class="button" onClick={() => onSave('rejected-rows.txt', asText(rejected))}>
          Save as text
        </button>
        <span class="soft" role="status">
          {note}
        </span>
      </p>
    </details>
  );
}

/** One row a line: "wire.ndjson:12: not JSON (…)", as compilers write it, so that editors jump there. */
export function asText(rejected: ImportProgress['rejected']): string {
  return rejected.map(row => `${placeText(row)}: ${faultText(row.fault)}\n`).join('');
}

function placeText(row: ImportProgress['rejected'][number]): string {
  return row.at.line === null ? pathText(row) : `${pathText(row)}:${row.at.line}`;
}
