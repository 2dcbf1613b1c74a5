/** Store versions: a batch is one transaction, with its texts, its postings and its checkpoint. */
import type { IncomingVersion } from '../../model/article';
import type { Added, Checkpoint } from '../corpus';
import { resultOf, writeAll } from '../store/transactions';
import { type Database } from '../store/database';
import { type CorpusRow, RECENT_PRINTS, type RecentRow, type SiteRow, type State, type TextPack } from '../store/rows';
import { learnSite } from './boilerplate';
import { mergeRecent } from '../index/merge-recent';
import { groupBy } from '../../basics/group-by';
import { allIdentityHashes, KEPT_CORPUS } from './identity';
import { BLOCK, blockOf, MOST_BITS } from '../index/layout';
import { alone, retried } from '../store/lock';
import { PACK, pack, plainPack, stored } from '../store/packs';
import { place, type Placed } from './place';
import { prepare, type Prepared, recentRow } from './prepare';
import { sealed } from '../store/seal';
import { stateOf, takeTurn } from '../store/state';

/**
 * The id up to which an import merges now; 0 when it does not merge yet. A merge rewrites every row of a block, however
 * few postings come in, so it must come rarely: after 16,384 versions at 12 bits, 32,768 at 14. At 16 bits an import
 * waits for whole blocks, whose rows are then written once and never read (65,536 requests for as many versions). Until
 * a merge, a look-up beside the import reads 10 to 40 MB more.
 */
function foldDue({ nextVersion, folded, layout: { bits } }: State): number {
  if (bits === MOST_BITS) {
    return blockOf(nextVersion) > blockOf(folded) ? blockOf(nextVersion) * BLOCK : 0;
  }
  return nextVersion - folded >= 2 ** (8 + bits / 2) ? nextVersion : 0;
}

// Batches of at most so many versions store their texts unpacked. A later merge packs texts that were kept one by one.
const FEW = 4;

/**
 * See `CorpusImporter.addBatch`; merges when a merge is due. Throws `RangeError` for a corpus that is missing or
 * deleted.
 */
export async function addBatch(
  db: Database,
  corpusId: number,
  versions: readonly IncomingVersion[],
  checkpoint: Checkpoint | null,
): Promise<Added[]> {
  const batch = { corpusId, texts: versions.map(prepare), checkpoint };
  // A small batch is placed while the lock is asked for. Where another writer comes first, it is placed once more.
  let early = versions.length <= FEW ? place(db, batch.texts, corpusId) : null;
  early?.catch(() => undefined); // awaited under the lock
  // Asked for at once, so that batches keep the order of the calls.
  const added = await alone(db, 'write', () =>
    retried(async () => {
      const placed = await (early ?? place(db, batch.texts, corpusId));
      early = null;
      return store(db, batch, placed);
    }),
  );
  const due = versions.length > 1 ? foldDue(await stateOf(db)) : 0;
  if (due > 0) await mergeRecent(db, undefined, due);
  return added;
}

/** How many versions are not merged into the rows yet. */
export async function recentVersions(db: Database): Promise<number> {
  const { nextVersion, folded } = await stateOf(db);
  return nextVersion - folded;
}

interface Batch {
  readonly corpusId: number;
  readonly texts: readonly Prepared[];
  readonly checkpoint: Checkpoint | null;
}

/** Throws `Overtaken` when somebody has written since the batch was placed. */
async function store(db: Database, { corpusId, checkpoint }: Batch, placed: Placed): Promise<Added[]> {
  const { state, fresh, changed, rows } = placed;
  const packs = await packsOf(fresh, state.nextVersion);
  const recent = recentRowsOf(state.nextVersion, fresh);
  await writeAll(db, ['corpora', 'versions', 'texts', 'recent', 'sites', 'jobs', 'meta'], async transaction => {
    const into = (name: string) => transaction.objectStore(name);
    // All readings are sent at once, then all writings: each wait would cost a way to the browser's process and back.
    const [corpus, sites] = await Promise.all([
      liveCorpus(transaction, corpusId),
      sitesTaught(transaction, placed),
      takeTurn(transaction, state, { nextVersion: state.nextVersion + fresh.length }),
    ]);
    for (const row of changed.values()) {
      into('versions').put(sealed(row));
    }
    for (const { last, ...row } of packs) {
      into('texts').put(row, last);
    }
    for (const { key, row } of recent) {
      into('recent').add(row, key);
    }
    for (const [site, row] of sites) {
      into('sites').put(row, site);
    }
    into('corpora').put(grown(corpus, placed, packs));
    if (checkpoint !== null) {
      into('jobs').put(checkpoint.done, checkpoint.job);
    }
  });
  for (const { key, row } of recent) {
    if (key < RECENT_PRINTS) db.cache?.recentIdentity.set(key, row);
  }
  return rows.map(({ id, articleId, outcome }) => ({
    versionId: id,
    articleId,
    outcome,
  }));
}

async function liveCorpus(transaction: IDBTransaction, id: number): Promise<CorpusRow> {
  const corpus = await resultOf<CorpusRow | undefined>(transaction.objectStore('corpora').get(id));
  if (corpus === undefined || (corpus.deleted !== undefined && id !== KEPT_CORPUS))
    throw new RangeError(`no corpus ${id}`);
  return corpus;
}

async function packsOf(fresh: readonly Prepared[], first: number): Promise<(TextPack & { last: number })[]> {
  const texts = fresh.map(({ incoming }) => stored(incoming));
  if (texts.length <= FEW) {
    return texts.map((text, i) => ({ ...plainPack(first + i, text), last: first + i }));
  }
  const starts = Array.from({ length: Math.ceil(texts.length / PACK) }, (_, i) => i * PACK);
  return Promise.all(
    starts.map(async start => {
      const group = texts.slice(start, start + PACK);
      return { ...(await pack(first + start, group)), last: first + start + group.length - 1 };
    }),
  );
}

/** Recent postings with their keys. A row ends where a block does, so that whole blocks can be merged. */
function recentRowsOf(first: number, fresh: readonly Prepared[]): { key: number; row: RecentRow }[] {
  const inBlock = Math.min(fresh.length, (blockOf(first) + 1) * BLOCK - first);
  if (inBlock === 0) return [];
  const texts = fresh.slice(0, inBlock);
  return [
    {
      key: first,
      row: recentRow(
        first,
        texts.map(text => allIdentityHashes(text.identityHashes)),
      ),
    },
    {
      key: RECENT_PRINTS + first,
      row: recentRow(
        first,
        texts.map(text => text.prints),
      ),
    },
    ...recentRowsOf(first + inBlock, fresh.slice(inBlock)),
  ];
}

/**
 * The rows of sites after a batch. Only the first version of an article teaches, so that its later versions do not make
 * its own paragraphs boilerplate.
 */
async function sitesTaught(
  transaction: IDBTransaction,
  { fresh, newArticles: first }: Placed,
): Promise<[site: string, row: SiteRow][]> {
  const taught = groupBy(
    fresh.filter((_, i) => first[i]),
    text => text.place.site,
  );
  const store = transaction.objectStore('sites');
  return Promise.all(
    [...taught].map(async ([site, texts]): Promise<[string, SiteRow]> => {
      const known = await resultOf<SiteRow | undefined>(store.get(site));
      return [
        site,
        learnSite(
          known,
          texts.map(text => text.paragraphs),
        ),
      ];
    }),
  );
}

// A row of a version without its text, as it lies on the disk: measured on synthetic corpora.
const ROW_BYTES = 250;

/** The corpus's own counts after a batch. */
function grown(corpus: CorpusRow, { fresh, gained }: Placed, packs: readonly TextPack[]): CorpusRow {
  const textBytes = packs.reduce(
    (sum, { packed, plain: text }) => sum + (packed?.length ?? JSON.stringify(text).length),
    0,
  );
  const index = fresh.reduce((sum, text) => sum + 4 * text.prints.length, 0);
  return {
    ...corpus,
    versions: corpus.versions + gained.versions,
    articles: corpus.articles + gained.articles,
    bytes: corpus.bytes + textBytes + index + ROW_BYTES * fresh.length,
  };
}
