/** What the options page can do, done: the corpus, the worker and the browser behind the views. */
import { browser } from 'wxt/browser';
import { offerFile } from '@/components/offer-file';
import { carryAway } from '@/components/export/carry-away';
import { type ExportRequest, isFeed } from '@/components/export/export-request';
import type { FilesToImport, OptionsActions, RunningImport } from '@/components/options/actions';
import type { Words } from '@/components/words/words';
import { type Corpus, KEPT_CORPUS, openCorpus } from '@/lib/corpus/open';
import type { ImportProgress } from '@/lib/acts/import-progress';
import { faultBehind } from '@/lib/acts/storage-fault';
import { expiredVersions, monthsBefore } from '@/lib/acts/expired';
import { acceptLoss, noteBackup, walkOn, watchCollection } from '@/lib/acts/watch-collection';
import { remember, remembered } from '@/lib/browser/remembered';
import type { ListedVersion } from '@/lib/model/listed';
import { FaultError, faultOf } from '@/lib/model/fault-error';
import { papersActions } from './papers-doing';
import { settingsActions } from './settings-doing';
import { seedFiles } from './seeds';
import { WorkerClient } from './worker-client';

/** `words`: an exported corpus of ours is named in the reader's language. */
export function optionsActions(words: Words): OptionsActions {
  const worker = new WorkerClient();
  purgeLeftovers(worker);
  return {
    ...corpusActions(words),
    ...collectionActions(),
    ...storageActions(),
    ...retentionActions(),
    importFiles: (given, onProgress) =>
      running(worker, async () => given, given.restoresKept ? restoring(onProgress) : onProgress),
    importSeeds: onProgress => running(worker, async () => placed(await seedFiles()), onProgress),
    tablesIn: async files => (await import('./tables-in')).tablesIn(files),
    backupIn: async files => (await import('./backups-in')).backupIn(files),
    papers: papersActions(),
    settings: settingsActions(),
    purgeDeleted: async () => void (await worker.tend('purge')),
    checkIndex: onProgress => worker.tend('check', onProgress),
    repairIndex: async onProgress => void (await worker.tend('repair', onProgress)),
    shortcut: async () =>
      (await browser.commands.getAll()).find(
        ({ name }) => name === '_execute_action' || name === '_execute_browser_action',
      )?.shortcut || null,
    copy: text => navigator.clipboard.writeText(text),
    save: (name, text) => offerFile(name, new Blob([text], { type: 'text/plain' })),
  };
}

type CorpusActions = Pick<OptionsActions, 'corpora' | 'exportFile' | 'deleteCorpus' | 'restoreCorpus'>;

function corpusActions(words: Words): CorpusActions {
  return {
    // The reader's own corpus is always there; it is listed once something is in it.
    corpora: () =>
      withCorpus(async corpus =>
        (await corpus.corpora()).filter(({ id, versions }) => id !== KEPT_CORPUS || versions > 0),
      ),
    exportFile: (request, watch) =>
      withCorpus(async corpus => {
        const end = await carryAway(request, { corpus, words }, watch);
        if (end !== 'cancelled' && isBackup(request)) await noteBackup(memory, KEPT_CORPUS);
        return end;
      }),
    deleteCorpus: id => withCorpus(corpus => corpus.deleteCorpus(id)),
    restoreCorpus: id => withCorpus(corpus => corpus.restoreCorpus(id)),
  };
}

/** Whether a file of it brings back what the reader kept. */
function isBackup({ what, format }: ExportRequest): boolean {
  const holdsKept = what === 'everything' || ('corpus' in what && what.corpus.id === KEPT_CORPUS);
  return holdsKept && !isFeed(format);
}

/** After a restore a loss is made good, and what was restored has its backup. */
function restoring(onProgress: (progress: ImportProgress) => void): (progress: ImportProgress) => void {
  const settle = async () => {
    await collectionActions().collection();
    await acceptLoss(memory);
    await noteBackup(memory, KEPT_CORPUS);
  };
  return progress => {
    if (progress.state !== 'done' || progress.newVersions + progress.newArticles + progress.known === 0)
      return onProgress(progress);
    const tell = () => onProgress(progress);
    settle().then(tell, tell); // what cannot be remembered is told of again
  };
}

const memory = { remembered, remember };

function collectionActions(): Pick<OptionsActions, 'collection' | 'walkOn' | 'acceptLoss' | 'putOffBackup'> {
  return {
    collection: () =>
      withCorpus(({ vitals }) =>
        watchCollection(
          { ...memory, vitals, now: () => new Date().toISOString(), keptCorpus: KEPT_CORPUS },
          { writes: !browser.extension.inIncognitoContext },
        ),
      ),
    walkOn: async () => {
      if (browser.extension.inIncognitoContext) return true;
      return withCorpus(({ walk }) => walkOn({ ...memory, walk }));
    },
    acceptLoss: () => acceptLoss(memory),
    putOffBackup: () => noteBackup(memory, KEPT_CORPUS),
  };
}

/** Held by each open options page: while there is another one, a deletion in it may still be undone. */
const PAGE_LOCK = 'wireprint-options-page';

/** Clear away what an options page deleted and was closed before it could. Not while another page is open. */
function purgeLeftovers(worker: WorkerClient): void {
  void navigator.locks.request(PAGE_LOCK, { mode: 'shared' }, async () => {
    const { held } = await navigator.locks.query();
    const isOnlyPage = held?.filter(({ name }) => name === PAGE_LOCK).length === 1;
    // The list of corpora meets the same fault, and tells it.
    if (isOnlyPage) worker.tend('purge').catch(() => undefined);
    await new Promise(() => undefined); // held until this page closes
  });
}

/** Opened for each act and closed again, so that this page never stands in the way of an upgrade in another window. */
async function withCorpus<T>(act: (corpus: Corpus) => Promise<T>): Promise<T> {
  let corpus: Corpus | null = null;
  try {
    corpus = await openCorpus();
    return await act(corpus);
  } catch (error) {
    throw new FaultError(faultBehind(error), { cause: error });
  } finally {
    corpus?.close();
  }
}

function storageActions(): Pick<OptionsActions, 'storage' | 'persist'> {
  return {
    storage: async () => {
      // A browser that was just started counts a database once it was opened; one that cannot be is told of elsewhere.
      await withCorpus(async () => undefined).catch(() => undefined);
      const [estimate, persisted] = await Promise.all([navigator.storage.estimate(), navigator.storage.persisted()]);
      const used = estimate.usage ?? null;
      return {
        used,
        free: used === null || estimate.quota === undefined ? null : Math.max(0, estimate.quota - used),
        persisted,
      };
    },
    persist: () => navigator.storage.persist(),
  };
}

function retentionActions(): Pick<OptionsActions, 'expired' | 'removeExpired'> {
  return {
    expired: months =>
      withCorpus(async corpus => {
        const before = monthsBefore(new Date().toISOString(), months);
        const found: ListedVersion[][] = [];
        for await (const piece of corpus.listArticles()) {
          found.push(...piece.map(article => expiredVersions(article, before, KEPT_CORPUS)));
        }
        const versions = found.flat();
        return {
          versionIds: versions.map(({ id }) => id),
          articles: found.filter(each => each.length > 0).length,
          firstTitle: versions.at(0)?.titles.at(-1) ?? '',
        };
      }),
    removeExpired: (ids, title) => withCorpus(async corpus => void (await corpus.putIntoBin(ids, title))),
  };
}

function placed(files: readonly File[]): FilesToImport {
  return { files: files.map(file => ({ file, path: file.name })), columns: {} };
}

const NOTHING: ImportProgress = {
  state: 'running',
  file: '',
  filesDone: 0,
  files: 1,
  bytes: 0,
  ofBytes: 0,
  rows: 0,
  newArticles: 0,
  newVersions: 0,
  known: 0,
  noArticleCount: 0,
  noArticle: [],
  addresses: 0,
  kinds: {},
  rejectedCount: 0,
  rejected: [],
  resumedAfter: 0,
  fault: null,
};

/** Start an import. Whatever stops it, the last progress says so. */
function running(
  worker: WorkerClient,
  files: () => Promise<FilesToImport>,
  onProgress: (progress: ImportProgress) => void,
): RunningImport {
  let cancel = () => {
    isCancelled = true;
  };
  let isCancelled = false;
  let last = NOTHING;
  const tell = (progress: ImportProgress) => onProgress((last = progress));
  const start = async () => {
    tell(NOTHING);
    const given = await files();
    if (isCancelled) return tell({ ...NOTHING, state: 'cancelled' });
    const job = worker.importFiles(given, tell);
    cancel = job.cancel;
    await job.done;
  };
  start().catch(error =>
    tell({
      ...last,
      state: 'failed',
      fault: faultOf(error),
    }),
  );
  return { cancel: () => cancel() };
}
