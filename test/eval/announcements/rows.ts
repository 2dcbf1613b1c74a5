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
  /** Minutes east of UTC of the paper's clock, where the page's data tells it. */
  readonly zone?: number;
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

/** Which half of the unseen rows: "a" (odd ones) was there to mend on, "b" was held back. */
export type Half = 'a' | 'b';

const isIn = (half: Half) => (_: unknown, at: number) => (at % 2 === 0) === (half === 'a');

interface UnseenNotice {
  readonly lang: string;
  readonly text: string;
  readonly is: boolean;
}

interface UnseenTime {
  readonly lang: string;
  readonly published: string;
  readonly text: string;
  /** In the zone of `published` where it names none; `null`: the line tells no change. */
  readonly updated: string | null;
}

/** Rows by a hand that had never seen the code, one JSON object a line. */
export function unseenRows(half: Half): NoticeRow[] {
  const rows = linesOf('unseen-notices.ndjson').map(line => JSON.parse(line) as UnseenNotice);
  return rows.filter(isIn(half)).map(({ is, lang, text }) => ({ isNotice: is, language: lang, text }));
}

/** A second set by another hand that had never seen the code; first seen on 1 December 2026. */
export function secondUnseenRows(): NoticeRow[] {
  const rows = linesOf('unseen-2.ndjson').map(line => JSON.parse(line) as UnseenNotice);
  return rows.map(({ is, lang, text }) => ({ isNotice: is, language: lang, text }));
}

export function unseenTimes(half: Half): TimeRow[] {
  const rows = linesOf('unseen-times.ndjson').map(line => JSON.parse(line) as UnseenTime);
  return rows.filter(isIn(half)).map(({ lang, published, text, updated }) => {
    const zone = /(?:Z|[+-]\d\d:\d\d)$/.exec(published)![0];
    const zoned = updated && /[+-]\d\d:\d\d$/.test(updated) ? updated : `${updated}${zone}`;
    return {
      language: lang,
      publishedAt: new Date(published).toISOString(),
      lines: [text],
      expected: updated && new Date(zoned).toISOString(),
      zone: minutesEast(zone),
    };
  });
}

function minutesEast(zone: string): number {
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)/.exec(zone) ?? ['', '+', '0', '0'];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
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
