import type { ArchiveJob } from '@/lib/archives/archive-work';
import type { Archive } from '@/lib/archives/archives';
import type { LogEntry } from '@/lib/network/ask';

/** All that is asked of archives, as it stands in storage. */
export interface ArchiveWork {
  readonly jobs: readonly ArchiveJob[];
  /** The reader has pressed "Pause", or nothing was pressed since the browser started. */
  readonly isRunning: boolean;
}

/** What the page asks of the world. The presses are handed on: only a real one lets a request out. */
export interface ArchiveActions {
  /** Called at once, and with each change. */
  watch(changed: (work: ArchiveWork) => void): void;
  /** Asks the browser for permission first; `false`: the reader said no. */
  ask(press: Event, addresses: readonly string[], archive: Archive['id']): Promise<boolean>;
  /** Go on with what is not through. */
  resume(press: Event): Promise<void>;
  pause(): Promise<void>;
  lookCloser(press: Event, job: ArchiveJob): Promise<void>;
  /** Once more for what the archive gave no answer to. */
  askAgain(press: Event, job: ArchiveJob): Promise<void>;
  forgetJobs(): Promise<void>;
  /** Addresses in a file that the reader chose; [] for none. */
  read(file: File | undefined): Promise<readonly string[]>;
  /** Addresses of lists that the reader imported and that were not asked for yet. */
  listed(): Promise<readonly string[]>;
  log(): Promise<readonly LogEntry[]>;
  clearLog(): Promise<void>;
  /** Give the permission back to the browser. */
  withdraw(archive: Archive['id']): Promise<void>;
}
