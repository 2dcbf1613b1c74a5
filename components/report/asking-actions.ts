import type { JobLine } from '@/lib/archives/archive-work';

/** What came of one archive so far, and its name. */
export type AskingLine = Pick<JobLine, 'outcome' | 'counts'> & { readonly name: string };

/** What archives were asked of the open page. */
export interface AskingNow {
  readonly lines: readonly AskingLine[];
  /** Whether a press for one of them holds. */
  readonly isRunning: boolean;
}

export interface AskingActions {
  /** Called with each change from now on. @returns an end to it */
  watch(changed: (now: AskingNow) => void): () => void;
  /** Ask no more about this page. */
  stop(): void;
}
