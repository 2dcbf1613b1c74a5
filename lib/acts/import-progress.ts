/** Where an import stands, counted while it runs. */
import type { Added } from '../corpus/corpus';
import type { FileInput } from '../formats/input';
import type { FormatId } from '../model/format-ids';
import type { Fault, FaultCode, Rejected } from '../model/faults';

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
  /** Entries read: versions stored or already known, pages that are no articles, addresses, and the rejected. */
  readonly rows: number;
  readonly newArticles: number;
  readonly newVersions: number;
  readonly known: number;
  /** Pages of archives and folders that are no articles: front pages, walls, errors. */
  readonly noArticleCount: number;
  /** The first `REJECTED_KEPT`. */
  readonly noArticle: readonly Rejected[];
  /** Addresses without a text, kept in a list for the archives; those that were new to it. */
  readonly addresses: number;
  /** What the files were taken for, and how many inputs were of each kind. */
  readonly kinds: Partial<Readonly<Record<FormatId, number>>>;
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

/** What is told of a page that is no article: no fault of the file, but what archives are full of. */
const NO_ARTICLE: ReadonlySet<FaultCode> = new Set<FaultCode>(['no-article', 'error-page']);

/** A page that the reader gave by itself was meant as an article: that it is none is told as a fault. */
function isNoArticle({ at, fault }: Rejected): boolean {
  return at.path.length > 1 && NO_ARTICLE.has(fault.code);
}

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
  private addresses = 0;
  private rejectedCount = 0;
  private readonly rejected: Rejected[] = [];
  private noArticleCount = 0;
  private readonly noArticle: Rejected[] = [];
  private readonly kinds: Partial<Record<FormatId, number>> = {};

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
    if (this.kinds.warc) this.bytes = after; // the number of an entry of an archive is its place
  }

  add(added: readonly Added[]): void {
    for (const { outcome } of added) {
      if (outcome === 'known') this.known++;
      else if (outcome === 'new-article') this.newArticles++;
      else this.newVersions++;
    }
  }

  recognise(kind: FormatId): void {
    this.kinds[kind] = (this.kinds[kind] ?? 0) + 1;
  }

  keep(addresses: number): void {
    this.addresses += addresses;
  }

  reject(row: Rejected): void {
    if (isNoArticle(row)) {
      this.noArticleCount++;
      if (this.noArticle.length < REJECTED_KEPT) this.noArticle.push(row);
      return;
    }
    this.rejectedCount++;
    if (this.rejected.length < REJECTED_KEPT) this.rejected.push(row);
  }

  finish(file: FileInput): void {
    this.bytesBefore += file.size;
    this.bytes = 0;
    this.filesDone++;
  }

  progress(state: ImportProgress['state'], fault: Fault | null): ImportProgress {
    const { file, filesDone, newArticles, newVersions, known, resumedAfter } = this;
    const { addresses, noArticleCount, rejectedCount } = this;
    return {
      state,
      file,
      filesDone,
      files: this.files.length,
      bytes: this.bytesBefore + this.bytes,
      ofBytes: this.files.reduce((sum, each) => sum + each.size, 0),
      rows: newArticles + newVersions + known + addresses + noArticleCount + rejectedCount,
      newArticles,
      newVersions,
      known,
      addresses,
      noArticleCount,
      noArticle: this.noArticle.slice(),
      kinds: { ...this.kinds },
      rejectedCount,
      rejected: this.rejected.slice(),
      resumedAfter,
      fault,
    };
  }
}
