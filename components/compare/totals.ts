/** The sum of a comparison in words; for the page and for every export alike. */
import type { Changes } from '@/lib/model/report';
import { announcement, COARSE, isBeyond, isUntouched, sum } from '../change-words';
import { counted, grouped } from '../number-words';
import type { Comparison } from './comparison';
import { allChanges, type Facet, isWanted } from './facets';
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

/** What must be said before the changes, a sentence each: that the comparison is coarse, that a text is cut short, that nothing differs. `only`: the facets shown, [] for all. */
export function outcomes(changes: Changes, only: readonly Facet[] = []): string[] {
  return [
    ...(changes.coarse ? [COARSE] : []),
    ...(changes.shorterView === null
      ? []
      : [
          `The ${changes.shorterView === 'a' ? 'left' : 'right'} text is a shorter view: the beginning of the other, which goes on.`,
        ]),
    ...(allChanges(changes).some(change => isWanted(change, only)) ? [] : [nothing(changes, only)]),
  ];
}

function nothing(changes: Changes, only: readonly Facet[]): string {
  const all = allChanges(changes);
  if (all.every(isUntouched)) return 'No change: both texts have the same words in the same order.';
  if (only.length > 0) return 'No change of this sort.';
  if (all.some(isBeyond)) return 'No word differs in the part that both show.';
  return 'No word differs: only punctuation, case, spaces or breaks.';
}

function paragraphTotals({ changes }: Comparison): string {
  const others = changes.paragraphs.filter(({ op }) => op === 'split' || op === 'merged').length;
  const counts: [number, string][] = [
    [changes.edited, 'edited'],
    [changes.added, 'added'],
    [changes.removed, 'removed'],
    [changes.moved, 'moved'],
    [others, 'split or merged'],
    [changes.kept, 'kept'],
  ];
  const parts = counts.filter(([count]) => count > 0).map(([count, what]) => `${grouped(count)} ${what}`);
  return `Paragraphs: ${parts.length === 0 ? 'none' : parts.join(', ')}`;
}
