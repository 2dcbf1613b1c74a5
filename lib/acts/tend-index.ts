/**
 * Keep the index of the corpus in order: merge what is recent, check, repair, purge, and have the browser compact its
 * store.
 */
import type { CorpusKeeper, OnProgress } from '../corpus/corpus';
import type { Problem } from '../model/index-problems';

/**
 * Recent versions from which a merge is worth its time. Every look-up reads all that are recent; a merge rewrites every
 * row of the index, .8 s for a small one. Chosen by eye.
 */
const WORTH_A_MERGE = 256;

/** Merge the recent postings into the index when there are enough of them. */
export async function mergeIfWorth(corpus: CorpusKeeper): Promise<void> {
  if ((await corpus.recentVersions()) >= WORTH_A_MERGE) await corpus.mergeRecent();
}

/** The long acts that the reader can ask for on the options page. */
export type Tending = 'check' | 'repair' | 'purge';

/** How a long act is watched and stopped. */
export interface TendOptions {
  readonly onProgress: OnProgress;
  readonly signal: AbortSignal;
}

/** @returns the problems that a check found; [] for the other acts. Rejects when the signal stops it. */
export async function tendIndex(
  what: Tending,
  corpus: CorpusKeeper,
  options: TendOptions,
): Promise<readonly Problem[]> {
  const { onProgress, signal } = options;
  if (what === 'check') return corpus.check(onProgress, signal);
  if (what === 'repair') await corpus.repair(onProgress, signal);
  else await corpus.purgeDeleted(onProgress, signal);
  await mergeIfWorth(corpus); // versions kept one by one since the options page was last open are recent still
  return [];
}

/**
 * Have the browser compact its store after a large import, until `signal` stops it. Never rejects, as no answer depends
 * on it.
 */
export async function compactAtLeisure(corpus: CorpusKeeper, signal: AbortSignal): Promise<void> {
  await corpus.compactStore(signal).catch(() => undefined);
}
