/** What the options page can do. The entrypoint does it; the views only call. */
import type { CollectionState } from '@/lib/model/collection';
import type { Problem } from '@/lib/model/index-problems';
import type { CorpusEntry } from '@/lib/model/article';
import type { Columns, TablePreview } from '@/lib/model/columns';
import type { ExportEnd, ExportRequest, ExportWatch } from '../export/export-request';
import type { PapersActions } from './papers-actions';
import type { SettingsActions } from './settings-actions';
import type { ImportProgress } from '@/lib/acts/import-progress';

/** A file with its way in the folder that it was given in. */
export interface PlacedFile {
  readonly file: File;
  /** Parts divided by "/"; the name alone for a file that was given by itself. */
  readonly path: string;
}

export interface FilesToImport {
  readonly files: readonly PlacedFile[];
  /** Columns as the reader chose them, by the path of the file. */
  readonly columns: Readonly<Record<string, Columns>>;
  /** Put what a backup calls kept by the reader back among what is kept. */
  readonly restoresKept?: boolean;
}

/** An export of ours that holds what a reader kept. */
export interface BackupFile {
  readonly path: string;
  /** When it was made; `null` where it does not say. */
  readonly at: string | null;
}

export interface TableToImport extends TablePreview {
  readonly path: string;
}

export interface OptionsActions {
  readonly papers: PapersActions;
  readonly settings: SettingsActions;
  corpora(): Promise<readonly CorpusEntry[]>;
  /** Whether the collection is still what it was, and whether a backup is due. */
  collection(): Promise<CollectionState>;
  /** Go on without what was lost: it is not told again. */
  /** Read some more of the collection for damage. @returns whether all of it has been read */
  walkOn(): Promise<boolean>;
  acceptLoss(): Promise<void>;
  /** Be reminded of a backup when as many versions are kept again. */
  putOffBackup(): Promise<void>;
  /** Start an import; it waits for those before it. The last progress that `onProgress` gets says how it ended. */
  importFiles(given: FilesToImport, onProgress: (progress: ImportProgress) => void): RunningImport;
  /** Tables among files, with the columns that are proposed. */
  tablesIn(files: readonly PlacedFile[]): Promise<readonly TableToImport[]>;
  /** The first backup among files; `null`: there is none. */
  backupIn(files: readonly PlacedFile[]): Promise<BackupFile | null>;
  importSeeds(onProgress: (progress: ImportProgress) => void): RunningImport;
  /** Give the reader what is stored as a file. */
  exportFile(request: ExportRequest, watch: ExportWatch): Promise<ExportEnd>;
  /** Take a corpus out of sight and out of look-ups; `restore` brings it back until `purge`. */
  deleteCorpus(id: number): Promise<void>;
  restoreCorpus(id: number): Promise<void>;
  purgeDeleted(): Promise<void>;
  storage(): Promise<StorageState>;
  /** Ask the browser not to clear our storage when the disk runs low. */
  persist(): Promise<boolean>;
  /** What would go if only the last months were kept; nothing that the reader kept by hand is among it. */
  expired(months: number): Promise<Expired>;
  /** Put such versions into the bin of the library. */
  removeExpired(versionIds: readonly number[], title: string): Promise<void>;
  /** Compare the index with the texts. [] when all is well; else what is wrong. */
  checkIndex(onProgress: (share: number) => void): Promise<readonly Problem[]>;
  /** Build the index anew from the texts. */
  repairIndex(onProgress: (share: number) => void): Promise<void>;
  /** The keys that open the popup, as the reader's browser has them; `null`: none are set. */
  shortcut(): Promise<string | null>;
  copy(text: string): Promise<void>;
  /** Offer a text as a file to save. */
  save(name: string, text: string): void;
}

export interface RunningImport {
  cancel(): void;
}

/** Versions that are older than what is to be kept. */
export interface Expired {
  readonly versionIds: readonly number[];
  /** How many articles they are of. */
  readonly articles: number;
  /** Headline of the first of them, by which the bin names the deletion. */
  readonly firstTitle: string;
}

/** Bytes. `null`: the browser does not say. */
export interface StorageState {
  readonly used: number | null;
  readonly free: number | null;
  readonly persisted: boolean | null;
}

/** An import on the page, running or over. */
export interface Job {
  readonly id: number;
  readonly title: string;
  readonly progress: ImportProgress;
  /** ms since the import began. */
  readonly elapsed: number;
  /** The reader has asked it to stop; what is being written is finished first. */
  readonly isCancelling: boolean;
}
