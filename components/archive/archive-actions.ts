import type { ArchiveJob, JobLine } from '@/lib/archives/archive-work';
import type { Archive } from '@/lib/archives/archives';
import type { ArchiveChoices } from '@/lib/model/archive-choices';
import type { Fault } from '@/lib/model/faults';
import type { LogEntry } from '@/lib/network/ask';

/** All that is asked of archives, as it stands in storage. */
export interface ArchiveWork {
  /** In the order in which they were asked for. */
  readonly lines: readonly JobLine[];
  /** A press holds: nothing was stopped, and the browser was not ended since. */
  readonly isRunning: boolean;
  /** The archive that is left alone before it is asked for the rest, and until when in ms since 1970. */
  readonly resting: { readonly archive: Archive['id']; readonly until: number } | null;
  /** Why the work ended before its end. */
  readonly trouble: Fault | null;
}

/** What the page asks of the world. The presses are handed on: only a real one lets a request out. */
export interface ArchiveActions {
  /** Called at once, and with each change. */
  watch(changed: (work: ArchiveWork) => void): void;
  /** Asks the browser for permission first; `false`: the reader said no. */
  ask(press: Event, addresses: readonly string[], archive: Archive['id']): Promise<boolean>;
  /** Go on with what is not through. */
  resume(press: Event): Promise<void>;
  /** No request leaves any more. */
  pause(): Promise<void>;
  lookCloser(press: Event, line: JobLine): Promise<void>;
  /** Once more for what the archive gave no answer to. */
  askAgain(press: Event, line: JobLine): Promise<void>;
  /** All that is known of a job. */
  job(line: JobLine): Promise<ArchiveJob>;
  forgetJobs(): Promise<void>;
  /** Addresses in a file that the reader chose; [] for none. */
  read(file: File | undefined): Promise<readonly string[]>;
  /** Addresses of all articles of a paper in the collection, by its name or its site. */
  ofPaper(name: string): Promise<readonly string[]>;
  copy(text: string): Promise<void>;
  /** Addresses of lists that the reader imported and that were not asked for yet. */
  listed(): Promise<readonly string[]>;
  log(): Promise<readonly LogEntry[]>;
  clearLog(): Promise<void>;
  /** Whether the browser lets this archive be asked already. */
  isPermitted(archive: Archive['id']): Promise<boolean>;
  /** Whether the browser calls what is sent by a name of its own, as Firefox does. */
  readonly namesActivity: boolean;
  /** Give the permission back to the browser. */
  withdraw(archive: Archive['id']): Promise<void>;
  choices(): Promise<ArchiveChoices>;
  choose(choices: ArchiveChoices): Promise<void>;
}
