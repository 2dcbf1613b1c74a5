/** The sum of a comparison in words; for the page and for every export alike. */
import { announcement, sum } from '../change-words';
import { counted, grouped } from '../number-words';
import type { Comparison } from './comparison';
import { totalWords } from './pieces-of';

/** "Paragraphs: 1 edited, 25 kept · 3 words added, 2 removed"; what there is none of is left out. */
export function totals(comparison: Comparison): string {
  const { added, removed } = totalWords(comparison);
  return `${paragraphTotals(comparison)} · ${counted(added, 'word')} added, ${grouped(removed)} removed`;
}

/** How the page on the right speaks of its changes. `null` where there is nothing to speak of: two articles, or no change. */
export function announced({ ofOneArticle, changes }: Comparison): string | null {
  return ofOneArticle && sum(changes) !== null ? `On the right, ${announcement(changes.announced.degree)}.` : null;
}

function paragraphTotals({ changes }: Comparison): string {
  const others = changes.paragraphs.filter(({ op }) => op === 'split' || op === 'merged').length;
  const counts: [number, string][] = [
    [changes.edited, 'edited'],
    [changes.added, 'added'],
    [changes.removed, 'removed'],
    [changes.moved, 'moved'],
    [others, 'split or joined'],
    [changes.kept, 'kept'],
  ];
  const parts = counts.filter(([count]) => count > 0).map(([count, what]) => `${grouped(count)} ${what}`);
  return `Paragraphs: ${parts.length === 0 ? 'none' : parts.join(', ')}`;
}
