/** `reworked` on two plain texts, as the field's corpora mark passages: by offsets, whatever the borders of paragraphs. */
import { reworked } from '../../lib/match/reworked';
import { numbered, sequence } from '../../lib/match/sequence';

/** UTF-16 offsets in each text, half-open. */
export interface SharedRun {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
  /** Words of A in it that stand in B's side too. */
  readonly words: number;
}

/** In the order of A. */
export function sharedRuns(a: string, b: string): SharedRun[] {
  const [left, right] = [sequence([a]), sequence([b])];
  const ids = numbered(left, right);
  return reworked(ids.a, ids.b, ids.distinct).map(({ fromA, toA, fromB, toB, words }) => ({
    fromA: left.from[fromA],
    toA: left.to[toA - 1],
    fromB: right.from[fromB],
    toB: right.to[toB - 1],
    words,
  }));
}
