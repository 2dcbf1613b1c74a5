/**
 * Seals: hashes that are stored with a row or a text. The browser's own store may give back other bytes than were
 * written (Firefox's SQLite has no check sums), and a deflated text with one bit turned can still be a text.
 */
import { hash53 } from '../../text/hash';
import type { StoredText, VersionRow } from './rows';

/** The seal of the text of version `id`. The id is part of it, so that the text of another version does not pass. */
export function textSeal(id: number, text: StoredText): number {
  return hash53(`${id} ${JSON.stringify(text)}`);
}

/** The row as it is to be written. Whoever writes a version row writes it through here. */
export function sealed(row: VersionRow): VersionRow {
  return { ...row, seal: rowSeal(row) };
}

/** Whether a row is what was written. Rows that were written before there were seals pass. */
export function isUnaltered(row: VersionRow): boolean {
  return row.seal === undefined || row.seal === rowSeal(row);
}

function rowSeal(row: VersionRow): number {
  return hash53(JSON.stringify({ ...row, seal: undefined })); // JSON leaves out what is undefined
}
