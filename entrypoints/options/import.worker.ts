/** The long work of the options page, off its main thread: importing, checking, repairing, purging. */
import { importFiles } from '@/lib/acts/import-files';
import type { ImportProgress } from '@/lib/acts/import-progress';
import { faultBehind } from '@/lib/acts/storage-fault';
import { compactAtLeisure, mergeIfWorth, tendIndex, type Tending } from '@/lib/acts/tend-index';
import type { Problem } from '@/lib/model/index-problems';
import { openCorpus } from '@/lib/corpus/open';
import type { PageRead, PageToRead, Tools } from '@/lib/formats/format';
import { fileInput } from '@/lib/formats/input';
import { fault } from '@/lib/model/faults';
import type { FromWorker, ToWorker } from './protocol';

const cancels = new Map<number, AbortController>();
/** Batches of saved pages that the options page is reading. */
const batches = new Map<number, (read: readonly PageRead[]) => void>();
let lastBatch = 0;
let work: Promise<void> = Promise.resolve();
/** Ends what is done when there is nothing else to do. */
let leisure = new AbortController();

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.do === 'pages-read') batches.get(data.batch)?.(data.read);
  else if (data.do === 'cancel') cancels.get(data.id)?.abort();
  else {
    leisure.abort();
    work = work.then(() => run(data));
  }
});

function tell(message: FromWorker): void {
  postMessage(message);
}

async function run(task: Exclude<ToWorker, { do: 'pages-read' | 'cancel' }>): Promise<void> {
  const { id } = task;
  const cancel = new AbortController();
  cancels.set(id, cancel);
  try {
    const problems =
      task.do === 'import' ? await importAll(id, task.files, cancel.signal) : await tend(task.do, id, cancel.signal);
    tell({ tell: 'done', id, problems });
  } catch (error) {
    tell({ tell: 'failed', id, fault: faultBehind(error) });
  } finally {
    cancels.delete(id);
  }
}

async function importAll(id: number, files: readonly File[], signal: AbortSignal): Promise<readonly Problem[]> {
  const corpus = await openCorpus();
  try {
    const tools: Tools = { readPages: pages => readPages(pages, signal), now: () => new Date().toISOString() };
    // The end is told when the index is in order too: who closes the page at "Done" shall not leave it behind.
    const onProgress = (progress: ImportProgress) =>
      tell({
        tell: 'import',
        id,
        progress: { ...progress, state: 'running' },
      });
    const last = await importFiles({
      files: files.map(fileInput),
      corpus,
      tools,
      signal,
      onProgress,
    });
    await mergeIfWorth(corpus).finally(() =>
      tell({
        tell: 'import',
        id,
        progress: last,
      }),
    );
    leisure = new AbortController();
    await compactAtLeisure(corpus, leisure.signal);
    return [];
  } finally {
    corpus.close();
  }
}

async function tend(what: Tending, id: number, signal: AbortSignal): Promise<readonly Problem[]> {
  const corpus = await openCorpus();
  const onProgress = (done: number, of: number) =>
    tell({
      tell: 'share',
      id,
      share: of > 0 ? done / of : 1,
    });
  try {
    return await tendIndex(what, corpus, { onProgress, signal });
  } finally {
    corpus.close();
  }
}

/** Have the options page read a batch. A cancelled import does not wait for it: its pages are then unread. */
function readPages(pages: readonly PageToRead[], signal: AbortSignal): Promise<readonly PageRead[]> {
  const batch = ++lastBatch;
  return new Promise(resolve => {
    const end = (read: readonly PageRead[]) => {
      batches.delete(batch);
      signal.removeEventListener('abort', drop);
      resolve(read);
    };
    const drop = () => {
      tell({ tell: 'drop-pages', batch });
      end(pages.map(() => ({ fault: fault('page-unreadable', { detail: 'cancelled' }) })));
    };
    batches.set(batch, end);
    signal.addEventListener('abort', drop);
    if (signal.aborted) drop();
    else tell({ tell: 'read-pages', batch, pages });
  });
}
