/** The rows of the library: every article with its versions, read in pieces so that the first stand at once. */
import type { ListedArticle, ListedVersion } from '../model/listed';
import { familyOf } from './store/family';
import { corporaOf, type DeletedBelow, deletedCorpora, isDeleted, isLiving } from './store/deleted';
import type { Database } from './store/database';
import type { VersionRow } from './store/rows';
import { ordered } from './intake/identity';

// Rows in one request: some 50 ms in a browser, so that the first piece stands soon and a search goes on between two.
const ROWS = 2000;

/**
 * Every living article once, the last stored first. A piece may hold articles whose later versions lie far from it;
 * they are fetched with it, so that a piece is whole by itself.
 */
export async function* listArticles(db: Database, signal?: AbortSignal): AsyncGenerator<ListedArticle[]> {
  const deleted = await deletedCorpora(db);
  for (let below = Infinity; ;) {
    signal?.throwIfAborted();
    const rows = await db.versions.where(':id').below(below).reverse().limit(ROWS).toArray();
    if (rows.length === 0) return;
    below = rows[rows.length - 1].id;
    yield await listed(db, rows, deleted);
  }
}

/** Some articles as {@link listArticles} gives them; one that has no living version is left out. */
export async function articlesListed(db: Database, ids: readonly number[]): Promise<ListedArticle[]> {
  const rows = (await db.versions.bulkGet([...ids])).filter(row => row !== undefined);
  return listed(db, rows, await deletedCorpora(db));
}

async function listed(db: Database, rows: readonly VersionRow[], deleted: DeletedBelow): Promise<ListedArticle[]> {
  const byId = new Map(rows.map(row => [row.id, row]));
  const heads = rows.filter(row => row.id === row.articleId);
  const missing = heads.flatMap(head => familyOf(head).map(({ id }) => id)).filter(id => !byId.has(id));
  for (const row of await db.versions.bulkGet(missing)) if (row !== undefined) byId.set(row.id, row);
  return heads.flatMap(head => {
    const family = ordered(familyOf(head)).flatMap(({ id }) => byId.get(id) ?? []);
    const living = family.filter(row => isLiving(row, deleted));
    return living.length === 0 ? [] : [article(head, living, deleted)];
  });
}

function article(head: VersionRow, versions: readonly VersionRow[], deleted: DeletedBelow): ListedArticle {
  return {
    id: head.id,
    siteName: head.siteName,
    language: head.language ?? null,
    versions: versions.map(row => listedVersion(row, deleted)),
  };
}

function listedVersion(row: VersionRow, deleted: DeletedBelow): ListedVersion {
  return {
    id: row.id,
    titles: row.titles,
    corpora: corporaOf(row).filter(corpusId => !isDeleted({ id: row.id, corpusId }, deleted)),
    seenAt: row.seenAgainAt ?? row.seenAt ?? null,
    publishedAt: row.publishedAt ?? null,
    words: row.words,
  };
}
