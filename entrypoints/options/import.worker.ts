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
import type { ListedAddress } from '@/lib/model/listed-address';
import type { FromWorker, ToWorker } from './protocol';
import type { FilesToImport } from '@/components/options/actions';

const cancels = new Map<number, AbortController>();
/** Batches of saved pages that the options page is reading. */
const batches = new Map<number, (read: readonly PageRead[]) => void>();
/** Addresses that the options page is putting on the list. */
const listings = new Map<number, (added: number) => void>();
let lastBatch = 0;
let work: Promise<void> = Promise.resolve();
/** Ends what is done when there is nothing else to do. */
let leisure = new AbortController();

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.do === 'pages-read') batches.get(data.batch)?.(data.read);
  else if (data.do === 'addresses-kept') listings.get(data.batch)?.(data.added);
  else if (data.do === 'cancel') cancels.get(data.id)?.abort();
  else {
    leisure.abort();
    cancels.set(data.id, new AbortController()); // what waits can be cancelled too
    work = work.then(() => run(data));
  }
});

/** What is worked off one after the other. */
type Task = Exclude<ToWorker, { do: 'pages-read' | 'addresses-kept' | 'cancel' }>;

function tell(message: FromWorker): void {
  postMessage(message);
}

async function run(task: Task): Promise<void> {
  const { id } = task;
  const { signal } = cancels.get(id) ?? new AbortController();
  try {
    const problems = task.do === 'import' ? await importAll(id, task, signal) : await tend(task.do, id, signal);
    tell({ tell: 'done', id, problems });
  } catch (error) {
    tell({ tell: 'failed', id, fault: faultBehind(error) });
  } finally {
    cancels.delete(id);
  }
}

async function importAll(id: number, given: FilesToImport, signal: AbortSignal): Promise<readonly Problem[]> {
  const corpus = await openCorpus();
  try {
    const tools: Tools = {
      readPages: pages => readPages(pages, signal),
      now: () => new Date().toISOString(),
      columns: name => given.columns[name] ?? null,
    };
    // The end is told when the index is in order too: who closes the page at "Done" shall not leave it behind.
    const onProgress = (progress: ImportProgress) =>
      tell({
        tell: 'import',
        id,
        progress: { ...progress, state: 'running' },
      });
    const last = await importFiles({
      files: given.files.map(({ file, path }) => fileInput(file, path)),
      keepAddresses,
      corpus,
      restoresKept: given.restoresKept,
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

function keepAddresses(addresses: readonly ListedAddress[]): Promise<number> {
  const batch = ++lastBatch;
  return new Promise(resolve => {
    listings.set(batch, added => {
      listings.delete(batch);
      resolve(added);
    });
    tell({ tell: 'keep-addresses', batch, addresses });
  });
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
