/** A slow walk over all that is stored, some versions at a time, to notice what was altered or lost on the disk. */
import type { Walked } from '../../model/collection';
import type { Database } from './database';
import { readTexts } from './packs';
import type { VersionRow } from './rows';
import { isUnaltered } from './seal';
import { stateOf } from './state';

/** Versions read at once: some .2 s, and nobody waits for it. */
const AT_ONCE = 256;

/** Read the versions from id `from` on, with their texts, and name those that are damaged. */
export async function walk(db: Database, from: number): Promise<Walked> {
  const { nextVersion } = await stateOf(db);
  const to = Math.min(from + AT_ONCE, nextVersion);
  const suspects = await damagedAmong(db, idsBetween(from, to));
  // A version that was stored or taken back between two readings looks damaged: what is, is so once more.
  const damaged = suspects.length === 0 ? [] : await damagedAmong(db, suspects);
  return { damaged, next: to < nextVersion ? to : 1 };
}

function idsBetween(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}

async function damagedAmong(db: Database, ids: readonly number[]): Promise<number[]> {
  const [rows, texts] = await Promise.all([db.versions.bulkGet([...ids]), readTexts(db, ids)]);
  return ids.filter((_, i) => isDamaged(rows[i], texts[i] !== null));
}

/** A row without its text, a text without its row, and a row that is not what was written. */
function isDamaged(row: VersionRow | undefined, hasText: boolean): boolean {
  if (row === undefined) return hasText;
  return !isUnaltered(row) || (!row.gone && !hasText);
}
