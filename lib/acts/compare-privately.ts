/** Compare for a private window: the open page is read anew, since nothing of it was saved. */
import type { CorpusReader } from '../corpus/corpus';
import type { ReadOutcome } from '../model/checked';
import type { Compared } from '../model/comparison';
import { compareTexts, type Keys } from './compare-texts';

export interface PrivateParts {
  readPage(tabId: number): Promise<ReadOutcome>;
  openCorpus(): Promise<CorpusReader>;
}

/** The act that compares two texts by their keys. */
export function privateComparer({ readPage, openCorpus }: PrivateParts): (keys: Keys) => Promise<Compared> {
  const readTab = async (tabId: number) => {
    const outcome = await readPage(tabId);
    return outcome.state === 'read' ? outcome.reading : null;
  };
  return async keys => {
    const found = await compareTexts(keys, { corpus: await openCorpus(), readTab });
    if (found.state === 'missing') return found;
    const { state, comparison, choices } = found;
    return { state, comparison, choices };
  };
}
