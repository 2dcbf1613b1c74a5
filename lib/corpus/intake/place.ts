/** Find the article of each text of a batch. Placing only reads; its answer holds the rows to write. */
import { fingerprints } from '../../fingerprint/fingerprints';
import { framed, isOneTime, isOtherTime, type Place } from '../../match/identity';
import type { IncomingVersion, Text } from '../../model/article';
import { captureOf } from '../../origin/enclosed';
import { resultOf, beginTransaction } from '../store/transactions';
import type { Database } from '../store/database';
import type { Member, State, VersionRow } from '../store/rows';
import {
  allIdentityHashes,
  type Compared,
  isSureAtOneAddress,
  isWorthReading,
  nextNumber,
  sameArticle,
} from './identity';
import { type DeletedBelow, deletedCorpora, isLiving, isDeleted } from '../store/deleted';
import { idsOfBatch, newestIds } from '../index/lookup';
import { familyOf, memberOf } from '../store/family';
import { readTexts } from '../store/packs';
import { placeOf, type Prepared } from './prepare';

/** The rows that a batch leads to. */
export interface Placed {
  /** The state that the batch was placed in. */
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
  /** How many versions and articles the corpus gains: new texts, and texts that only other corpora had brought. */
  readonly gained: { readonly versions: number; readonly articles: number };
}

// Batches of at most so many texts ask for the bucket of each identity hash: up to some hundred requests.
const FEW = 16;
// Newest versions that a likeness hash is followed to. A live story, or a footer, shares one with more.
const COMMON = 32;
// Versions looked at under one address, and among those that are alike: a live story has hundreds.
const NEWEST = 4;

/** A version that may be of the same article. `read`: `null` until its text is read. */
interface Likely {
  readonly id: number;
  readonly place: Place;
  read: Compared | null;
}

interface Placement {
  readonly db: Database;
  readonly corpusId: number;
  readonly state: State;
  readonly deleted: DeletedBelow;
  readonly rows: Map<number, VersionRow>;
  readonly changed: Map<number, VersionRow>;
  readonly byHash: Map<number, number[]>;
  readonly likely: Map<number, Likely>;
  /** Versions that the corpus has by this batch. */
  readonly brought: Set<number>;
  next: number;
}

/** Place a batch, in its order: each text sees the ones before it. */
export async function place(db: Database, batch: readonly Prepared[], corpusId: number): Promise<Placed> {
  const placement = await loadPlacement(db, batch, corpusId);
  const rows: Placed['rows'][number][] = [];
  const fresh: Prepared[] = [];
  const newArticles: boolean[] = [];
  for (const text of batch) {
    const known = knownText(placement, text);
    if (known !== null) {
      seenAgain(placement, known, text);
      rows.push({
        id: known.id,
        articleId: known.articleId,
        outcome: 'known',
      });
      continue;
    }
    const article = await articleOf(placement, text);
    const row = store(placement, text, article);
    fresh.push(text);
    newArticles.push(article === null);
    rows.push({
      id: row.id,
      articleId: row.articleId,
      outcome: article === null ? 'new-article' : 'new-version',
    });
  }
  return {
    state: placement.state,
    rows,
    changed: placement.changed,
    fresh,
    newArticles,
    gained: { versions: placement.brought.size, articles: await articlesGained(placement) },
  };
}

/** Read in one transaction all rows that the identity hashes of a batch lead to. */
async function loadPlacement(db: Database, batch: readonly Prepared[], corpusId: number): Promise<Placement> {
  const asked = new Set(batch.flatMap(text => text.askedHashes.flatMap(allIdentityHashes)));
  const transaction = await beginTransaction(db, ['meta', 'corpora', 'recent', 'postings', 'versions'], 'readonly');
  const [{ state, ids }, deleted] = await Promise.all([
    batch.length > FEW ? idsOfBatch(transaction, db, asked) : newestIds(transaction, db, asked),
    deletedCorpora(transaction),
  ]);
  const rows = new Map<number, VersionRow>();
  const placement: Placement = {
    db,
    corpusId,
    state,
    next: state.nextVersion,
    deleted,
    rows,
    changed: new Map(),
    byHash: ids,
    likely: new Map(),
    brought: new Set(),
  };
  await collect(
    transaction,
    rows,
    batch.flatMap(text => [
      ...sameWords(placement, text),
      ...sameAddress(placement, text),
      ...alikeVersions(placement, text).keys(),
    ]),
  );
  await collect(
    transaction,
    rows,
    [...rows.values()].map(row => row.articleId),
  );
  return placement;
}

async function collect(
  transaction: IDBTransaction,
  rows: Map<number, VersionRow>,
  ids: readonly number[],
): Promise<void> {
  const missing = [...new Set(ids)].filter(id => !rows.has(id));
  const store = transaction.objectStore('versions');
  const found = await Promise.all(missing.map(id => resultOf<VersionRow | undefined>(store.get(id))));
  for (const row of found) {
    if (row !== undefined) rows.set(row.id, row);
  }
}

function sameWords({ byHash }: Placement, { askedHashes }: Prepared): readonly number[] {
  return askedHashes.flatMap(({ text }) => byHash.get(text) ?? []);
}

function sameAddress({ byHash }: Placement, { askedHashes }: Prepared): readonly number[] {
  const addresses = new Set(askedHashes.map(({ address }) => address).filter(hash => hash !== null));
  return [...addresses].flatMap(hash => (byHash.get(hash) ?? []).slice(-NEWEST));
}

/**
 * By version, how many likeness hashes it shares with the text. Holds only the nearest and newest few, which are worth
 * reading.
 */
function alikeVersions({ byHash }: Placement, { identityHashes, askedHashes }: Prepared): Map<number, number> {
  const shared = new Map<number, number>();
  for (const mark of new Set(askedHashes.flatMap(({ likeness }) => likeness))) {
    for (const id of (byHash.get(mark) ?? []).slice(-COMMON)) {
      shared.set(id, (shared.get(id) ?? 0) + 1);
    }
  }
  const worth = [...shared].filter(([, count]) => isWorthReading(count, identityHashes));
  return new Map(worth.sort(([a, often], [b, less]) => less - often || b - a).slice(0, NEWEST));
}

/** The version of the same site that says the same, or `null`. */
function knownText(placement: Placement, text: Prepared): VersionRow | null {
  for (const id of sameWords(placement, text)) {
    const row = placement.rows.get(id);
    if (row === undefined || !isLiving(row, placement.deleted) || row.digest !== text.digest) {
      continue;
    }
    if (placeOf(row.url, row.siteName).site === text.place.site) {
      return row;
    }
  }
  return null;
}

/** The first version of the article that the text is a version of, or `null`. */
async function articleOf(placement: Placement, text: Prepared): Promise<VersionRow | null> {
  const { sure, candidates } = likelyOf(placement, text);
  const same = sure ?? sameArticle(text, await read(placement, candidates));
  return same === null ? null : placement.rows.get(placement.rows.get(same.id)!.articleId)!;
}

/** Candidates with their texts. Reads those that are not known yet. */
async function read(placement: Placement, candidates: readonly Likely[]): Promise<(Compared & { id: number })[]> {
  const unread = candidates.filter(each => each.read === null);
  const ids = unread.map(({ id }) => id);
  const texts = ids.length === 0 ? [] : await readTexts(placement.db, ids);
  unread.forEach((each, i) => {
    each.read = comparedOf(placement, each, texts[i] ?? { title: '', paragraphs: [] });
  });
  return candidates.map(({ id, read }) => ({ id, ...read! }));
}

function comparedOf({ rows }: Placement, { id, place }: Likely, text: Text): Compared {
  const { language = null, publishedAt = null } = rows.get(id) ?? {};
  return {
    sighting: framed({
      ...place,
      ...text,
      language,
      publishedAt,
    }),
    prints: fingerprints(text),
  };
}

/** Versions that may be of the text's article. `sure`: one that is, without its text being read. */
function likelyOf(placement: Placement, text: Prepared): { sure: Likely | null; candidates: readonly Likely[] } {
  const alike = alikeVersions(placement, text);
  const here = sameAddress(placement, text)
    .flatMap(id => likely(placement, id) ?? [])
    .filter(each => each.place.address === text.place.address);
  const elsewhere = [...alike.keys()]
    .flatMap(id => likely(placement, id) ?? [])
    .filter(each => each.place.site === text.place.site);
  const candidates = [...new Set([...here, ...elsewhere])];
  const timeOf = ({ id }: Likely) => placement.rows.get(id)?.publishedAt ?? null;
  const { publishedAt } = text.incoming;
  const isSure = (each: Likely) =>
    isSureAtOneAddress(alike.get(each.id) ?? 0) && !isOtherTime(timeOf(each), publishedAt);
  const isOnlyArticle = here.every(each => isOneTime(timeOf(each), publishedAt)) && isOneArticle(placement, candidates);
  return { sure: here.find(isSure) ?? (isOnlyArticle ? (here.at(-1) ?? null) : null), candidates };
}

// One address and one time of publication are one article, however much was rewritten: only where several articles
// compete need a text be read, to find the nearest.
function isOneArticle({ rows }: Placement, candidates: readonly Likely[]): boolean {
  return new Set(candidates.map(({ id }) => rows.get(id)?.articleId)).size === 1;
}

function likely(placement: Placement, id: number): Likely | null {
  const row = placement.rows.get(id);
  if (row === undefined || !isLiving(row, placement.deleted)) return null;
  const each = placement.likely.get(id) ?? {
    id,
    place: placeOf(row.url, row.siteName),
    read: null,
  };
  placement.likely.set(id, each);
  return each;
}

/**
 * Note that a known text was seen again: its times, a new headline, the corpus that brought it. Writes no row when the
 * row holds all of them already.
 */
function seenAgain(placement: Placement, known: VersionRow, { incoming }: Prepared): void {
  const { corpusId } = placement;
  const also = known.also ?? [];
  const isOurs = known.corpusId === corpusId || also.includes(corpusId);
  if (!isOurs) placement.brought.add(known.id);
  const times = timesSeen(known, incoming.seenAt);
  const next: VersionRow = {
    ...known,
    ...times,
    ...placesSeen(known, incoming, times),
    titles: known.titles.includes(incoming.title) ? known.titles : [...known.titles, incoming.title],
    ...(!isOurs && { also: [...also, corpusId] }),
  };
  const isSameTime = next.seenAt === known.seenAt;
  const isSame = isSameTime && next.seenAgainAt === known.seenAgainAt && next.titles === known.titles;
  if (isSame && isOurs) return;
  put(placement, next);
  if (!isSameTime) renewMember(placement, next);
}

/** Write the changed version into the family of its article, where the article has one. */
function renewMember(placement: Placement, changed: VersionRow): void {
  const article = placement.rows.get(changed.articleId);
  if (article?.family === undefined) return;
  put(placement, {
    ...article,
    family: article.family.map(member => (member.id === changed.id ? memberOf(changed) : member)),
  });
}

/** The first and the last time that a text was seen, `at` included. A time that is not known is left out. */
function timesSeen(known: VersionRow, at: string | null): Pick<VersionRow, 'seenAt' | 'seenAgainAt'> {
  const seen = [known.seenAt, known.seenAgainAt, at ?? undefined].filter(time => time !== undefined).sort();
  const [first] = seen;
  const last = seen.at(-1);
  if (first === undefined || last === undefined) return {};
  return first === last ? { seenAt: first } : { seenAt: first, seenAgainAt: last };
}

/** A capture is cited for its own time only: where the first or the last time moves, the address moves with it. */
function placesSeen(
  known: VersionRow,
  { url, seenAt }: IncomingVersion,
  times: Pick<VersionRow, 'seenAt' | 'seenAgainAt'>,
): Pick<VersionRow, 'url' | 'againUrl'> {
  if (known.url === undefined || url === null || captureOf(known.url) === null) return {};
  const isFirst = times.seenAt === seenAt && times.seenAt !== known.seenAt;
  const isLast = times.seenAgainAt === seenAt && times.seenAgainAt !== known.seenAgainAt;
  if (isFirst) return { url, againUrl: known.againUrl ?? known.url };
  return isLast ? { againUrl: url } : {};
}

/** Make the row of a new version. `article`: the first version of its article, `null` for a new one. */
function store(placement: Placement, text: Prepared, article: VersionRow | null): VersionRow {
  const family = article === null ? [] : familyOf(article);
  const living = family.filter(member => !isDeleted(member, placement.deleted));
  const id = placement.next++;
  const row = newRow(text, {
    id,
    articleId: article?.id ?? id,
    corpusId: placement.corpusId,
    label: text.incoming.label ?? nextNumber(living),
  });
  put(placement, row);
  placement.brought.add(id);
  if (article !== null) {
    put(placement, { ...article, family: [...family, memberOf(row)] });
  }
  placement.likely.set(id, {
    id,
    place: text.place,
    read: text,
  });
  for (const mark of allIdentityHashes(text.identityHashes)) {
    const ids = placement.byHash.get(mark);
    if (ids === undefined) placement.byHash.set(mark, [id]);
    else ids.push(id);
  }
  return row;
}

async function articlesGained(placement: Placement): Promise<number> {
  const articles = [...new Set([...placement.brought].map(id => placement.rows.get(id)!.articleId))];
  const others = articles.map(id => membersOf(placement, id).filter(member => !placement.brought.has(member.id)));
  const unheld = others.filter(
    members => !members.some(member => member.corpusId === placement.corpusId && !isDeleted(member, placement.deleted)),
  );
  // A member does not name the other corpora that brought its text, so its row is read. Mostly there is none to read.
  const unread = unheld
    .flat()
    .map(({ id }) => id)
    .filter(id => !placement.rows.has(id));
  if (unread.length > 0)
    await collect(await beginTransaction(placement.db, ['versions'], 'readonly'), placement.rows, unread);
  return unheld.filter(members => !members.some(({ id }) => isAdopted(placement, id))).length;
}

function membersOf(placement: Placement, articleId: number): readonly Member[] {
  const article = placement.rows.get(articleId);
  return article === undefined ? [] : familyOf(article);
}

function isAdopted({ rows, corpusId, deleted }: Placement, id: number): boolean {
  return (rows.get(id)?.also?.includes(corpusId) ?? false) && !isDeleted({ id, corpusId }, deleted);
}

function put(placement: Placement, row: VersionRow): void {
  placement.rows.set(row.id, row);
  placement.changed.set(row.id, row);
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
