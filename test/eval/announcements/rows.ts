/** The labelled notices and printed times, one row each; notation in the files. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface NoticeRow {
  readonly isNotice: boolean;
  readonly language: string;
  readonly text: string;
}

export interface TimeRow {
  readonly language: string;
  readonly publishedAt: string;
  readonly lines: readonly string[];
  /** ISO 8601 in UTC; `null`: no update is told. */
  readonly expected: string | null;
}

export function noticeRows(): NoticeRow[] {
  return linesOf('notices.txt').map(line => {
    const [, sign, language, text] = /^([+-]) (\w\w) \| (.*)$/.exec(line)!;
    return { isNotice: sign === '+', language, text };
  });
}

/** Rows written by somebody who had not read the rule, one JSON object a line. */
export function heldOutRows(): NoticeRow[] {
  return linesOf('held-out.ndjson').map(line => JSON.parse(line) as NoticeRow);
}

export function timeRows(): TimeRow[] {
  return linesOf('times.txt').map(line => {
    const parts = line.split(' | ');
    const last = parts.at(-1)!;
    return {
      language: parts[0],
      publishedAt: `${parts[1]}:00.000Z`,
      lines: parts.slice(2, -1).join(' | ').split(' ¶ '),
      expected: last === '-' ? null : `${last}:00.000Z`,
    };
  });
}

function linesOf(file: string): string[] {
  const text = readFileSync(join(import.meta.dirname, file), 'utf8');
  return text.split('\n').filter(line => line !== '' && !line.startsWith('//'));
}
