/**
 * The bin: versions that the reader has deleted and may have back. A version in the bin keeps its row, text and
 * postings; `VersionRow.deletedAt` alone keeps it out of every answer, so that undoing writes the same few rows again.
 */
import type { BinEntry } from '../../model/listed';
import type { OnProgress } from '../corpus';
import { dropDead } from '../index/dead-postings';
import { idsOfBatch, newestIds } from '../index/lookup';
import { identityHashes } from '../intake/identity';
import { placeOf } from '../intake/prepare';
import { corporaOf, type DeletedBelow, deletedCorpora, isDeleted, isLiving } from '../store/deleted';
import type { Database } from '../store/database';
import { familyOf } from '../store/family';
import { alone, retried } from '../store/lock';
import type { CorpusRow, VersionRow } from '../store/rows';
import { sealed } from '../store/seal';
import { stateOf, takeTurn } from '../store/state';
import { beginTransaction } from '../store/transactions';
import { dropRows, replacePacks, withoutTexts } from './delete';

/** Put versions into the bin by one transaction. @returns the id of the deletion; `null`: none of them lived */
export async function putIntoBin(db: Database, ids: readonly number[], title: string): Promise<number | null> {
  return writing(db, async () => {
    const deleted = await deletedCorpora(db);
    const rows = (await rowsOf(db, ids)).filter(row => isLiving(row, deleted));
    if (rows.length === 0) return null;
    const at = new Date().toISOString();
    await count(db, rows, { deleted, by: -1 });
    await db.versions.bulkPut(rows.map(row => sealed({ ...row, deletedAt: at })));
    return db.bin.add({ at, title, versions: rows.map(row => row.id) });
  });
}

/**
 * Undo a deletion by one transaction. A text that was stored again meanwhile becomes one version with the one that
 * comes back. Does nothing when the bin was emptied of it. @returns the ids of the articles that changed
 */
export async function restoreFromBin(db: Database, id: number): Promise<number[]> {
  return alone(db, 'write', () => retried(() => restoreNow(db, id)));
}

async function restoreNow(db: Database, id: number): Promise<number[]> {
  const state = await stateOf(db);
  const entry = await db.bin.get(id);
  if (entry === undefined) return [];
  const deleted = await deletedCorpora(db);
  const ids = (await rowsOf(db, entry.versions)).filter(isBinned).map(row => row.id);
  const twins = await twinsOf(db, ids, deleted);
  const again = [...twins.values()];
  const packs = await withoutTexts(db, new Set(again.map(row => row.id)));
  return db.transaction('rw', [db.versions, db.texts, db.corpora, db.bin, db.meta], async () => {
    await takeTurn(db, state, {});
    await replacePacks(db, packs);
    await count(db, again, { deleted, by: -1 });
    await dropRows(db, again);
    // Read anew: the first version of an article has just lost a twin from its family.
    const rows = (await rowsOf(db, ids)).map(row => sealed(standing(row, twins.get(row.id))));
    await db.versions.bulkPut(rows);
    await count(db, rows, { deleted, by: 1 });
    await db.bin.delete(id);
    return [...new Set([...rows, ...again].map(row => row.articleId))];
  });
}

function isBinned(row: VersionRow): boolean {
  return row.deletedAt !== undefined && !row.gone;
}

/** A version out of the bin, with what is known of the same text stored again meanwhile. */
function standing(binned: VersionRow, twin: VersionRow | undefined): VersionRow {
  const row: Omit<VersionRow, 'deletedAt'> & { deletedAt?: string } = { ...binned };
  delete row.deletedAt;
  if (twin === undefined) return row;
  const others = [...corporaOf(row), ...corporaOf(twin)].filter(corpusId => corpusId !== row.corpusId);
  const seen = [row.seenAgainAt, row.seenAt, twin.seenAgainAt, twin.seenAt].filter(time => time !== undefined).sort();
  const last = seen.at(-1);
  return {
    ...row,
    also: [...new Set(others)],
    titles: [...new Set([...row.titles, ...twin.titles])],
    ...(last !== undefined && last !== row.seenAt && { seenAgainAt: last }),
  };
}

// As in `place.ts`: so many texts ask for the bucket of each hash.
const FEW = 16;

/** By the id of a version in the bin, the living version of the same site that says the same. */
async function twinsOf(db: Database, ids: readonly number[], deleted: DeletedBelow): Promise<Map<number, VersionRow>> {
  const hashes = (await rowsOf(db, ids)).map(row => ({ row, hash: textHash(row) }));
  const asked = new Set(hashes.map(({ hash }) => hash));
  const transaction = await beginTransaction(db, ['meta', 'recent', 'postings'], 'readonly');
  const found = await (ids.length > FEW ? idsOfBatch : newestIds)(transaction, db, asked);
  const rows = await rowsOf(db, [...found.ids.values()].flat());
  const living = new Map(rows.filter(row => isLiving(row, deleted)).map(row => [row.id, row]));
  const twins = hashes.flatMap(({ row, hash }) => {
    const same = (found.ids.get(hash) ?? []).map(id => living.get(id));
    const twin = same.find(each => each !== undefined && isTwin(row, each, deleted));
    return twin === undefined ? [] : [[row.id, twin] as const];
  });
  return new Map(twins);
}

function textHash(row: VersionRow): number {
  return identityHashes(placeOf(row.url, row.siteName), row.digest, new Uint32Array()).text;
}

/** Whether two rows are one text, and the older row can stand in the corpora of the newer one. */
function isTwin(row: VersionRow, twin: VersionRow, deleted: DeletedBelow): boolean {
  const site = (each: VersionRow) => placeOf(each.url, each.siteName).site;
  const isSame = twin.id !== row.id && twin.digest === row.digest && site(twin) === site(row);
  return isSame && corporaOf(twin).every(corpusId => !isDeleted({ id: row.id, corpusId }, deleted));
}

/** What lies in the bin, the latest deletion first. */
export async function binEntries(db: Database): Promise<BinEntry[]> {
  const rows = await db.bin.toArray();
  return rows.reverse().map(({ id, at, title, versions }) => ({ id, at, title, versions: versions.length }));
}

// Versions cleared away in one transaction: about .1 s, so that a page that opens meanwhile does not wait.
const AT_ONCE = 128;

/**
 * Clear deletions made before a time off the disk, in short transactions. A run that is killed, or ended by `signal`,
 * can be repeated.
 */
export async function emptyBin(
  db: Database,
  before: string,
  onProgress?: OnProgress,
  signal?: AbortSignal,
): Promise<void> {
  const old = (await db.bin.toArray()).filter(({ at }) => at < before);
  const pieces = old.flatMap(({ id, versions }) => piecesOf(versions).map(piece => ({ id, piece })));
  // The dead postings are the second half of the way.
  const of = 2 * pieces.length;
  for (const [done, { id, piece }] of pieces.entries()) {
    onProgress?.(done, of);
    signal?.throwIfAborted();
    await alone(db, 'write', () => retried(() => dropForGood(db, id, piece)));
  }
  if (of > 0) await dropDead(db, share => onProgress?.(pieces.length * (1 + share), of), signal);
  onProgress?.(of, of);
}

function piecesOf(versions: readonly number[]): (readonly number[])[] {
  const count = Math.max(1, Math.ceil(versions.length / AT_ONCE)); // a deletion without versions goes too
  return Array.from({ length: count }, (_, i) => versions.slice(i * AT_ONCE, (i + 1) * AT_ONCE));
}

async function dropForGood(db: Database, id: number, piece: readonly number[]): Promise<void> {
  const state = await stateOf(db);
  const entry = await db.bin.get(id);
  if (entry === undefined) return; // undone meanwhile
  const rows = (await rowsOf(db, piece)).filter(isBinned);
  const packs = await withoutTexts(db, new Set(rows.map(row => row.id)));
  const left = entry.versions.filter(each => !piece.includes(each));
  await db.transaction('rw', [db.versions, db.texts, db.bin, db.meta], async () => {
    await takeTurn(db, state, {});
    await replacePacks(db, packs);
    await dropRows(db, rows);
    await (left.length === 0 ? db.bin.delete(id) : db.bin.put({ ...entry, versions: left }));
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
