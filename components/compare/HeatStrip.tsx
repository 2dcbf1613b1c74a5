import { Say, useWords } from '../words/Say';

interface Props {
  /** In how many steps each paragraph of the right text changed. */
  readonly heat: readonly number[];
  /** How many steps there were. */
  readonly steps: number;
  onParagraph(paragraph: number): void;
}

// Named beside the picture: as many as fit its line.
const NAMED = 3;
const HEIGHT = 44;
// One change is no high bar: the strip is for what changes again and again.
const FULL_AT_LEAST = 3;

/** The right text from its first to its last paragraph; the higher a bar, the more often its paragraph changed. */
export function HeatStrip({ heat, steps, onParagraph }: Props) {
  const words = useWords();
  const most = Math.max(FULL_AT_LEAST, ...heat);
  const hottest = hottestOf(heat);
  const changed = heat.filter(count => count > 0).length;
  return (
    <section aria-labelledby="heat-title">
      <h2 id="heat-title">
        <Say id="heat-title" />
      </h2>
      <svg
        class="heat"
        viewBox={`0 0 ${heat.length} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={words.text('heat-picture', { steps, changed })}
      >
        {heat.map((count, at) => (
          <Bar key={at} at={at} count={count} most={most} />
        ))}
      </svg>
      <p class="hottest">
        {hottest.length === 0 && (
          <span class="soft">
            <Say id="heat-none" />
          </span>
        )}
        {hottest.map(({ at, count }) => (
          <button key={at} type="button" class="link-button" onClick={() => onParagraph(at)}>
            <Say id="heat-paragraph" values={{ number: at + 1, count }} />
          </button>
        ))}
      </p>
    </section>
  );
}

/** The paragraphs that changed most often, and more than once: one change is no habit. */
function hottestOf(heat: readonly number[]): { count: number; at: number }[] {
  return heat
    .map((count, at) => ({ count, at }))
    .filter(({ count }) => count > 1)
    .sort((one, other) => other.count - one.count || one.at - other.at)
    .slice(0, NAMED);
}

// Three pixels show that a paragraph is there, eight that it changed at all.
function Bar({ at, count, most }: { at: number; count: number; most: number }) {
  const height = count === 0 ? 3 : Math.max(8, (HEIGHT * count) / most);
  return <rect class={count === 0 ? 'cold' : 'hot'} x={at + 0.08} width="0.84" y={HEIGHT - height} height={height} />;
}
