/**
 * Which versions are deleted. Deleting a corpus only sets `deleted.below` on its row. Readers skip its versions from
 * then on, and clearing the field restores them; no version row is touched, so a million go and come back at once.
 */
import type { CorpusRow, VersionRow } from './rows';
import { rowsIn, type Source } from './transactions';

/** By corpus, the id below which its versions are deleted. */
export type DeletedBelow = ReadonlyMap<number, number>;

/** The corpora that are deleted and not purged yet; mostly none. */
export async function deletedCorpora(source: Source): Promise<DeletedBelow> {
  const rows = await rowsIn<CorpusRow>(source, 'corpora');
  return new Map(rows.flatMap(row => (row.deleted === undefined ? [] : [[row.id, row.deleted.below] as const])));
}

/** Whether a corpus was deleted after it brought this version. */
export function isDeleted({ id, corpusId }: { id: number; corpusId: number }, deleted: DeletedBelow): boolean {
  return id < (deleted.get(corpusId) ?? 0);
}

/** Whether one of the corpora that brought a version still stands. */
export function isLiving(row: VersionRow, deleted: DeletedBelow): boolean {
  const stands = !row.gone && row.deletedAt === undefined;
  return stands && corporaOf(row).some(corpusId => !isDeleted({ id: row.id, corpusId }, deleted));
}

/** Every corpus that brought a version, the first one first. */
export function corporaOf(row: VersionRow): number[] {
  return [row.corpusId, ...(row.also ?? [])];
}
