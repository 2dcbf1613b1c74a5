/** Where ranges stand in the window. */
import type { Stop } from './highlights';

/** The first line of a range; its whole box where it has no line of its own. */
export function rectOf(range: Range): DOMRect {
  return range.getClientRects()[0] ?? range.getBoundingClientRect();
}

/** The stop that a point of the window lies on, -1 where none does. A changed word wins over its paragraph. */
export function stopAt(stops: readonly Stop[], x: number, y: number): number {
  const onWord = stops.findIndex(({ ranges }) => holds(ranges[0], x, y));
  return onWord >= 0 ? onWord : stops.findIndex(({ ranges }) => ranges.some(range => holds(range, x, y)));
}

function holds(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
}
