import type { Declaration } from '@/lib/model/article';
import { Say } from '../words/Say';

/** What the page declares of its own origin, in its own words. */
export function PageSays({ declared }: { declared: readonly Declaration[] }) {
  if (declared.length === 0) return null;
  return (
    <section aria-labelledby="says">
      <h2 id="says">
        <span>
          <Say id="says-title" />
        </span>
      </h2>
      <dl class="says">
        {sayings(declared).map(({ kind, text }) => (
          <div key={`${kind} ${text}`}>
            <dt class="soft">
              <Say id={`says-${kind}`} />
            </dt>
            <dd dir="auto">
              {isMachineText(text) ? <Say id="says-in-data" /> : <Say id="quoted" values={{ text }} />}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

// One declaration a name: the same words come once for each name in them, and are shown once.
function sayings(declared: readonly Declaration[]): Declaration[] {
  return declared.filter(
    ({ kind, text }, at) => declared.findIndex(other => other.kind === kind && other.text === text) === at,
  );
}

/** Structured data that stands for a sentence, such as "isAccessibleForFree: false". */
function isMachineText(text: string): boolean {
  return /^"?[a-z][A-Za-z]*"?\s?:\s?\S+$/.test(text);
}
