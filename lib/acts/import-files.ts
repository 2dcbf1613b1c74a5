/** Files → corpus, until done, cancelled or stopped by the storage. */
import { errorMessage } from '../basics/error-message';
import type { CorpusImporter } from '../corpus/corpus';
import { rows } from '../formats/driver';
import type { CorpusHeader, Tools } from '../formats/format';
import type { FormatId } from '../model/format-ids';
import { countedInput, type FileInput } from '../formats/input';
import { FaultError } from '../model/fault-error';
import { type Fault, fault } from '../model/faults';
import type { ListedAddress } from '../model/listed-address';
import { fileFingerprint, formerFingerprint } from './file-fingerprint';
import { Batches, type FileNames } from './import-batches';
import { type ImportProgress, Tally } from './import-progress';
import { storageFault } from './storage-fault';

export interface ImportOptions {
  readonly files: readonly FileInput[];
  readonly corpus: CorpusImporter;
  readonly tools: Tools;
  /** Put addresses without texts on the list that the archives are asked by. @returns how many it did not have */
  keepAddresses(addresses: readonly ListedAddress[]): Promise<number>;
  /** Called when something has changed, not more often than every `TELL_EVERY` ms, and at the end. */
  onProgress(progress: ImportProgress): void;
  readonly signal: AbortSignal;
  /** Put what an export of ours calls kept by the reader back among what is kept, as the reader has said. */
  readonly restoresKept?: boolean;
}

/** Addresses that are handed on together. */
const LISTED_AT_ONCE = 5000;

/** ms. Five times a second is smooth, and cheap. */
const TELL_EVERY = 200;

interface Run extends ImportOptions {
  readonly tally: Tally;
  /** Tell how far it is, when it was not told just now. */
  tell(): void;
}

/**
 * Import files one after the other. What a batch has stored stays, whatever comes after; the same file given
 * again after a kill or a cancel goes on behind its last acknowledged batch. Never rejects: how it ended is
 * in the last progress, which is also the answer.
 */
export async function importFiles(options: ImportOptions): Promise<ImportProgress> {
  const tally = new Tally(options.files);
  const last = await ending({
    ...options,
    tally,
    tell: teller(options, tally),
  });
  options.onProgress(last);
  return last;
}

async function ending(run: Run): Promise<ImportProgress> {
  const { files, signal, tally } = run;
  try {
    for (const file of files) {
      if (signal.aborted) break;
      await importFile(file, run);
    }
    return tally.progress(signal.aborted ? 'cancelled' : 'done', null);
  } catch (error) {
    return tally.progress('failed', faultOfImport(error));
  }
}

function faultOfImport(error: unknown): Fault {
  if (error instanceof FaultError) return error.fault;
  return storageFault(error) ?? fault('stopped', { detail: errorMessage(error) });
}

function teller({ onProgress }: ImportOptions, tally: Tally): () => void {
  let toldAt = -Infinity;
  return () => {
    const now = performance.now();
    if (now - toldAt < TELL_EVERY) return;
    toldAt = now;
    onProgress(tally.progress('running', null));
  };
}

async function importFile(file: FileInput, run: Run): Promise<void> {
  const { tools, signal, tally } = run;
  const target = new Target(await fileNames(file), run);
  tally.begin(file);
  run.tell();
  const counted = countedInput(file, bytes => tally.read(file, bytes));
  const listening = { ...tools, recognised: (kind: FormatId) => tally.recognise(kind) };
  for await (const row of rows(counted, listening, () => target.resumedAfter())) {
    if (signal.aborted) return target.settled();
    if ('address' in row) await target.list(row.address);
    else if ('header' in row) await target.turnTo(row.header);
    else if ('rejected' in row) tally.reject(row.rejected);
    else await target.present?.take(row);
    run.tell();
  }
  await target.finish();
  tally.finish(file);
}

async function fileNames(file: FileInput): Promise<FileNames> {
  try {
    return { name: file.name, present: await fileFingerprint(file), former: await formerFingerprint(file) };
  } catch {
    // It cannot be read; the driver meets the same fault, and tells it.
    return { name: file.name, present: '', former: '' };
  }
}

function isSame(one: CorpusHeader, other: CorpusHeader): boolean {
  const fields = ['name', 'source', 'licence', 'kept'] as const;
  return fields.every(field => one[field] === other[field]);
}

/** The corpora that one file goes to: mostly one, several where a container holds files of several kinds. */
class Target {
  /** The corpus that versions go to now; `null` before the first header. */
  present: Batches | null = null;
  private readonly all: Batches[] = [];
  private listed: ListedAddress[] = [];

  constructor(
    private readonly file: FileNames,
    private readonly run: Run,
  ) {}

  async turnTo(about: CorpusHeader): Promise<void> {
    const { corpus, tally } = this.run;
    const known = this.all.find(each => isSame(each.about, about));
    if (known && known === this.present) return;
    await this.present?.flushed(); // in the order of the file, so that a checkpoint never runs ahead of another corpus
    this.present =
      known ?? (await Batches.open(about, this.file, { corpus, outcomes: tally, restoresKept: this.run.restoresKept }));
    if (!known) this.all.push(this.present);
  }

  async resumedAfter(): Promise<number> {
    const after = (await this.present?.resumedAfter()) ?? 0;
    this.run.tally.resume(after);
    return after;
  }

  /** Kept in hundreds: each time that the list is written, all of it is. */
  async list(address: ListedAddress): Promise<void> {
    this.listed.push(address);
    if (this.listed.length >= LISTED_AT_ONCE) await this.keepListed();
  }

  async settled(): Promise<void> {
    await this.keepListed();
    await this.present?.settled();
  }

  async finish(): Promise<void> {
    await this.keepListed();
    await this.present?.flushed();
    for (const batches of this.all) await batches.forget();
  }

  private async keepListed(): Promise<void> {
    const { listed } = this;
    if (listed.length === 0) return;
    this.listed = [];
    this.run.tally.keep(await this.run.keepAddresses(listed));
  }
}
