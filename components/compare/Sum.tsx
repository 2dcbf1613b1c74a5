import { announcement, sum } from '../change-words';
import { counted, grouped } from '../number-words';
import type { Comparison } from './comparison';
import { type Facet, facetCounts, facetWord } from './facets';
import { totalWords } from './pieces-of';
import type { View } from './view';

interface Props {
  readonly comparison: Comparison;
  readonly view: View;
  onView(view: View): void;
}

/** The sum of the changes first; each part of it is a filter. */
export function Sum({ comparison, view, onView }: Props) {
  const { changes } = comparison;
  const { added, removed } = totalWords(comparison);
  // A notice speaks of changes; where none is shown, it would speak of nothing.
  const isAnnounced = comparison.ofOneArticle && sum(changes) !== null;
  const facets = facetCounts(changes);
  const toggle = (facet: Facet) =>
    onView({ ...view, only: view.only.includes(facet) ? view.only.filter(each => each !== facet) : [...view.only, facet] });
  return (
    <div class="sum">
      <p class="totals">
        {paragraphTotals(comparison)} · {counted(added, 'word')} added, {grouped(removed)} removed
      </p>
      {isAnnounced && <p class="soft">On the right, {announcement(changes.announced.degree)}.</p>}
      {isAnnounced && changes.announced.text !== null && <blockquote class="soft" dir="auto">{changes.announced.text}</blockquote>}
      {facets.length > 0 && (
        <div class="facets" role="group" aria-label="Show only changes of this sort">
          {facets.map(([facet, count]) => (
            <button key={facet} type="button" class={`chip facet ${facet}`} aria-pressed={view.only.includes(facet)} onClick={() => toggle(facet)}>
              {grouped(count)} {facetWord(facet)}
            </button>
          ))}
          {view.only.length > 0 && <button type="button" class="link-button" onClick={() => onView({ ...view, only: [] })}>Show every sort</button>}
        </div>
      )}
    </div>
  );
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
