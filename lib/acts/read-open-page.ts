/** Read the open page: the page drafts it, we say what its lines declare. */
import type { DraftOutcome, ReadOutcome } from '../model/checked';
import type { TellingLines } from '../model/page-draft';
import { hasLines, settled, tellingLines } from '../origin/settled';

export interface ReadParts {
  /** Draft the article in a tab, with what is known of its lines. */
  draftPage(tabId: number, told: TellingLines): Promise<DraftOutcome>;
  /** The time, as ISO 8601 UTC. */
  now(): string;
}

/** The act that reads the article in a tab. A page is drafted again where one of its lines is a notice or a credit. */
export function openPageReader({ draftPage, now }: ReadParts): (tabId: number) => Promise<ReadOutcome> {
  return async tabId => {
    const first = await draftPage(tabId, { notices: [], credits: [] });
    if (first.state !== 'drafted') return first;
    const told = tellingLines(first.draft.material.asked);
    const last = hasLines(told) ? await draftPage(tabId, told) : first;
    if (last.state !== 'drafted') return last;
    const { draft, isPrivate, isLoading } = last;
    const reading = settled(draft, now());
    return reading
      ? { state: 'read', reading, isPrivate, isLoading }
      : { state: 'no-article', url: draft.url, isLoading };
  };
}
