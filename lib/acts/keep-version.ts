/** Keep the text of the open page as a version, and take it back. */
import type { CorpusReader, CorpusWriter } from '../corpus/corpus';
import type { PageReading } from '../model/article';
import { fault } from '../model/faults';
import type { KeepResult, UndoResult } from '../model/checked';

/** The surroundings of a keep. */
export interface KeepParts {
  /** Whether the tab is in a private window, where nothing is written. */
  isPrivate(tabId: number): Promise<boolean>;
  /** The reading last saved for a tab; `null` when the page has to be checked first. */
  savedReading(tabId: number): Promise<PageReading | null>;
  openCorpus(): Promise<CorpusReader & CorpusWriter>;
  /** Id of the corpus of what the reader keeps. */
  readonly corpusId: number;
}

/** Store the text last read from a tab. */
export async function keepVersion(tabId: number, parts: KeepParts): Promise<KeepResult> {
  const [isPrivate, reading] = await Promise.all([parts.isPrivate(tabId), parts.savedReading(tabId)]);
  if (isPrivate) return { state: 'failed', fault: fault('private-window') };
  if (reading === null) return { state: 'failed', fault: fault('not-checked') };
  const corpus = await parts.openCorpus();
  const { versionId, outcome } = await corpus.add(reading, parts.corpusId);
  const [version] = await corpus.versions([versionId]);
  return {
    state: outcome === 'known' ? 'known' : 'kept',
    versionId,
    name: version?.name ?? { given: '' },
  };
}

/** Take a kept version back. */
export async function undoKeep(versionId: number, { openCorpus }: Pick<KeepParts, 'openCorpus'>): Promise<UndoResult> {
  await (await openCorpus()).remove(versionId);
  return { state: 'undone' };
}
