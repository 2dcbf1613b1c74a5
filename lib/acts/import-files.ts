/** Files → corpus: rows in batches, each with its checkpoint, until done, cancelled or stopped by the storage. */
import type { Added, CorpusImporter } from '../corpus/corpus';
import { chunks, peek } from '../formats/bytes';
import type { CorpusHeader, InputFile, Rejected, Row, Tools } from '../formats/row';
import { rows } from '../formats/rows';

/** Where an import stands. Counts are over all files. */
export interface ImportProgress {
  readonly state: 'running' | 'done' | 'cancelled' | 'failed';
  /** Name of the file being read; the last one when all are done. */
  readonly file: string;
  readonly filesDone: number;
  readonly files: number;
  /** Bytes read of the files, as they lie on the disk. */
  readonly bytes: number;
  readonly ofBytes: number;
  /** Versions read and stored, or already known; `rows` counts the rejected too. */
  readonly rows: number;
  readonly newArticles: number;
  readonly newVersions: number;
  readonly known: number;
  readonly rejectedCount: number;
  /** The first `REJECTED_KEPT`; the rest is only counted. */
  readonly rejected: readonly Rejected[];
  /** Line after which an interrupted import of the present file went on; 0: from its beginning. */
  readonly resumedAfter: number;
  /** Why it stopped, when `failed`. */
  readonly message: string | null;
}

export interface ImportOptions {
  readonly files: readonly InputFile[];
  readonly corpus: CorpusImporter;
  readonly tools: Tools;
  /** Called when something has changed, not more often than every `TELL_EVERY` ms, and at the end. */
  onProgress(progress: ImportProgress): void;
  readonly signal: AbortSignal;
}

/** Rejected rows that are kept to be shown. A file of a million bad lines must not fill the memory with complaints. */
const REJECTED_KEPT = 1000;
/** Versions a batch: 60-90 µs a request make small ones slow, and what a kill costs is one batch read again. */
const BATCH = 300;
/** UTF-16 units a batch, when versions are long. */
const BATCH_TEXT = 4_000_000;
/** ms. Five times a second is smooth, and cheap. */
const TELL_EVERY = 200;

/**
 * Import files one after the other. What a batch has stored stays, whatever comes after; the same file given
 * again after a kill or a cancel goes on behind its last acknowledged batch. Never rejects: how it ended is
 * in the last progress, which is also the answer.
 */
export async function importFiles(options: ImportOptions): Promise<ImportProgress> {
  const run = new Run(options);
  try {
    for (const file of options.files) {
      if (options.signal.aborted) break;
      await importFile(file, run);
      run.filesDone++;
    }
    return run.end(options.signal.aborted ? 'cancelled' : 'done', null);
  } catch (error) {
    return run.end('failed', storageFault(error) ?? `The import stopped: ${messageOf(error)}`);
  }
}

async function importFile(file: InputFile, run: Run): Promise<void> {
  const { tools, signal } = run.options;
  let target: Target | null = null;
  run.begin(file.name);
  for await (const row of rows(run.counting(file), tools, async () => run.resumedAfter)) {
    if (signal.aborted) return target?.settled();
    if ('header' in row) target = await open(row.header, file, run);
    else if ('rejected' in row) run.reject(row.rejected);
    else if (target) await target.take(row, run);
    run.tell();
  }
  await target?.finish(run);
  run.bytesBefore += file.size;
  run.bytes = 0;
}

/** Find the corpus that a file belongs to; it is made when there is something to put into it. */
async function open(about: CorpusHeader, file: InputFile, run: Run): Promise<Target> {
  const { corpus } = run.options;
  const same = (await corpus.corpora()).find(
    ({ name, source, licence }) => name === about.name && source === about.source && licence === about.licence,
  );
  const target = new Target(about, same?.id ?? null, await digest(file));
  run.resumedAfter = same ? await corpus.checkpoint(target.job(same.id)) : 0;
  return target;
}

type VersionRow = Extract<Row, { version: unknown }>;

/** A corpus that a file is written to, with the batch under way. */
class Target {
  private batch: VersionRow[] = [];
  private text = 0;
  private written = false;
  /** The batch being stored, while the next one is read. */
  private storing: Promise<void> = Promise.resolve();

  constructor(
    private readonly about: CorpusHeader,
    private corpusId: number | null,
    private readonly digest: string,
  ) {}

  job(corpusId: number): string {
    return `import/${corpusId}/${this.digest}`;
  }

  async take(row: Extract<Row, { version: unknown }>, run: Run): Promise<void> {
    this.batch.push(row);
    this.text += row.version.paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0);
    if (this.batch.length >= BATCH || this.text >= BATCH_TEXT) await this.flush(run);
  }

  async flush(run: Run): Promise<void> {
    const { batch } = this;
    if (batch.length === 0) return;
    this.batch = [];
    this.text = 0;
    await this.storing;
    this.storing = this.write(batch, run);
    this.storing.catch(() => undefined); // awaited, and told, before the next batch or at the end
    this.written = true;
  }

  /** All that was handed over is stored. */
  async settled(): Promise<void> {
    await this.storing;
  }

  /** The file is through: given again, it is to be read from its beginning. */
  async finish(run: Run): Promise<void> {
    await this.flush(run);
    await this.settled();
    if (this.corpusId === null || !(this.written || run.resumedAfter > 0)) return;
    await run.options.corpus.forgetCheckpoint(this.job(this.corpusId));
  }

  private async write(batch: readonly VersionRow[], run: Run): Promise<void> {
    const { corpus } = run.options;
    const id = (this.corpusId ??= await corpus.createCorpus(this.about));
    const checkpoint = { job: this.job(id), done: batch.at(-1)!.line };
    try {
      run.count(
        await corpus.addBatch(
          id,
          batch.map(row => row.version),
          checkpoint,
        ),
      );
    } catch (error) {
      if (storageFault(error) !== null) throw error;
      for (const row of batch) await writeAlone(row, id, run);
      await corpus.addBatch(id, [], checkpoint);
    }
  }
}

/** One version that the corpus cannot take must not cost the others of its batch. */
async function writeAlone({ version, line }: VersionRow, corpusId: number, run: Run): Promise<void> {
  try {
    run.count(await run.options.corpus.addBatch(corpusId, [version], null));
  } catch (error) {
    if (storageFault(error) !== null) throw error;
    run.reject({ file: run.file, line, reason: `cannot be stored (${messageOf(error)})` });
  }
}

/** The counts of an import, told to whoever watches. */
class Run {
  file = '';
  filesDone = 0;
  bytes = 0;
  bytesBefore = 0;
  resumedAfter = 0;
  private readonly counts = { newArticles: 0, newVersions: 0, known: 0 };
  private readonly rejected: Rejected[] = [];
  private rejectedCount = 0;
  private toldAt = -Infinity;

  constructor(readonly options: ImportOptions) {}

  begin(file: string): void {
    this.file = file;
    this.resumedAfter = 0;
    this.tell();
  }

  count(added: readonly Added[]): void {
    for (const { outcome } of added) {
      if (outcome === 'known') this.counts.known++;
      else if (outcome === 'new-article') this.counts.newArticles++;
      else this.counts.newVersions++;
    }
  }

  reject(row: Rejected): void {
    this.rejectedCount++;
    if (this.rejected.length < REJECTED_KEPT) this.rejected.push(row);
  }

  /** The file, with the bytes counted as they are read. */
  counting(file: InputFile): InputFile {
    const count = new TransformStream<Uint8Array, Uint8Array>({
      transform: (chunk, out) => {
        this.bytes += chunk.length;
        out.enqueue(chunk);
      },
    });
    return { name: file.name, size: file.size, stream: () => file.stream().pipeThrough(count) };
  }

  tell(): void {
    const now = performance.now();
    if (now - this.toldAt < TELL_EVERY) return;
    this.toldAt = now;
    this.options.onProgress(this.progress('running', null));
  }

  end(state: ImportProgress['state'], message: string | null): ImportProgress {
    const last = this.progress(state, message);
    this.options.onProgress(last);
    return last;
  }

  private progress(state: ImportProgress['state'], message: string | null): ImportProgress {
    const { files } = this.options;
    const { newArticles, newVersions, known } = this.counts;
    return {
      state,
      message,
      file: this.file,
      filesDone: this.filesDone,
      files: files.length,
      bytes: this.bytesBefore + this.bytes,
      ofBytes: files.reduce((sum, file) => sum + file.size, 0),
      rows: newArticles + newVersions + known + this.rejectedCount,
      newArticles,
      newVersions,
      known,
      rejectedCount: this.rejectedCount,
      rejected: this.rejected.slice(),
      resumedAfter: this.resumedAfter,
    };
  }
}

/** Names a file by its name, size and first bytes, so that only the same file goes on from a checkpoint. */
async function digest(file: InputFile): Promise<string> {
  const { head, all } = await peek(chunks(file.stream()));
  await all.return(undefined);
  const bytes = new Uint8Array([...new TextEncoder().encode(`${file.name}\n${file.size}\n`), ...head]);
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(sum.subarray(0, 12), byte => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * What to tell the reader when the storage is at fault, or `null` when it is not. A full disk shows as
 * QuotaExceededError with a quota. Without one the browser cuts the transaction short and closes the database:
 * AbortError, InvalidStateError, and at the next opening UnknownError or DataError (`test/e2e/full-disk.test.ts`).
 */
export function storageFault(error: unknown): string | null {
  const names = [error, (error as { inner?: unknown } | null)?.inner].map(
    each => (each as { name?: unknown } | null)?.name,
  );
  const is = (...wanted: string[]) => names.some(name => wanted.includes(String(name)));
  if (is('QuotaExceededError')) return 'The storage is full. What was stored before is kept.';
  if (is('CorpusLostError')) return 'The browser has deleted what was stored. Reload this page.';
  if (is('DataError', 'UnknownError', 'EncodingError', 'AbortError', 'InvalidStateError'))
    return 'The browser’s storage fails; the disk may be full. What was stored before is kept.';
  if (is('DatabaseClosedError', 'VersionError'))
    return 'Another window has opened a newer version of this extension. Reload this page.';
  if (is('OpenFailedError', 'MissingAPIError', 'TimeoutError'))
    return 'The browser’s storage cannot be opened. Restart the browser and try again.';
  return null;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
