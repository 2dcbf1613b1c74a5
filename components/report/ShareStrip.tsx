import type { Passage } from '@/lib/model/report';
import { useWords } from '../words/Say';

interface Props {
  /** Paragraphs of the page. */
  readonly paragraphs: readonly string[];
  readonly passages: readonly Passage[];
}

// What was reworded shows through: less sure, and under what stands there word by word.
const REWORDED = 0.45;

/**
 * The page as a strip, one field a paragraph. Each is filled as far as its words also stand in the other text, and
 * paler as far as they stand there reworded.
 */
export function ShareStrip({ paragraphs, passages }: Props) {
  const words = useWords();
  const same = passages.filter(passage => passage.reworked === undefined);
  const filled = paragraphs.map((text, at) => ({
    all: sharedPart(text, at, passages),
    same: sharedPart(text, at, same),
  }));
  const shared = filled.filter(part => part.all > 0).length;
  return (
    <svg
      class="share-strip"
      viewBox={`0 0 ${Math.max(paragraphs.length, 1)} 10`}
      preserveAspectRatio="none"
      role="img"
      aria-label={words.text('strip', { shared, of: paragraphs.length })}
    >
      {filled.map((part, at) => (
        <g key={at}>
          <rect class="strip-ground" x={at + 0.06} width="0.88" y="0" height="10" />
          {part.all > part.same && <Bar at={at} part={part.all} opacity={REWORDED} />}
          {part.same > 0 && <Bar at={at} part={part.same} opacity={1} />}
        </g>
      ))}
    </svg>
  );
}

function Bar({ at, part, opacity }: { at: number; part: number; opacity: number }) {
  return (
    <rect
      class="strip-shared"
      opacity={opacity}
      x={at + 0.06}
      width="0.88"
      y={10 - height(part)}
      height={height(part)}
    />
  );
}

/** Part 0..1 of a paragraph's characters that stand in passages; overlapping passages count once. */
export function sharedPart(text: string, paragraph: number, passages: readonly Passage[]): number {
  if (text.length === 0) return 0;
  const spans = passages
    .map(({ b }) => b)
    .filter(span => span.paragraph === paragraph)
    .sort((one, other) => one.from - other.from);
  let covered = 0;
  let at = 0;
  for (const { from, to } of spans) {
    covered += Math.max(0, Math.min(to, text.length) - Math.max(from, at));
    at = Math.max(at, to);
  }
  return Math.min(1, covered / text.length);
}

// A short quote in a long paragraph must still be seen: never under two tenths.
function height(part: number): number {
  return Math.max(2, part * 10);
}
