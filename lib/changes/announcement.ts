import type { Declaration } from '../model/article';
import { isNotice } from '../facts/notices';
import type { Announcement, TextChanges } from '../model/report';

/** What the page shows and says of itself, as far as it matters here. */
export interface Announcing {
  readonly paragraphs: readonly string[];
  readonly declared: readonly Declaration[];
  readonly modifiedAt: string | null;
}

/** What is known of the version before. */
export interface Previous {
  readonly modifiedAt: string | null;
  readonly seenAt: string | null;
  readonly publishedAt: string | null;
  /** What that version declared; a notice among it is not new. */
  readonly declared?: readonly Declaration[];
}

/**
 * How the page speaks of its changes. `notice`: a notice that the version before did not have, or one that
 * names what changed; `time`: only a modified time later than all that is known of the version before; else `none`.
 */
export function announcement(page: Announcing, previous: Previous | null, changed: TextChanges): Announcement {
  const notice = newNotice(page, previous, changed);
  if (notice !== null) return { degree: 'notice', text: notice };
  return { degree: gaveNewTime(page.modifiedAt, previous) ? 'time' : 'none', text: null };
}

function newNotice(page: Announcing, previous: Previous | null, changed: TextChanges): string | null {
  const fresh = changed.paragraphs.filter(change => change.kinds.includes('correction') && change.op !== 'removed');
  for (const change of fresh)
    for (const j of change.b) {
      if (isNotice(page.paragraphs[j] ?? '')) return page.paragraphs[j];
    }
  // Declared in the page's data, or read outside the article: new when neither a kept paragraph nor the version before
  // says it.
  const kept = changed.paragraphs
    .flatMap(change => (change.op === 'kept' ? change.b : []))
    .map(j => page.paragraphs[j] ?? '');
  const old = [...kept.filter(isNotice), ...(previous?.declared ?? []).filter(isCorrection).map(({ text }) => text)];
  const declared = page.declared.find(
    one => isCorrection(one) && !old.some(text => text.includes(one.text) || one.text.includes(text)),
  );
  return declared?.text ?? null;
}

const isCorrection = ({ kind }: Declaration) => kind === 'correction';

function gaveNewTime(modifiedAt: string | null, previous: Previous | null): boolean {
  if (modifiedAt === null || previous === null) return false;
  const before = previous.modifiedAt ?? previous.seenAt ?? previous.publishedAt;
  return before !== null && Date.parse(modifiedAt) > Date.parse(before);
}
