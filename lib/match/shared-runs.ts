import { pieces, stretches } from './passages';
import { sequence } from './sequence';

/** A stretch that stands in both of two plain texts. UTF-16 offsets, half-open. */
export interface SharedRun {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
}

/** Stretches that two plain texts share, with their offsets in the whole text; paragraph borders do not count. */
export function sharedRuns(a: string, b: string): SharedRun[] {
  const [left, right] = [sequence([a]), sequence([b])];
  return stretches(left, right)
    .flatMap(stretch => pieces(left, right, stretch))
    .map(({ a, b }) => ({ fromA: a.from, toA: a.to, fromB: b.from, toB: b.to }));
}
