/** Which of the page's own words the report has shown already: a notice is told once. */
import type { Declaration } from '@/lib/model/article';
import type { Changes, Report } from '@/lib/model/report';

/** Whether a paragraph that is shown as added or edited holds the words. */
export function standsInChanges(text: string, changes: Changes | null, paragraphs: readonly string[]): boolean {
  const shown = changes?.paragraphs.filter(({ op }) => op !== 'kept' && op !== 'moved') ?? [];
  return shown.some(({ b }) => b.some(at => paragraphs[at]?.includes(text)));
}

/** The declarations that no change and no notice above has shown. */
export function notSaidAbove({ page, changes }: Report): Declaration[] {
  const notice = changes?.announced.text ?? null;
  return page.declared.filter(({ kind, text }) => {
    if (kind !== 'correction') return true;
    return !notice?.includes(text) && !standsInChanges(text, changes, page.paragraphs);
  });
}
