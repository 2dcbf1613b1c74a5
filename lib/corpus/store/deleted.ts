/** What is deleted: a mark on the corpus, so that a million versions are gone, and back, at once. */
import { resultOf } from './transactions';
import type { CorpusRow, Database, VersionRow } from './database';

/** By corpus, the id below which its versions are deleted. */
export type DeletedBelow = ReadonlyMap<number, number>;

/** The corpora that are marked deleted; empty as a rule. */
export async function deletedCorpora(db: Database): Promise<DeletedBelow> {
  return deletedOf(await db.corpora.toArray());
}

/** As {@link deletedCorpora}, in a transaction over `corpora`. */
export async function deletedAt(transaction: IDBTransaction): Promise<DeletedBelow> {
  return deletedOf(await resultOf<CorpusRow[]>(transaction.objectStore('corpora').getAll()));
}

function deletedOf(rows: readonly CorpusRow[]): DeletedBelow {
  return new Map(rows.flatMap(row => (row.deleted === undefined ? [] : [[row.id, row.deleted.below] as const])));
}

/** Whether a corpus was deleted after it brought this version. */
export function isDeleted({ id, corpusId }: { id: number; corpusId: number }, deleted: DeletedBelow): boolean {
  return id < (deleted.get(corpusId) ?? 0);
}

/** Whether one of the corpora that brought a version still stands. */
export function isAlive(row: VersionRow, deleted: DeletedBelow): boolean {
  return !row.gone && corporaOf(row).some(corpusId => !isDeleted({ id: row.id, corpusId }, deleted));
}

/** Every corpus that brought a version, the first one first. */
export function corporaOf(row: VersionRow): number[] {
  return [row.corpusId, ...(row.also ?? [])];
}
