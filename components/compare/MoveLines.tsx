import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

interface Props {
  readonly list: RefObject<HTMLElement | null>;
  /** Ids of the rows where a paragraph stood and where it stands. */
  readonly moves: readonly [string, string][];
  /** What the rows' places depend on. */
  readonly watched: readonly unknown[];
}

interface Drawn {
  readonly width: number;
  readonly height: number;
  readonly paths: readonly string[];
}

/**
 * Lines through the middle column, from where a paragraph stood to where it stands. For the eye only, as both rows say
 * it in words.
 */
export function MoveLines({ list, moves, watched }: Props) {
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  useLayoutEffect(() => {
    const element = list.current;
    if (element === null || moves.length === 0) return setDrawn(null);
    const draw = () => setDrawn(linesIn(element, moves));
    draw();
    const sizes = new ResizeObserver(draw);
    sizes.observe(element);
    return () => sizes.disconnect();
    // `moves` is made anew on every drawing; what it says is in `watched`.
  }, [list, ...watched]);
  if (drawn === null) return null;
  return (
    <svg class="move-lines" width={drawn.width} height={drawn.height} aria-hidden="true" focusable="false">
      {drawn.paths.map(path => (
        <path key={path} d={path} />
      ))}
    </svg>
  );
}

function linesIn(list: HTMLElement, moves: readonly [string, string][]): Drawn {
  const frame = list.getBoundingClientRect();
  const isMirrored = getComputedStyle(list).direction === 'rtl';
  const paths = moves.flatMap(([from, to]) => {
    const start = middleOf(list, from, frame);
    const end = middleOf(list, to, frame);
    if (start === null || end === null) return [];
    return [isMirrored ? curve(start.right, end.left, start.y, end.y) : curve(start.left, end.right, start.y, end.y)];
  });
  return { width: frame.width, height: frame.height, paths };
}

interface Middle {
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

function middleOf(list: HTMLElement, rowId: string, frame: DOMRect): Middle | null {
  const box = list.querySelector(`#${CSS.escape(rowId)} > .mid`)?.getBoundingClientRect();
  if (!box || box.width === 0) return null;
  return {
    left: box.left - frame.left,
    right: box.right - frame.left,
    y: box.top - frame.top + MIDDLE_OF_FIRST_LINE,
  };
}

// Level with the first line of the row, where the chip stands.
const MIDDLE_OF_FIRST_LINE = 20;

// From A's edge of the middle column to B's, level at both ends.
function curve(start: number, end: number, fromY: number, toY: number): string {
  const half = (start + end) / 2;
  return `M${start} ${fromY} C${half} ${fromY} ${half} ${toY} ${end} ${toY}`;
}
