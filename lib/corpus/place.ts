/** Find the article of each text of a batch. Reads only; what is to be written stands in the answer. */
import { fingerprints } from '../fingerprint/fingerprints';
import type { Place } from '../match/identity';
import { answer, begun } from './bare';
import type { Database, Member, State, VersionRow } from './database';
import { allMarks, isSureAtOneAddress, isWorthReading, nextLabel, sameArticle } from './identity';
import { type DeletedBelow, deletedAt, isAlive, isDeleted } from './life';
import { idsOfBatchAt, newestIdsAt } from './lookup';
import { readTexts } from './packs';
import { placeOf, type Prepared } from './prepare';

/** What a batch comes to. */
export interface Placed {
  /** What was read to place it goes by this. */
  readonly state: State;
  /** For each text of the batch its row; several texts may have the same one. */
  readonly rows: readonly {
    readonly id: number;
    readonly articleId: number;
    readonly outcome: 'new-article' | 'new-version' | 'known';
  }[];
  /** Rows to write: new ones, and known ones that changed. */
  readonly changed: ReadonlyMap<number, VersionRow>;
  /** The new versions, their ids consecutive from `nextVersion`. */
  readonly fresh: readonly Prepared[];
  /** For each of `fresh`, whether it begins an article. */
  readonly newArticles: readonly boolean[];
  /** What the corpus has by this batch and had not before: new texts, and others' that it brings too. */
  readonly gained: { readonly versions: number; readonly articles: number };
}

// Texts of which the marks are asked for one by one: up to some hundred requests.
const FEW = 16;
// Newest versions that a likeness mark is followed to. More share it in a live story, and where it is a footer's.
const COMMON = 32;
// Versions looked at under one address, and among those that are alike: a live story has hundreds.
const NEWEST = 4;

/** A version that may be of the same article. `prints`: `null` until its text is read. */
interface Likely {
  readonly id: number;
  readonly place: Place;
  prints: Uint32Array | null;
}

interface Desk {
  readonly db: Database;
  readonly corpusId: number;
  readonly state: State;
  readonly deleted: DeletedBelow;
  readonly rows: Map<number, VersionRow>;
  readonly changed: Map<number, VersionRow>;
  readonly byMark: Map<number, number[]>;
  readonly likely: Map<number, Likely>;
  /** Versions that the corpus has by this batch. */
  readonly brought: Set<number>;
  next: number;
}

/** Place a batch, in its order: each text sees the ones before it. */
export async function place(db: Database, batch: readonly Prepared[], corpusId: number): Promise<Placed> {
  const desk = await openDesk(db, batch, corpusId);
  const rows: Placed['rows'][number][] = [];
  const fresh: Prepared[] = [];
  const newArticles: boolean[] = [];
  for (const text of batch) {
    const known = knownText(desk, text);
    if (known !== null) {
      seenAgain(desk, known, text);
      rows.push({ id: known.id, articleId: known.articleId, outcome: 'known' });
      continue;
    }
    const article = await articleOf(desk, text);
    const row = store(desk, text, article);
    fresh.push(text);
    newArticles.push(article === null);
    rows.push({ id: row.id, articleId: row.articleId, outcome: article === null ? 'new-article' : 'new-version' });
  }
  return {
    state: desk.state,
    rows,
    changed: desk.changed,
    fresh,
    newArticles,
    gained: { versions: desk.brought.size, articles: await articlesGained(desk) },
  };
}

/** Fetch in one transaction all rows that the marks of a batch lead to. */
async function openDesk(db: Database, batch: readonly Prepared[], corpusId: number): Promise<Desk> {
  const asked = new Set(batch.flatMap(text => allMarks(text.marks)));
  const transaction = await begun(db, ['meta', 'corpora', 'recent', 'postings', 'versions'], 'readonly');
  const [{ state, ids }, deleted] = await Promise.all([
    batch.length > FEW ? idsOfBatchAt(transaction, db, asked) : newestIdsAt(transaction, db, asked),
    deletedAt(transaction),
  ]);
  const rows = new Map<number, VersionRow>();
  const desk: Desk = {
    db,
    corpusId,
    state,
    next: state.nextVersion,
    deleted,
    rows,
    changed: new Map(),
    byMark: ids,
    likely: new Map(),
    brought: new Set(),
  };
  await collect(
    transaction,
    rows,
    batch.flatMap(text => [...markedTheSame(desk, text), ...markedHere(desk, text), ...markedAlike(desk, text).keys()]),
  );
  await collect(
    transaction,
    rows,
    [...rows.values()].map(row => row.articleId),
  );
  return desk;
}

async function collect(
  transaction: IDBTransaction,
  rows: Map<number, VersionRow>,
  ids: readonly number[],
): Promise<void> {
  const missing = [...new Set(ids)].filter(id => !rows.has(id));
  const store = transaction.objectStore('versions');
  const found = await Promise.all(missing.map(id => answer<VersionRow | undefined>(store.get(id))));
  for (const row of found) if (row !== undefined) rows.set(row.id, row);
}

function markedTheSame({ byMark }: Desk, { marks }: Prepared): readonly number[] {
  return byMark.get(marks.text) ?? [];
}

function markedHere({ byMark }: Desk, { marks }: Prepared): readonly number[] {
  return marks.address === null ? [] : (byMark.get(marks.address) ?? []).slice(-NEWEST);
}

/** By version, how many likeness marks it shares with the text, where that is worth reading: the nearest, newest few. */
function markedAlike({ byMark }: Desk, { marks }: Prepared): Map<number, number> {
  const shared = new Map<number, number>();
  for (const mark of marks.likeness) {
    for (const id of (byMark.get(mark) ?? []).slice(-COMMON)) shared.set(id, (shared.get(id) ?? 0) + 1);
  }
  const worth = [...shared].filter(([, count]) => isWorthReading(count, marks));
  return new Map(worth.sort(([a, often], [b, less]) => less - often || b - a).slice(0, NEWEST));
}

/** The version of the same site that says the same, or `null`. */
function knownText(desk: Desk, text: Prepared): VersionRow | null {
  for (const id of markedTheSame(desk, text)) {
    const row = desk.rows.get(id);
    if (row === undefined || !isAlive(row, desk.deleted) || row.digest !== text.digest) continue;
    if (placeOf(row.url, row.siteName).site === text.place.site) return row;
  }
  return null;
}

/** The first version of the article that the text is a version of, or `null`. */
async function articleOf(desk: Desk, text: Prepared): Promise<VersionRow | null> {
  const { sure, candidates } = likelyOf(desk, text);
  const same = sure ?? sameArticle(text, await read(desk, candidates));
  return same === null ? null : desk.rows.get(desk.rows.get(same.id)!.articleId)!;
}

/** Candidates with their fingerprints, texts read where need be. */
async function read(desk: Desk, candidates: readonly Likely[]): Promise<(Likely & { prints: Uint32Array })[]> {
  const unread = candidates.filter(each => each.prints === null);
  const texts =
    unread.length === 0
      ? []
      : await readTexts(
          desk.db,
          unread.map(each => each.id),
        );
  unread.forEach((each, i) => {
    each.prints = texts[i] === null ? new Uint32Array() : fingerprints(texts[i], desk.rows.get(each.id)?.language);
  });
  return candidates as (Likely & { prints: Uint32Array })[];
}

/** Versions that may be of the text's article; `sure`: one that is, by its address and marks alone. */
function likelyOf(desk: Desk, text: Prepared): { sure: Likely | null; candidates: Likely[] } {
  const alike = markedAlike(desk, text);
  const here = markedHere(desk, text)
    .flatMap(id => likely(desk, id) ?? [])
    .filter(each => each.place.address === text.place.address);
  const sure = here.find(each => isSureAtOneAddress(alike.get(each.id) ?? 0)) ?? null;
  const elsewhere = [...alike.keys()]
    .flatMap(id => likely(desk, id) ?? [])
    .filter(each => each.place.site === text.place.site);
  return { sure, candidates: [...new Set([...here, ...elsewhere])] };
}

function likely(desk: Desk, id: number): Likely | null {
  const row = desk.rows.get(id);
  if (row === undefined || !isAlive(row, desk.deleted)) return null;
  const each = desk.likely.get(id) ?? { id, place: placeOf(row.url, row.siteName), prints: null };
  desk.likely.set(id, each);
  return each;
}

/** Note a known text: its times, a new headline, the corpus that brought it. Nothing to write when nothing is new. */
function seenAgain(desk: Desk, known: VersionRow, { incoming }: Prepared): void {
  const seen = [known.seenAt, known.seenAgainAt, incoming.seenAt ?? undefined]
    .filter(time => time !== undefined)
    .sort();
  const also = known.also ?? [];
  const isOurs = known.corpusId === desk.corpusId || also.includes(desk.corpusId);
  const next: VersionRow = {
    ...known,
    ...(seen.length > 0 && { seenAt: seen[0] }),
    ...(seen.length > 1 && seen.at(-1) !== seen[0] && { seenAgainAt: seen.at(-1) }),
    titles: known.titles.includes(incoming.title) ? known.titles : [...known.titles, incoming.title],
    ...(!isOurs && { also: [...also, desk.corpusId] }),
  };
  if (!isOurs) desk.brought.add(known.id);
  const same =
    next.seenAt === known.seenAt && next.seenAgainAt === known.seenAgainAt && next.titles === known.titles && isOurs;
  if (same) return;
  put(desk, next);
  const article = desk.rows.get(next.articleId);
  if (article?.family === undefined || next.seenAt === known.seenAt) return;
  put(desk, { ...article, family: article.family.map(member => (member.id === next.id ? memberOf(next) : member)) });
}

/** Lay down a new version; `article`: the first version of its article, `null` for a new one. */
function store(desk: Desk, text: Prepared, article: VersionRow | null): VersionRow {
  const family = article === null ? [] : familyOf(article);
  const living = family.filter(member => !isDeleted(member, desk.deleted));
  const id = desk.next++;
  const row = newRow(text, {
    id,
    articleId: article?.id ?? id,
    corpusId: desk.corpusId,
    label: text.incoming.label ?? nextLabel(living),
  });
  put(desk, row);
  desk.brought.add(id);
  if (article !== null) put(desk, { ...article, family: [...family, memberOf(row)] });
  desk.likely.set(id, { id, place: text.place, prints: text.prints });
  for (const mark of allMarks(text.marks)) {
    const ids = desk.byMark.get(mark);
    if (ids === undefined) desk.byMark.set(mark, [id]);
    else ids.push(id);
  }
  return row;
}

async function articlesGained(desk: Desk): Promise<number> {
  const articles = [...new Set([...desk.brought].map(id => desk.rows.get(id)!.articleId))];
  const others = articles.map(id => membersOf(desk, id).filter(member => !desk.brought.has(member.id)));
  const unheld = others.filter(
    members => !members.some(member => member.corpusId === desk.corpusId && !isDeleted(member, desk.deleted)),
  );
  // A member does not say which other corpora brought its text: most often there is none to ask.
  const unread = unheld
    .flat()
    .map(({ id }) => id)
    .filter(id => !desk.rows.has(id));
  if (unread.length > 0) await collect(await begun(desk.db, ['versions'], 'readonly'), desk.rows, unread);
  return unheld.filter(members => !members.some(({ id }) => isAdopted(desk, id))).length;
}

function membersOf(desk: Desk, articleId: number): readonly Member[] {
  const article = desk.rows.get(articleId);
  return article === undefined ? [] : familyOf(article);
}

function isAdopted({ rows, corpusId, deleted }: Desk, id: number): boolean {
  return (rows.get(id)?.also?.includes(corpusId) ?? false) && !isDeleted({ id, corpusId }, deleted);
}

function put(desk: Desk, row: VersionRow): void {
  desk.rows.set(row.id, row);
  desk.changed.set(row.id, row);
}

function newRow(
  { incoming, digest, words }: Prepared,
  named: Pick<VersionRow, 'id' | 'articleId' | 'corpusId' | 'label'>,
): VersionRow {
  return {
    ...named,
    digest,
    siteName: incoming.site,
    titles: [incoming.title],
    source: incoming.source,
    extractor: incoming.extractor,
    words,
    ...(incoming.order !== null && { order: incoming.order }),
    ...(incoming.url !== null && { url: incoming.url }),
    ...(incoming.language !== null && { language: incoming.language }),
    ...(incoming.byline !== null && { byline: incoming.byline }),
    ...(incoming.publishedAt !== null && { publishedAt: incoming.publishedAt }),
    ...(incoming.modifiedAt !== null && { modifiedAt: incoming.modifiedAt }),
    ...(incoming.seenAt !== null && { seenAt: incoming.seenAt }),
    ...(incoming.partial && { partial: true }),
    ...(incoming.declared.length > 0 && { declared: incoming.declared }),
  };
}

/** All versions of an article, in order of arrival, told from its first. */
export function familyOf(article: VersionRow): readonly Member[] {
  return article.family ?? (article.gone ? [] : [memberOf(article)]);
}

/** What the first version of an article keeps of a version. */
export function memberOf({ id, corpusId, digest, label, order, seenAt }: VersionRow): Member {
  return {
    id,
    corpusId,
    digest,
    label,
    ...(order !== undefined && { order }),
    ...(seenAt !== undefined && { seenAt }),
  };
}
