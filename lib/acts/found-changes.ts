/** A report in which a text changed, as a row for the list of changes. */
import type { FoundChange } from '../model/found-change';
import { KINDS } from '../model/closed-lists';
import type { Changes, Kind, Report } from '../model/report';

/** The row; `null` where nothing differs that could be told, as when a paywall shows less of the same text. */
export function foundIn({ page, changes, article }: Report, to: number, at: number): Omit<FoundChange, 'id'> | null {
  if (changes === null || article === null || isSameText(changes)) return null;
  const { url, site, address } = page;
  const { from, edited, added, removed } = changes;
  return {
    at,
    address,
    url,
    site,
    title: page.title,
    from,
    to,
    edited,
    added,
    removed,
    kinds: kindsOf(changes),
    seen: false,
  };
}

function isSameText({ edited, added, removed, title }: Changes): boolean {
  return edited + added + removed === 0 && title === null;
}

/** Weightiest first: the closed list is in that order. */
function kindsOf({ paragraphs }: Changes): Kind[] {
  const kinds = new Set(paragraphs.flatMap(change => change.kinds));
  return KINDS.filter(kind => kinds.has(kind));
}
