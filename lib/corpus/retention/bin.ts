/**
 * The bin: versions that the reader has deleted and may have back. A version in the bin keeps its row, text and
 * postings; `VersionRow.deletedAt` alone keeps it out of every answer, so that undoing writes the same few rows again.
 */
import type { BinEntry } from '../../model/listed';
import { dropDead } from '../index/dead-postings';
import { corporaOf, type DeletedBelow, deletedCorpora, isDeleted, isLiving } from '../store/deleted';
import type { Database } from '../store/database';
import { familyOf } from '../store/family';
import { alone, retried } from '../store/lock';
import type { CorpusRow, VersionRow } from '../store/rows';
import { stateOf, takeTurn } from '../store/state';
import { dropRows, replacePacks, withoutTexts } from './delete';

/** Put versions into the bin by one transaction. @returns the id of the deletion, or `null` when none of them lived */
export async function putIntoBin(db: Database, ids: readonly number[], title: string): Promise<number | null> {
  return writing(db, async () => {
    const deleted = await deletedCorpora(db);
    const rows = (await rowsOf(db, ids)).filter(row => isLiving(row, deleted));
    if (rows.length === 0) return null;
    const at = new Date().toISOString();
    await count(db, rows, { deleted, by: -1 });
    await db.versions.bulkPut(rows.map(row => ({ ...row, deletedAt: at })));
    return db.bin.add({ at, title, versions: rows.map(row => row.id) });
  });
}

/** Undo a deletion by one transaction. Does nothing when the bin was emptied of it. */
export async function restoreFromBin(db: Database, id: number): Promise<void> {
  await writing(db, async () => {
    const entry = await db.bin.get(id);
    if (entry === undefined) return;
    const rows = (await rowsOf(db, entry.versions)).filter(row => row.deletedAt !== undefined);
    await db.versions.bulkPut(rows.map(({ deletedAt: _, ...row }) => row));
    await count(db, rows, { deleted: await deletedCorpora(db), by: 1 });
    await db.bin.delete(id);
  });
}

/** What lies in the bin, the latest deletion first. */
export async function binEntries(db: Database): Promise<BinEntry[]> {
  const rows = await db.bin.toArray();
  return rows.reverse().map(({ id, at, title, versions }) => ({ id, at, title, versions: versions.length }));
}

/** Clear deletions made before a time off the disk, one transaction each. A killed run can be repeated. */
export async function emptyBin(db: Database, before: string): Promise<void> {
  const old = (await db.bin.toArray()).filter(({ at }) => at < before);
  for (const { id, versions } of old) await alone(db, 'write', () => retried(() => dropForGood(db, id, versions)));
  if (old.length > 0) await dropDead(db, () => undefined);
}

async function dropForGood(db: Database, id: number, versions: readonly number[]): Promise<void> {
  const state = await stateOf(db);
  const isBinned = (row: VersionRow) => row.deletedAt !== undefined && !row.gone;
  const rows = (await rowsOf(db, versions)).filter(isBinned);
  const packs = await withoutTexts(db, new Set(rows.map(row => row.id)));
  await db.transaction('rw', [db.versions, db.texts, db.bin, db.meta], async () => {
    await takeTurn(db, state, {});
    await replacePacks(db, packs);
    await dropRows(db, rows);
    await db.bin.delete(id);
  });
}

/** Do some work in one writing transaction over versions, corpora and the bin. */
function writing<T>(db: Database, work: () => Promise<T>): Promise<T> {
  return alone(db, 'write', () =>
    retried(() =>
      db.transaction('rw', [db.versions, db.corpora, db.bin, db.meta], async () => {
        await takeTurn(db, await stateOf(db), {});
        return work();
      }),
    ),
  );
}

async function rowsOf(db: Database, ids: readonly number[]): Promise<VersionRow[]> {
  return (await db.versions.bulkGet([...new Set(ids)])).filter(row => row !== undefined);
}

/** How the counts of the corpora change with some rows, which must be living in the store when this is called. */
async function count(
  db: Database,
  rows: readonly VersionRow[],
  { deleted, by }: { deleted: DeletedBelow; by: 1 | -1 },
): Promise<void> {
  const articles = await articlesLost(db, rows);
  for (const corpus of await db.corpora.toArray()) {
    const own = rows.filter(row => corporaOf(row).includes(corpus.id));
    if (own.length === 0) continue;
    const lost = articles.filter(corpora => corpora.includes(corpus.id)).length;
    const isHidden = own.some(row => isDeleted({ id: row.id, corpusId: corpus.id }, deleted));
    const change = { versions: by * own.length, articles: by * lost };
    await db.corpora.put(counted(corpus, change, isHidden ? 'deleted' : 'standing'));
  }
}

/** For each article of `rows`, the corpora that have no version of it besides these rows. */
async function articlesLost(db: Database, rows: readonly VersionRow[]): Promise<number[][]> {
  const leaving = new Set(rows.map(row => row.id));
  const heads = await rowsOf(
    db,
    rows.map(row => row.articleId),
  );
  return Promise.all(
    heads.map(async head => {
      const family = await rowsOf(
        db,
        familyOf(head).map(({ id }) => id),
      );
      const staying = family.filter(row => !leaving.has(row.id) && row.deletedAt === undefined).flatMap(corporaOf);
      const corpora = family.filter(row => leaving.has(row.id)).flatMap(corporaOf);
      return [...new Set(corpora)].filter(id => !staying.includes(id));
    }),
  );
}

/** A corpus with changed counts; those of a deleted corpus wait in `deleted` for its restoring. */
function counted(
  corpus: CorpusRow,
  by: { versions: number; articles: number },
  where: 'standing' | 'deleted',
): CorpusRow {
  const add = <T extends { versions: number; articles: number }>(to: T): T => ({
    ...to,
    versions: to.versions + by.versions,
    articles: to.articles + by.articles,
  });
  if (where === 'standing' || corpus.deleted === undefined) return add(corpus);
  return { ...corpus, deleted: add(corpus.deleted) };
}
