/** Take versions back; delete corpora, restore them, and clear them off the disk. */
import type { OnProgress } from '../corpus';
import type { Database } from '../store/database';
import type { TextPack, VersionRow } from '../store/rows';
import { dropDead } from '../index/dead-postings';
import { KEPT_CORPUS } from '../intake/identity';
import { corporaOf, type DeletedBelow, deletedCorpora, isLiving, isDeleted } from '../store/deleted';
import { alone, Overtaken, retried } from '../store/lock';
import { pack, unpack } from '../store/packs';
import { sealed } from '../store/seal';
import { familyOf, memberOf } from '../store/family';
import { stateOf, takeTurn } from '../store/state';

/**
 * Take one version back, row and text. A version that another corpus brought too becomes that corpus's. Does nothing
 * for a version that is not there.
 */
export async function remove(db: Database, versionId: number): Promise<void> {
  await alone(db, 'write', () => retried(() => removeNow(db, versionId)));
}

async function removeNow(db: Database, versionId: number): Promise<void> {
  const state = await stateOf(db);
  const row = await db.versions.get(versionId);
  if (row === undefined || row.gone) return;
  const others = row.also ?? [];
  const packs = others.length > 0 ? [] : await withoutTexts(db, new Set([versionId]));
  await db.transaction('rw', [db.versions, db.texts, db.corpora, db.meta], async () => {
    await takeTurn(db, state, {});
    await replacePacks(db, packs);
    if (others.length > 0) await handOver(db, row, others);
    else await dropRows(db, [row]);
    await uncount(db, row);
  });
}

async function uncount(db: Database, row: VersionRow): Promise<void> {
  const corpus = await db.corpora.get(row.corpusId);
  if (corpus === undefined || row.deletedAt !== undefined || isDeleted(row, await deletedCorpora(db))) return;
  const head = await db.versions.get(row.articleId);
  const family = head === undefined ? [] : await db.versions.bulkGet(familyOf(head).map(({ id }) => id));
  const others = family.filter(each => each !== undefined && corporaOf(each).includes(row.corpusId));
  await db.corpora.put({
    ...corpus,
    versions: corpus.versions - 1,
    articles: corpus.articles - (others.length === 0 ? 1 : 0),
  });
}

/** Set `deleted` on a corpus: from now on no answer holds its versions. The reader's own corpus starts anew. */
export async function deleteCorpus(db: Database, id: number): Promise<void> {
  await alone(db, 'write', () =>
    db.transaction('rw', db.corpora, db.meta, async () => {
      const corpus = await db.corpora.get(id);
      if (corpus === undefined || (corpus.deleted !== undefined && id !== KEPT_CORPUS)) return;
      const state = await stateOf(db);
      await takeTurn(db, state, {});
      const before = corpus.deleted ?? {
        articles: 0,
        versions: 0,
        bytes: 0,
      };
      const deleted = {
        below: state.nextVersion,
        articles: before.articles + corpus.articles,
        versions: before.versions + corpus.versions,
        bytes: before.bytes + corpus.bytes,
      };
      await db.corpora.put({
        ...corpus,
        articles: 0,
        versions: 0,
        bytes: 0,
        deleted,
      });
    }),
  );
}

/** Undo {@link deleteCorpus}; nothing happens when the corpus is not deleted, or purged already. */
export async function restoreCorpus(db: Database, id: number): Promise<void> {
  await alone(db, 'write', () =>
    db.transaction('rw', db.corpora, db.meta, async () => {
      const { deleted, ...corpus } = (await db.corpora.get(id)) ?? { deleted: undefined, id };
      if (deleted === undefined || !('name' in corpus)) return;
      await takeTurn(db, await stateOf(db), {});
      await db.corpora.put({
        ...corpus,
        articles: corpus.articles + deleted.articles,
        versions: corpus.versions + deleted.versions,
        bytes: corpus.bytes + deleted.bytes,
      });
    }),
  );
}

// Ids looked at in one transaction: about .1 s.
const AT_ONCE = 512;

/**
 * Clear deleted corpora off the disk for good: texts and rows, then their postings, last the corpora themselves. A
 * killed purge can be repeated.
 */
export async function purgeDeleted(db: Database, onProgress?: OnProgress, signal?: AbortSignal): Promise<void> {
  const deleted = await deletedCorpora(db);
  if (deleted.size === 0) return;
  const end = Math.max(...deleted.values());
  for (let from = 1; from < end; from += AT_ONCE) {
    signal?.throwIfAborted();
    onProgress?.(from - 1, 2 * (end - 1));
    await alone(db, 'write', () => retried(() => purgeSome(db, from, deleted)));
  }
  await dropDead(db, share => onProgress?.((1 + share) * (end - 1), 2 * (end - 1)), signal);
  await alone(db, 'write', () => retried(() => forgetCorpora(db, deleted)));
  onProgress?.(2 * (end - 1), 2 * (end - 1));
}

async function purgeSome(db: Database, from: number, wanted: DeletedBelow): Promise<void> {
  const state = await stateOf(db);
  // A corpus that was restored meanwhile stays.
  const deleted = new Map([...(await deletedCorpora(db))].filter(([id, below]) => wanted.get(id) === below));
  const rows = await db.versions
    .where(':id')
    .between(from, from + AT_ONCE)
    .toArray();
  const touched = rows.filter(row => corporaOf(row).some(corpusId => isDeleted({ id: row.id, corpusId }, deleted)));
  if (touched.length === 0) return;
  const dead = touched.filter(row => !isLiving(row, deleted));
  const packs = await withoutTexts(db, new Set(dead.map(row => row.id)));
  await db.transaction('rw', db.versions, db.texts, db.meta, async () => {
    await takeTurn(db, state, {});
    await replacePacks(db, packs);
    for (const row of touched.filter(each => isLiving(each, deleted))) {
      await handOver(
        db,
        row,
        corporaOf(row).filter(corpusId => !isDeleted({ id: row.id, corpusId }, deleted)),
      );
    }
    await dropRows(
      db,
      dead.filter(row => !row.gone),
    );
  });
}

/** Give a version to other corpora that brought its text. */
async function handOver(db: Database, row: VersionRow, [corpusId, ...also]: readonly number[]): Promise<void> {
  const next: VersionRow = { ...row, corpusId, also };
  await db.versions.put(sealed(next));
  const head = await db.versions.get(row.articleId);
  if (head?.family === undefined) return;
  const family = head.family.map(member => (member.id === next.id ? memberOf(next) : member));
  await db.versions.put(sealed({ ...head, family }));
}

/** Delete rows. An article whose first version goes keeps its name while it has others. */
export async function dropRows(db: Database, rows: readonly VersionRow[]): Promise<void> {
  for (const { id, articleId } of rows) {
    const head = await db.versions.get(articleId);
    const family = head === undefined ? [] : familyOf(head).filter(member => member.id !== id);
    if (id !== articleId) await db.versions.delete(id);
    if (head === undefined) continue;
    if (family.length === 0 && (head.gone || id === articleId)) await db.versions.delete(articleId);
    else await db.versions.put(sealed({ ...head, family, ...(id === articleId && { gone: true }) }));
  }
}

async function forgetCorpora(db: Database, wanted: DeletedBelow): Promise<void> {
  const state = await stateOf(db);
  await db.transaction('rw', db.corpora, db.meta, async () => {
    await takeTurn(db, state, {});
    for (const [id, below] of wanted) {
      const row = await db.corpora.get(id);
      if (row?.deleted?.below !== below) continue;
      if (id === KEPT_CORPUS) await db.corpora.update(id, { deleted: undefined });
      else await db.corpora.delete(id);
    }
  });
}

/** Packs that hold texts of `ids`, before and after; `after`: `null` when nothing is left in it. */
interface Replaced {
  readonly key: number;
  readonly before: TextPack;
  readonly after: TextPack | null;
}

export async function withoutTexts(db: Database, ids: ReadonlySet<number>): Promise<Replaced[]> {
  const replaced = new Map<number, Replaced>();
  for (const id of [...ids].sort((a, b) => a - b)) {
    const [key] = await db.texts.where(':id').aboveOrEqual(id).limit(1).primaryKeys();
    const before = key === undefined || replaced.has(key) ? undefined : await db.texts.get(key);
    if (before === undefined || before.first > id) continue;
    const left = (await unpack(before)).map((text, i) => (ids.has(before.first + i) ? null : text));
    replaced.set(key, {
      key,
      before,
      after: left.every(text => text === null) ? null : await pack(before.first, left),
    });
  }
  return [...replaced.values()];
}

// A merge may have packed the texts anew since they were read.
export async function replacePacks(db: Database, packs: readonly Replaced[]): Promise<void> {
  for (const { key, before, after } of packs) {
    const now = await db.texts.get(key);
    if (now?.first !== before.first || now.packed?.length !== before.packed?.length) {
      throw new Overtaken();
    }
    if (after === null) await db.texts.delete(key);
    else await db.texts.put(after, key);
  }
}
