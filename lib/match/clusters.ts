import type { Point } from './word-pairs';

// Two points whose cells are at most this far apart are neighbours.
const NEAR = 2;

/**
 * Points that hang together: between any two of a cluster there is a way over points at most about `gap` words apart
 * on either side. In no particular order; every point is in exactly one. Linear in the points.
 */
export function clusters(points: readonly Point[], gap: number): Point[][] {
  const size = Math.max(1, Math.ceil(gap / NEAR));
  const cells = new Map<number, Point[]>();
  for (const point of points) {
    const key = cellKey(Math.floor(point.a / size), Math.floor(point.b / size));
    const cell = cells.get(key);
    if (cell) cell.push(point);
    else cells.set(key, [point]);
  }
  const found: Point[][] = [];
  for (const start of [...cells.keys()]) {
    if (cells.has(start)) found.push(connected(cells, start));
  }
  return found;
}

// Cells fit 2^26 a side: texts of a thousand million words.
const SIDE = 2 ** 26;
function cellKey(a: number, b: number): number {
  return a * SIDE + b;
}

// All points of the cells that can be reached from one; takes them out.
function connected(cells: Map<number, Point[]>, start: number): Point[] {
  const waiting = [start];
  const reached: Point[] = [];
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    const cell = cells.get(key);
    if (!cell) continue;
    cells.delete(key);
    for (const point of cell) reached.push(point);
    for (let a = -NEAR; a <= NEAR; a++)
      for (let b = -NEAR; b <= NEAR; b++) {
        if (cells.has(key + cellKey(a, b))) waiting.push(key + cellKey(a, b));
      }
  }
  return reached;
}
