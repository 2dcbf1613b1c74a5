import { counted, grouped } from '../number-words';

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
  const most = Math.max(FULL_AT_LEAST, ...heat);
  const hottest = heat
    .map((count, at) => ({ count, at }))
    .filter(({ count }) => count > 1) // one change is no habit
    .sort((one, other) => other.count - one.count || one.at - other.at)
    .slice(0, NAMED);
  return (
    <section aria-labelledby="heat-title">
      <h2 id="heat-title">How often each paragraph changed</h2>
      <svg
        class="heat"
        viewBox={`0 0 ${heat.length} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={`Changes by paragraph over ${counted(steps, 'step')}: ${counted(heat.filter(count => count > 0).length, 'paragraph')} changed`}
      >
        {heat.map((count, at) => {
          const height = count === 0 ? 3 : Math.max(8, (HEIGHT * count) / most);
          return (
            <rect
              key={at}
              class={count === 0 ? 'cold' : 'hot'}
              x={at + 0.08}
              width="0.84"
              y={HEIGHT - height}
              height={height}
            />
          );
        })}
      </svg>
      <p class="hottest">
        {hottest.length === 0 && <span class="soft">no paragraph more than once</span>}
        {hottest.map(({ at, count }) => (
          <button key={at} type="button" class="link-button" onClick={() => onParagraph(at)}>
            paragraph {grouped(at + 1)}: {counted(count, 'time')}
          </button>
        ))}
      </p>
    </section>
  );
}
