import { KINDS } from '@/lib/model/closed-lists';
import { Say } from '../words/Say';

/** What the labels of changes mean, weightiest first, and how the page shows what is highlighted. */
export function Legend() {
  return (
    <section class="legend" aria-labelledby="legend">
      <h2 id="legend">
        <Say id="legend-title" />
      </h2>
      <dl>
        {KINDS.map(kind => (
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
    </section>
  );
}

/** What is highlighted in the page, each with a line of its own. */
const HIGHLIGHTS = ['added', 'word', 'edited', 'moved', 'shared'] as const;
