/** The page's side of the worker: starts it when first needed, asks it, reads saved pages for it. */
import type { ImportProgress } from '@/lib/acts/import-progress';
import { errorMessage } from '@/lib/basics/error-message';
import { readSavedPage } from '@/lib/formats/articles/page-reading';
import type { PageRead, PageToRead } from '@/lib/formats/format';
import { listAddresses } from '@/lib/browser/listed-addresses';
import { FaultError } from '@/lib/model/fault-error';
import type { Problem } from '@/lib/model/index-problems';
import { fault } from '@/lib/model/faults';
import workerUrl from './import.worker.ts?worker&url';
import { inertDocument, startWorker } from './policies';
import type { FromWorker, ToWorker } from './protocol';
import type { FilesToImport } from '@/components/options/actions';

interface Waiting {
  onProgress?(progress: ImportProgress): void;
  onShare?(share: number): void;
  resolve(problems: readonly Problem[]): void;
  reject(error: Error): void;
}

export class WorkerClient {
  private worker: Worker | null = null;
  private readonly waiting = new Map<number, Waiting>();
  private lastId = 0;
  /** Batches of pages that the worker asked for and still waits for. */
  private readonly wanted = new Set<number>();

  /** Import files; the last progress says how it ended. */
  importFiles(
    given: FilesToImport,
    onProgress: (progress: ImportProgress) => void,
  ): { done: Promise<unknown>; cancel(): void } {
    const id = ++this.lastId;
    const done = this.ask({ do: 'import', id, ...given }, { onProgress });
    return { done, cancel: () => this.send({ do: 'cancel', id }) };
  }

  /** Check, repair or purge the index. @returns what is wrong, for a check */
  tend(what: 'check' | 'repair' | 'purge', onShare?: (share: number) => void): Promise<readonly Problem[]> {
    return this.ask({ do: what, id: ++this.lastId }, { onShare });
  }

  private ask(
    message: Extract<ToWorker, { id: number }>,
    how: Pick<Waiting, 'onProgress' | 'onShare'>,
  ): Promise<readonly Problem[]> {
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
    worker.addEventListener('error', ({ message }) => this.lose(message));
    return worker;
  }

  private hear(message: FromWorker): void {
    if (message.tell === 'read-pages') {
      return void this.readPages(message.batch, message.pages);
    }
    if (message.tell === 'drop-pages') {
      return void this.wanted.delete(message.batch);
    }
    if (message.tell === 'keep-addresses') return void this.keepAddresses(message);
    this.answer(message);
  }

  /** Tell whoever waits for the work of this id. */
  private answer(message: Extract<FromWorker, { id: number }>): void {
    const waiting = this.waiting.get(message.id);
    if (message.tell === 'import') return waiting?.onProgress?.(message.progress);
    if (message.tell === 'share') return waiting?.onShare?.(message.share);
    this.waiting.delete(message.id);
    if (message.tell === 'done') waiting?.resolve(message.problems);
    else waiting?.reject(new FaultError(message.fault));
  }

  private async keepAddresses({ batch, addresses }: Extract<FromWorker, { tell: 'keep-addresses' }>): Promise<void> {
    const added = await listAddresses(addresses).catch(() => 0); // the storage of settings fails: the count says so
    this.send({ do: 'addresses-kept', batch, added });
  }

  /** Between two pages the browser may paint, and a press on "Cancel" is heard. */
  private async readPages(batch: number, pages: readonly PageToRead[]): Promise<void> {
    this.wanted.add(batch);
    const read: PageRead[] = [];
    for (const page of pages) {
      if (!this.wanted.has(batch)) return;
      read.push(readPage(page));
      await new Promise(resolve => setTimeout(resolve));
    }
    if (this.wanted.delete(batch)) {
      this.send({ do: 'pages-read', batch, read });
    }
  }

  /** The worker has died: whoever waits is told, and the next question starts another. */
  private lose(message: string): void {
    this.worker?.terminate();
    this.worker = null;
    this.wanted.clear();
    const why = message === '' ? fault('not-started') : fault('failed', { detail: message });
    for (const { reject } of this.waiting.values()) {
      reject(new FaultError(why));
    }
    this.waiting.clear();
  }
}

function readPage({ html, ...page }: PageToRead): PageRead {
  try {
    return readSavedPage(inertDocument(html), page, new Date().toISOString());
  } catch (error) {
    return { fault: fault('page-unreadable', { detail: errorMessage(error) }) };
  }
}
