import type { ParagraphChange } from '@/lib/model/report';
import { shownKinds } from '../Chips';
import { Say } from '../words/Say';

/** What the labels of the changes mean, and how the page shows them; folded. Nothing without a change. */
export function Legend({ changes }: { changes: readonly ParagraphChange[] }) {
  if (changes.length === 0) return null;
  const kinds = [...new Set(changes.flatMap(shownKinds))];
  return (
    <details class="fold legend">
      <summary>
        <Say id="legend-title" />
      </summary>
      <dl>
        {kinds.map(kind => (
          <div key={kind}>
            <dt>
              <span class={`chip ${kind}`}>
                <Say id={`kind-${kind}`} />
              </span>
            </dt>
            <dd>
              <Say id={`why-${kind}`} />
            </dd>
          </div>
        ))}
        {HIGHLIGHTS.map(look => (
          <div key={look}>
            <dt>
              <span class={`look look-${look}`}>
                <Say id={`look-${look}`} />
              </span>
            </dt>
            <dd>
              <Say id={`look-${look}-why`} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** What is highlighted in the page, each with a line of its own. */
const HIGHLIGHTS = ['added', 'edited', 'moved', 'shared'] as const;
