/** The door to the corpus: all acts of this folder by name. */
import type { IncomingVersion } from '../model/article';
import { KEPT } from '../model/stored-names';
import { check, repair } from './retention/check';
import type {
  CorpusAbout,
  CorpusExporter,
  CorpusImporter,
  CorpusKeeper,
  CorpusReader,
  CorpusShelf,
  CorpusWitness,
  CorpusWriter,
} from './corpus';
import { Database } from './store/database';
import { type CorpusRow, STATE } from './store/rows';
import { exportCorpus, exportVersions } from './retention/export-corpus';
import { mergeRecent } from './index/merge-recent';
import { KEPT_CORPUS } from './intake/identity';
import { alone } from './store/lock';
import { BLOCK, MOST_BITS } from './index/layout';
import { rememberLayout } from './index/lookup';
import { indexRuleId } from './index/index-rule';
import * as read from './read';
import { articlesListed, listArticles } from './list-articles';
import { scanTexts } from './scan-texts';
import { similarVersions } from './index/similar';
import * as bin from './retention/bin';
import * as retention from './retention/delete';
import { compactStore } from './store/compact-store';
import { stateOf } from './store/state';
import { vitals } from './store/vitals';
import { walk } from './store/walk';
import { addBatch, recentVersions } from './intake/add-batch';

export { KEPT_CORPUS };

type Readers = CorpusReader & CorpusExporter & CorpusShelf & CorpusWitness;

export interface Corpus extends Readers, CorpusWriter, CorpusImporter, CorpusKeeper {
  /** From now on no answer holds the corpus; {@link CorpusKeeper.purgeDeleted} frees the disk. */
  deleteCorpus(id: number): Promise<void>;
  restoreCorpus(id: number): Promise<void>;
  exportCorpus(id: number): AsyncIterable<IncomingVersion>;
  /** When this database was made. Another time than the one remembered means that the browser lost the old database. */
  createdAt(): Promise<string>;
  close(): void;
}

/**
 * Open the corpus of this device, and make an empty one where there is none. Throws when a newer Wireprint has written
 * to it.
 */
export async function openCorpus(name = 'wireprint'): Promise<Corpus> {
  const db = new Database(name);
  await db.open();
  await found(db);
  return {
    candidates: (asked, limit) => read.candidates(db, asked, limit),
    versions: ids => read.versions(db, ids),
    articles: ids => read.articles(db, ids),
    versionsOf: articleId => read.versionsOf(db, articleId),
    texts: ids => read.texts(db, ids),
    articlesAt: address => read.articlesAt(db, address),
    boilerplate: (site, paragraphs) => read.boilerplate(db, site, paragraphs),
    size: () => read.size(db),
    corpora: () => read.corpora(db),
    add: async (version, corpusId) => (await addBatch(db, corpusId, [version], null))[0],
    remove: versionId => retention.remove(db, versionId),
    createCorpus: corpus => createCorpus(db, corpus),
    addBatch: (corpusId, versions, checkpoint) => addBatch(db, corpusId, versions, checkpoint),
    checkpoint: async job => (await db.jobs.get(job)) ?? 0,
    forgetCheckpoint: job => db.jobs.delete(job),
    deleteCorpus: id => retention.deleteCorpus(db, id),
    restoreCorpus: id => retention.restoreCorpus(db, id),
    purgeDeleted: (onProgress, signal) => retention.purgeDeleted(db, onProgress, signal),
    recentVersions: () => recentVersions(db),
    mergeRecent: signal => mergeRecent(db, signal),
    compactStore: signal => compactIfWorth(db, signal),
    check: (onProgress, signal) => check(db, onProgress, signal),
    repair: (onProgress, signal) => repair(db, onProgress, signal),
    exportCorpus: id => exportCorpus(db, id),
    exportVersions: (what, signal) => exportVersions(db, what, signal),
    listArticles: signal => listArticles(db, signal),
    articlesListed: ids => articlesListed(db, ids),
    scanTexts: signal => scanTexts(db, signal),
    similarVersions: () => similarVersions(db),
    putIntoBin: (ids, title) => bin.putIntoBin(db, ids, title),
    restoreFromBin: id => bin.restoreFromBin(db, id),
    binEntries: () => bin.binEntries(db),
    emptyBin: (before, onProgress, signal) => bin.emptyBin(db, before, onProgress, signal),
    vitals: () => vitals(db),
    walk: from => walk(db, from),
    createdAt: async () => (await stateOf(db)).born,
    revision: () => stateOf(db).then(({ born, turn }) => `${born} ${turn}`),
    close: () => db.close(),
  };
}

/** Lay the ground of an empty database: its state, and the corpus of what the reader keeps. */
async function found(db: Database): Promise<void> {
  const state = await db.meta.get(STATE);
  if (state !== undefined) return rememberLayout(db, state.layout);
  const now = new Date().toISOString();
  await db.transaction('rw', db.meta, db.corpora, async () => {
    if ((await db.meta.get(STATE)) !== undefined) return;
    await db.meta.put(
      {
        turn: 0,
        nextVersion: 1,
        folded: 1,
        layout: { generation: 0, bits: 12 },
        born: now,
        probe: indexRuleId(),
      },
      STATE,
    );
    const kept = {
      id: KEPT_CORPUS,
      ...KEPT,
      importedAt: now,
      articles: 0,
      versions: 0,
      bytes: 0,
    };
    await db.corpora.put(kept);
  });
}

async function compactIfWorth(db: Database, signal: AbortSignal): Promise<void> {
  const { layout } = await stateOf(db);
  if (layout.bits === MOST_BITS && db.mergedSinceCompaction >= BLOCK) {
    await compactStore(db, signal);
  }
}

/** Find the corpus that is described, or make it. Under the writers' lock, so that two windows do not make two. */
async function createCorpus(db: Database, corpus: CorpusAbout): Promise<number> {
  const row = {
    ...corpus,
    importedAt: new Date().toISOString(),
    articles: 0,
    versions: 0,
    bytes: 0,
  };
  return alone(db, 'write', () =>
    db.transaction('rw', db.corpora, async () => {
      const all = await db.corpora.toArray();
      return all.find(each => isSameCorpus(each, corpus))?.id ?? db.corpora.add(row);
    }),
  );
}

function isSameCorpus(one: CorpusRow, { name, source, licence, archive }: CorpusAbout): boolean {
  // No file can write into an archive's corpus, or into the reader's own, whatever it calls itself.
  if (one.archive !== archive) return false;
  const isListed = one.deleted === undefined && one.id !== KEPT_CORPUS;
  return isListed && one.name === name && one.source === source && one.licence === licence;
}
