/**
 * The answers to a reader: each function answers the question of its name in `CorpusReader`. None waits for a writer's
 * lock.
 */
import type { Article, CorpusEntry, TextWithBeside, Version } from '../model/article';
import { resultOf, beginTransaction } from './store/transactions';
import { hash32 } from '../text/hash';
import { isBoilerplate } from './intake/boilerplate';
import type { Candidate } from './corpus';
import type { Database } from './store/database';
import type { CorpusRow, VersionRow } from './store/rows';
import { KEPT_CORPUS, ordered } from './intake/identity';
import { type DeletedBelow, deletedCorpora, isLiving } from './store/deleted';
import { isUnaltered } from './store/seal';
import { idsOfIdentityHash, idsOfPrints } from './index/lookup';
import { readTexts } from './store/packs';
import { familyOf } from './store/family';
import { boilerplateKey, placeOf } from './intake/prepare';
import { byWeight } from './index/weigh';
import { labelText, sharedLabels, versionName } from './version-label';

export async function candidates(db: Database, asked: Uint32Array, limit: number): Promise<Candidate[]> {
  const transaction = await beginTransaction(db, ['meta', 'recent', 'postings', 'corpora', 'versions'], 'readonly');
  const [ids, deleted] = await Promise.all([idsOfPrints(transaction, db, new Set(asked)), deletedCorpora(transaction)]);
  const heaviest = byWeight(ids.values());
  const versions = transaction.objectStore('versions');
  const living: Candidate[] = [];
  // Dead ones fall out here; as a rule there are none and one round is enough.
  for (let from = 0; from < heaviest.length && living.length < limit;) {
    const some = heaviest.slice(from, from + Math.max(limit - living.length, 16));
    const rows = await Promise.all(some.map(each => resultOf<VersionRow | undefined>(versions.get(each.versionId))));
    living.push(...some.filter((_, i) => isAnswer(rows[i], deleted)));
    from += some.length;
  }
  return living.slice(0, limit);
}

/** Rows of those that are alive, in the order of `ids`. */
async function alive(db: Database, ids: readonly number[]): Promise<(VersionRow | null)[]> {
  const [rows, deleted] = await Promise.all([db.versions.bulkGet([...ids]), deletedCorpora(db)]);
  return rows.map(row => (isAnswer(row, deleted) ? row : null));
}

/** Whether a row may stand in an answer: it lives, and the disk has not altered it. */
function isAnswer(row: VersionRow | undefined, deleted: DeletedBelow): row is VersionRow {
  return row !== undefined && isLiving(row, deleted) && isUnaltered(row);
}

export async function versions(db: Database, ids: readonly number[]): Promise<(Version | null)[]> {
  const rows = await alive(db, ids);
  const members = await membersIn(db, await headsOf(db, rows));
  return rows.map(row => (row === null ? null : version(row, members.get(row.id))));
}

/** First versions of the articles of some versions, each once. */
async function headsOf(db: Database, rows: readonly (VersionRow | null)[]): Promise<VersionRow[]> {
  const heads = new Map(
    rows.flatMap(row => (row !== null && row.id === row.articleId ? [[row.id, row] as const] : [])),
  );
  const missing = new Set(rows.flatMap(row => (row === null || heads.has(row.articleId) ? [] : [row.articleId])));
  const fetched = await db.versions.bulkGet([...missing]);
  return [...heads.values(), ...fetched.filter(row => row !== undefined)];
}

/** What a version is among the others of its article. */
interface Membership {
  readonly place: number;
  /** Name of its corpus, where its label alone does not tell it from another. */
  readonly of?: string;
}

const ALONE: Membership = { place: 0 };

/** By version id, its place among the versions of its article. */
async function membersIn(db: Database, heads: readonly VersionRow[]): Promise<Map<number, Membership>> {
  const families = heads.map(head => ordered(familyOf(head)));
  const shared = families.map(sharedLabels);
  const names = shared.some(({ size }) => size > 0) ? await corpusNames(db) : new Map<number, string>();
  return new Map(
    families.flatMap((family, i) =>
      family.map(({ id, label, corpusId }, place): [number, Membership] => {
        const of = shared[i].has(labelText(label)) ? names.get(corpusId) : undefined;
        return [id, { place, ...(of !== undefined && { of }) }];
      }),
    ),
  );
}

/** Names of corpora by id; "" for the reader's own, whose name a file could give itself. */
async function corpusNames(db: Database): Promise<Map<number, string>> {
  return new Map((await db.corpora.toArray()).map(({ id, name }) => [id, id === KEPT_CORPUS ? '' : name]));
}

function version(row: VersionRow, { place, of }: Membership = ALONE): Version {
  return {
    id: row.id,
    articleId: row.articleId,
    corpusId: row.corpusId,
    name: { ...versionName(row.label), ...(of !== undefined && { of }) },
    order: place,
    titles: row.titles,
    url: row.url ?? null,
    byline: row.byline ?? null,
    publishedAt: row.publishedAt ?? null,
    modifiedAt: row.modifiedAt ?? null,
    seenAt: row.seenAt ?? null,
    seenAgainAt: row.seenAgainAt ?? null,
    source: row.source,
    extractor: row.extractor,
    partial: row.partial ?? false,
    words: row.words,
    declared: row.declared ?? [],
  };
}

export async function articles(db: Database, ids: readonly number[]): Promise<(Article | null)[]> {
  const heads = await db.versions.bulkGet([...ids]);
  const families = heads.map(head =>
    head === undefined || head.articleId !== head.id ? [] : familyOf(head).map(member => member.id),
  );
  const members = await alive(db, families.flat());
  const living = new Set(members.flatMap(row => (row === null ? [] : [row.articleId])));
  return heads.map(head => (head !== undefined && living.has(head.id) ? article(head) : null));
}

function article(head: VersionRow): Article {
  const { address, site } = placeOf(head.url, head.siteName);
  return {
    id: head.id,
    address,
    site,
    siteName: head.siteName,
    language: head.language ?? null,
  };
}

export async function versionsOf(db: Database, articleId: number): Promise<Version[]> {
  const head = await db.versions.get(articleId);
  if (head === undefined || head.articleId !== head.id) return [];
  const members = await membersIn(db, [head]);
  const rows = await alive(db, [...members.keys()]);
  return rows.flatMap(row => (row === null ? [] : [version(row, members.get(row.id))]));
}

export async function texts(db: Database, ids: readonly number[]): Promise<(TextWithBeside | null)[]> {
  const [rows, found] = await Promise.all([alive(db, ids), readTexts(db, ids)]);
  return found.map((text, i) => (rows[i] === null ? null : text));
}

export async function articlesAt(db: Database, address: string): Promise<Article[]> {
  if (address === '') return [];
  const mark = hash32(`address ${address}`);
  const rows = await alive(db, await idsOfIdentityHash(db, mark));
  const here = rows.flatMap(row =>
    row !== null && placeOf(row.url, row.siteName).address === address ? [row.articleId] : [],
  );
  return (await articles(db, [...new Set(here)])).filter(each => each !== null);
}

export async function boilerplate(db: Database, site: string, paragraphs: readonly string[]): Promise<boolean[]> {
  const row = await db.sites.get(site);
  return paragraphs.map(paragraph => {
    const key = boilerplateKey(paragraph);
    return key !== null && isBoilerplate(row, key);
  });
}

export async function corpora(db: Database): Promise<CorpusEntry[]> {
  const rows = await db.corpora.toArray();
  return rows.filter(row => row.deleted === undefined || row.id === KEPT_CORPUS).map(row => entry(row));
}

function entry({
  id,
  name,
  source,
  licence,
  file,
  importedAt,
  articles: ofArticles,
  versions: ofVersions,
  bytes,
}: CorpusRow): CorpusEntry {
  return {
    id,
    name,
    source,
    licence,
    ...(file !== undefined && { file }),
    articles: ofArticles,
    versions: ofVersions,
    bytes,
    importedAt,
  };
}

export async function size(db: Database): Promise<{ articles: number; versions: number }> {
  const all = await corpora(db);
  return {
    articles: all.reduce((sum, row) => sum + row.articles, 0),
    versions: all.reduce((sum, row) => sum + row.versions, 0),
  };
}
