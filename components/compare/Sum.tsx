import { Say, useWords } from '../words/Say';
import type { Comparison } from './comparison';
import { type Facet, facetCounts, facetText } from './facets';
import { announcedText, totalsText } from './totals';
import type { View } from './view';

interface Props {
  readonly comparison: Comparison;
  readonly view: View;
  onView(view: View): void;
}

/** The sum of the changes first; each part of it is a filter. */
export function Sum(props: Props) {
  const words = useWords();
  const { comparison } = props;
  const notice = announcedText(words, comparison);
  const { text } = comparison.changes.announced;
  return (
    <div class="sum">
      <p class="totals">{totalsText(words, comparison)}</p>
      {notice !== null && <p class="soft">{notice}</p>}
      {notice !== null && text !== null && (
        <blockquote class="soft" dir="auto">
          {text}
        </blockquote>
      )}
      <Facets {...props} />
    </div>
  );
}

/** A filter for each sort of change that there is. */
function Facets({ comparison, view, onView }: Props) {
  const words = useWords();
  const facets = facetCounts(comparison.changes);
  if (facets.length === 0) return null;
  return (
    <div class="facets" role="group" aria-label={words.text('facets-label')}>
      {facets.map(([facet, count]) => (
        <button
          key={facet}
          type="button"
          class={`chip facet ${facet}`}
          aria-pressed={view.only.includes(facet)}
          onClick={() => onView({ ...view, only: toggled(view.only, facet) })}
        >
          <Say id="facet-count" values={{ count, facet: facetText(words, facet) }} />
        </button>
      ))}
      {view.only.length > 0 && (
        <button type="button" class="link-button" onClick={() => onView({ ...view, only: [] })}>
          <Say id="facets-all" />
        </button>
      )}
    </div>
  );
}

function toggled(only: readonly Facet[], facet: Facet): Facet[] {
  return only.includes(facet) ? only.filter(each => each !== facet) : [...only, facet];
}
