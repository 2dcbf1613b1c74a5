import type { Declaration, DeclarationKind } from '@/lib/model/article';

const KIND: Readonly<Record<DeclarationKind, string>> = {
  credit: 'Credit',
  photo: 'Photograph',
  dateline: 'Dateline',
  canonical: 'Names as its own address',
  correction: 'Correction',
  publisher: 'Publisher',
  'based-on': 'Based on',
  paywall: 'Not all of it is here',
};

/** What the page declares of its own origin, in its own words. */
export function PageSays({ declared }: { declared: readonly Declaration[] }) {
  return (
    <section aria-labelledby="says">
      <h2 id="says">
        <span>The page says</span>
      </h2>
      <dl class="says">
        {sayings(declared).map(({ kind, text }) => (
          <div key={`${kind} ${text}`}>
            <dt class="soft">{KIND[kind]}</dt>
            <dd dir="auto">“{text}”</dd>
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
