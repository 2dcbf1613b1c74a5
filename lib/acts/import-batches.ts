/** Versions of one file for one corpus, stored in batches, each with its checkpoint in the same transaction. */
import { errorMessage } from '../basics/error-message';
import type { Added, CorpusImporter } from '../corpus/corpus';
import type { Row } from '../formats/driver';
import type { CorpusHeader } from '../formats/format';
import type { CorpusEntry } from '../model/article';
import { FaultError } from '../model/fault-error';
import { fault, type Rejected } from '../model/faults';
import { folded } from '../formats/prose';
import { KEPT_CORPUS, NOT_STATED } from '../model/stored-names';
import { storageFault } from './storage-fault';

/** Versions a batch: 60-90 µs a request make small ones slow, and what a kill costs is one batch read again. */
const BATCH = 300;
/** UTF-16 units a batch, when versions are long. */
const BATCH_TEXT = 4_000_000;

export type VersionRow = Extract<Row, { version: unknown }>;

/** What is told of each row that was handed over, sooner or later. */
export interface Outcomes {
  add(added: readonly Added[]): void;
  reject(row: Rejected): void;
}

/** Names of a job under which its checkpoint is kept. */
export interface FileNames {
  /** As the reader knows it. */
  readonly name: string;
  readonly present: string;
  /** As earlier versions of this extension named the file. */
  readonly former: string;
}

/** Where batches go. `restoresKept`: whether what a reader kept goes back to what is kept. */
export interface Destination {
  readonly corpus: CorpusImporter;
  readonly outcomes: Outcomes;
  readonly restoresKept?: boolean;
}

export class Batches {
  private batch: VersionRow[] = [];
  private text = 0;
  /** The batch being stored, while the next one is read. */
  private storing: Promise<void> = Promise.resolve();
  private hasCheckpoint = false;

  private constructor(
    readonly about: CorpusHeader,
    private corpusId: number | null,
    private readonly file: FileNames,
    private readonly to: Destination,
  ) {}

  /** Find the corpus that is described; it is made when there is something to put into it. */
  static async open(about: CorpusHeader, file: FileNames, to: Destination) {
    if (about.kept && to.restoresKept) return new Batches(about, KEPT_CORPUS, file, to);
    const same = (await to.corpus.corpora()).find(each => isDescribed(each, about));
    return new Batches(about, same?.id ?? null, file, to);
  }

  /** Ordinal of the last entry that is in; 0: none. */
  async resumedAfter(): Promise<number> {
    if (this.corpusId === null) return 0;
    const done = await Promise.all(this.jobs(this.corpusId).map(job => this.to.corpus.checkpoint(job)));
    this.hasCheckpoint = done.some(Boolean);
    return done.find(Boolean) ?? 0;
  }

  async take(row: VersionRow): Promise<void> {
    this.batch.push(row);
    this.text += row.version.paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0);
    if (this.batch.length >= BATCH || this.text >= BATCH_TEXT) {
      await this.flush();
    }
  }

  /** All that was handed over in whole batches is stored; the batch under way is let go. */
  async settled(): Promise<void> {
    await this.storing;
  }

  /** All that was handed over is stored. */
  async flushed(): Promise<void> {
    await this.flush();
    await this.storing;
  }

  /** The file is through: given again, it is to be read from its beginning. */
  async forget(): Promise<void> {
    if (this.corpusId === null || !this.hasCheckpoint) return;
    for (const job of this.jobs(this.corpusId)) {
      await this.to.corpus.forgetCheckpoint(job);
    }
  }

  private jobs(corpusId: number): readonly [present: string, former: string] {
    return [`import/${corpusId}/${this.file.present}`, `import/${corpusId}/${this.file.former}`];
  }

  private async flush(): Promise<void> {
    const { batch } = this;
    if (batch.length === 0) return;
    this.batch = [];
    this.text = 0;
    await this.storing;
    this.hasCheckpoint = true;
    this.storing = this.write(batch);
    this.storing.catch(() => undefined); // awaited, and told, before the next batch or at the end
  }

  private async write(batch: readonly VersionRow[]): Promise<void> {
    const { corpus, outcomes } = this.to;
    const { name, source, licence } = this.about;
    const id = (this.corpusId ??= await corpus.createCorpus({ name, source, licence, file: this.file.name }));
    const [job] = this.jobs(id);
    const checkpoint = { job, done: batch.at(-1)!.done };
    const versions = batch.map(row => row.version);
    try {
      outcomes.add(await corpus.addBatch(id, versions, checkpoint));
    } catch (error) {
      if (storageFault(error) !== null) throw error;
      if (!(await this.isThere(id))) throw new FaultError(fault('collection-deleted'), { cause: error });
      for (const row of batch) await this.writeAlone(row, id);
      await corpus.addBatch(id, [], checkpoint);
    }
  }

  /** The reader may delete the collection in another window while it is filled: its rows are good, and go nowhere. */
  private async isThere(corpusId: number): Promise<boolean> {
    return (await this.to.corpus.corpora()).some(({ id }) => id === corpusId);
  }

  /** One version that the corpus cannot take must not cost the others of its batch. */
  private async writeAlone({ version, at }: VersionRow, corpusId: number): Promise<void> {
    const { corpus, outcomes } = this.to;
    try {
      outcomes.add(await corpus.addBatch(corpusId, [version], null));
    } catch (error) {
      if (storageFault(error) !== null) throw error;
      outcomes.reject({ at, fault: fault('not-stored', { detail: errorMessage(error) }) });
    }
  }
}

/**
 * Whether a corpus is the one that a file describes. The reader's own is none: no file can write into it by its name.
 * White space is folded where headers are read, but names of corpora that came of files have it as it is.
 */
function isDescribed(entry: CorpusEntry, about: CorpusHeader): boolean {
  if (entry.id === KEPT_CORPUS) return false;
  return DESCRIPTION.every(field => (folded(entry[field]) || NOT_STATED) === (folded(about[field]) || NOT_STATED));
}

const DESCRIPTION = ['name', 'source', 'licence'] as const;
