/** The long work of the options page, off its main thread: importing, checking, repairing, purging. */
import { messageOf } from '@/components/message-of';
import { openCorpus } from '@/lib/corpus/open';
import { type ImportProgress, importFiles, storageFault } from '@/lib/acts/import-files';
import { compactAtLeisure, mergeIfWorth, tendIndex, type Tending } from '@/lib/acts/tend-index';
import type { FromWorker, HtmlRead, ToWorker } from './protocol';

const cancels = new Map<number, AbortController>();
const pages = new Map<number, (read: HtmlRead) => void>();
let work: Promise<void> = Promise.resolve();
/** Ends what is done when there is nothing else to do. */
let leisure = new AbortController();

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.do === 'html-read') {
    pages.get(data.page)?.(data.read);
    pages.delete(data.page);
  } else if (data.do === 'cancel') cancels.get(data.id)?.abort();
  else {
    leisure.abort();
    work = work.then(() => run(data));
  }
});

function tell(message: FromWorker): void {
  postMessage(message);
}

async function run(task: Exclude<ToWorker, { do: 'html-read' | 'cancel' }>): Promise<void> {
  const { id } = task;
  const cancel = new AbortController();
  cancels.set(id, cancel);
  try {
    const faults =
      task.do === 'import' ? await importAll(id, task.files, cancel.signal) : await tend(task.do, id, cancel.signal);
    tell({ tell: 'done', id, faults });
  } catch (error) {
    tell({ tell: 'failed', id, message: storageFault(error) ?? messageOf(error) });
  } finally {
    cancels.delete(id);
  }
}

async function importAll(id: number, files: readonly File[], signal: AbortSignal): Promise<readonly string[]> {
  const corpus = await openCorpus();
  try {
    const tools = { readHtml, now: () => new Date().toISOString() };
    // The end is told when the index is in order too: who closes the page at "Done" shall not leave it behind.
    const onProgress = (progress: ImportProgress) =>
      tell({ tell: 'import', id, progress: { ...progress, state: 'running' } });
    const last = await importFiles({ files, corpus, tools, signal, onProgress });
    await mergeIfWorth(corpus).finally(() => tell({ tell: 'import', id, progress: last }));
    leisure = new AbortController();
    await compactAtLeisure(corpus, leisure.signal);
    return [];
  } finally {
    corpus.close();
  }
}

async function tend(what: Tending, id: number, signal: AbortSignal): Promise<readonly string[]> {
  const corpus = await openCorpus();
  const onProgress = (done: number, of: number) => tell({ tell: 'share', id, share: of > 0 ? done / of : 1 });
  try {
    return await tendIndex(what, corpus, { onProgress, signal });
  } finally {
    corpus.close();
  }
}

function readHtml(html: string, name: string): Promise<HtmlRead> {
  const page = pages.size === 0 ? 1 : Math.max(...pages.keys()) + 1;
  return new Promise(resolve => {
    pages.set(page, resolve);
    tell({ tell: 'read-html', page, html, name });
  });
}
