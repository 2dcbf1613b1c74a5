/** What the toolbar button shows of a report. */
import type { Badge } from '../model/badge';
import type { Report } from '../model/report';

/** `null`: the page is not known, and nothing is shown. One version that the reader keeps is no news either. */
export function badgeOf({ article, copies }: Report, isChanged: boolean): Badge | null {
  const versions = article?.versions.length ?? 0;
  const copied = copies.filter(({ relation }) => relation === 'copy' || relation === 'adapted').length;
  const count = versions > 1 ? versions : copied;
  return count === 0 && !isChanged ? null : { count, isChanged };
}
