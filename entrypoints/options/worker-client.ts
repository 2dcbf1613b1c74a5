/** The page's side of the worker: starts it when first needed, asks it, reads saved pages for it. */
import { errorMessage } from '@/lib/basics/error-message';
import type { ImportProgress } from '@/lib/acts/import-files';
import { savedPage } from '@/lib/formats/saved-page';
import workerUrl from './import.worker.ts?worker&url';
import { inertDocument, startWorker } from './policies';
import type { FromWorker, HtmlRead, ToWorker } from './protocol';

interface Waiting {
  onProgress?(progress: ImportProgress): void;
  onShare?(share: number): void;
  resolve(faults: readonly string[]): void;
  reject(error: Error): void;
}

export class WorkerClient {
  private worker: Worker | null = null;
  private readonly waiting = new Map<number, Waiting>();
  private lastId = 0;

  /** Import files; the last progress says how it ended. */
  importFiles(
    files: readonly File[],
    onProgress: (progress: ImportProgress) => void,
  ): { done: Promise<unknown>; cancel(): void } {
    const id = ++this.lastId;
    const done = this.ask({ do: 'import', id, files }, { onProgress });
    return { done, cancel: () => this.send({ do: 'cancel', id }) };
  }

  /** Check, repair or purge the index. @returns what is wrong, for a check */
  tend(what: 'check' | 'repair' | 'purge', onShare?: (share: number) => void): Promise<readonly string[]> {
    return this.ask({ do: what, id: ++this.lastId }, { onShare });
  }

  private ask(
    message: Extract<ToWorker, { id: number }>,
    how: Pick<Waiting, 'onProgress' | 'onShare'>,
  ): Promise<readonly string[]> {
    return new Promise((resolve, reject) => {
      this.waiting.set(message.id, { ...how, resolve, reject });
      this.send(message);
    });
  }

  private send(message: ToWorker): void {
    this.worker ??= this.start();
    this.worker.postMessage(message);
  }

  private start(): Worker {
    const worker = startWorker(workerUrl);
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => this.hear(data));
    worker.addEventListener('error', event => this.lose(event.message || 'the worker could not be started'));
    return worker;
  }

  private hear(message: FromWorker): void {
    if (message.tell === 'read-html')
      return this.send({ do: 'html-read', page: message.page, read: readHtml(message.html, message.name) });
    const waiting = this.waiting.get(message.id);
    if (message.tell === 'import') return waiting?.onProgress?.(message.progress);
    if (message.tell === 'share') return waiting?.onShare?.(message.share);
    this.waiting.delete(message.id);
    if (message.tell === 'done') waiting?.resolve(message.faults);
    else waiting?.reject(new Error(message.message));
  }

  /** The worker has died: whoever waits is told, and the next question starts another. */
  private lose(message: string): void {
    this.worker?.terminate();
    this.worker = null;
    for (const { reject } of this.waiting.values()) reject(new Error(message));
    this.waiting.clear();
  }
}

function readHtml(html: string, name: string): HtmlRead {
  try {
    return savedPage(inertDocument(html), name, new Date().toISOString());
  } catch (error) {
    return { reason: `the page cannot be read (${errorMessage(error)})` };
  }
}
