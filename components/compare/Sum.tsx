import { grouped } from '../number-words';
import type { Comparison } from './comparison';
import { type Facet, facetCounts, facetWord } from './facets';
import { announced, totals } from './totals';
import type { View } from './view';

interface Props {
  readonly comparison: Comparison;
  readonly view: View;
  onView(view: View): void;
}

/** The sum of the changes first; each part of it is a filter. */
export function Sum({ comparison, view, onView }: Props) {
  const { changes } = comparison;
  const notice = announced(comparison);
  const facets = facetCounts(changes);
  const toggle = (facet: Facet) =>
    onView({
      ...view,
      only: view.only.includes(facet) ? view.only.filter(each => each !== facet) : [...view.only, facet],
    });
  return (
    <div class="sum">
      <p class="totals">{totals(comparison)}</p>
      {notice !== null && <p class="soft">{notice}</p>}
      {notice !== null && changes.announced.text !== null && (
        <blockquote class="soft" dir="auto">
          {changes.announced.text}
        </blockquote>
      )}
      {facets.length > 0 && (
        <div class="facets" role="group" aria-label="Show only changes of this sort">
          {facets.map(([facet, count]) => (
            <button
              key={facet}
              type="button"
              class={`chip facet ${facet}`}
              aria-pressed={view.only.includes(facet)}
              onClick={() => toggle(facet)}
            >
              {grouped(count)} {facetWord(facet)}
            </button>
          ))}
          {view.only.length > 0 && (
            <button type="button" class="link-button" onClick={() => onView({ ...view, only: [] })}>
              Show every sort
            </button>
          )}
        </div>
      )}
    </div>
  );
}
