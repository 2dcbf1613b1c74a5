/** Where an import stands, counted while it runs. */
import type { Added } from '../corpus/corpus';
import type { FileInput } from '../formats/input';
import type { Fault, Rejected } from '../model/faults';

/** Counts are over all files. */
export interface ImportProgress {
  readonly state: 'running' | 'done' | 'cancelled' | 'failed';
  /** Name of the file being read; the last one when all are done. */
  readonly file: string;
  readonly filesDone: number;
  readonly files: number;
  /** Bytes read of the files, as they lie on the disk. */
  readonly bytes: number;
  readonly ofBytes: number;
  /** Entries read: versions stored or already known, and the rejected. */
  readonly rows: number;
  readonly newArticles: number;
  readonly newVersions: number;
  readonly known: number;
  readonly rejectedCount: number;
  /** The first `REJECTED_KEPT`; the rest is only counted. */
  readonly rejected: readonly Rejected[];
  /**
   * The entry after which an interrupted import of the present file went on (its line, where it has lines); 0 when the
   * file is read from its beginning.
   */
  readonly resumedAfter: number;
  /** Why it stopped, when `failed`. */
  readonly fault: Fault | null;
}

/** How many rejected entries are kept to be shown. A file of a million bad lines must not fill the memory. */
const REJECTED_KEPT = 1000;

/** The counts of one import. */
export class Tally {
  private file = '';
  private filesDone = 0;
  private bytes = 0;
  private bytesBefore = 0;
  private resumedAfter = 0;
  private newArticles = 0;
  private newVersions = 0;
  private known = 0;
  private rejectedCount = 0;
  private readonly rejected: Rejected[] = [];

  constructor(private readonly files: readonly FileInput[]) {}

  begin(file: FileInput): void {
    this.file = file.name;
    this.bytes = 0;
    this.resumedAfter = 0;
  }

  /** Bytes may be read more than once: to recognise the file, and in containers. */
  read(file: FileInput, bytes: number): void {
    this.bytes = Math.min(file.size, this.bytes + bytes);
  }

  resume(after: number): void {
    this.resumedAfter = after;
  }

  add(added: readonly Added[]): void {
    for (const { outcome } of added) {
      if (outcome === 'known') this.known++;
      else if (outcome === 'new-article') this.newArticles++;
      else this.newVersions++;
    }
  }

  reject(row: Rejected): void {
    this.rejectedCount++;
    if (this.rejected.length < REJECTED_KEPT) this.rejected.push(row);
  }

  finish(file: FileInput): void {
    this.bytesBefore += file.size;
    this.bytes = 0;
    this.filesDone++;
  }

  progress(state: ImportProgress['state'], fault: Fault | null): ImportProgress {
    const { file, filesDone, newArticles, newVersions, known, rejectedCount, resumedAfter } = this;
    return {
      state,
      file,
      filesDone,
      files: this.files.length,
      bytes: this.bytesBefore + this.bytes,
      ofBytes: this.files.reduce((sum, each) => sum + each.size, 0),
      rows: newArticles + newVersions + known + rejectedCount,
      newArticles,
      newVersions,
      known,
      rejectedCount,
      rejected: this.rejected.slice(),
      resumedAfter,
      fault,
    };
  }
}
