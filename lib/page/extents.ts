/** Where each box stands among the blocks: blocks are in reading order, so that a box holds a run of them. */
import { gathered, type Block, type Box } from './boxes';

/** Half-open, into the blocks that it was made of. */
export interface Extent {
  readonly from: number;
  readonly to: number;
  /** Of all blocks in it, in Latin letters. */
  readonly weight: number;
  /** Running text in it, as `prose` measures it. */
  readonly text: number;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

export function extentsOf(blocks: readonly Block[]): ReadonlyMap<Box, Extent> {
  return gathered<Mutable<Extent>>(blocks, extentOf, join);
}

function extentOf({ weight, prose }: Block, i: number): Mutable<Extent> {
  return { from: i, to: i + 1, weight, text: Math.max(0, prose) };
}

function join(into: Mutable<Extent>, from: Extent): void {
  into.from = Math.min(into.from, from.from);
  into.to = Math.max(into.to, from.to);
  into.weight += from.weight;
  into.text += from.text;
}
