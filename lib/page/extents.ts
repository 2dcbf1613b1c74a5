/** Where each box stands among the blocks: blocks are in reading order, so that a box holds a run of them. */
import type { Block, Box } from './boxes';
import { weight } from './prose';

/** Half-open, into the blocks that it was made of; `weight` of all of them in Latin letters. */
export interface Extent {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

export function extentsOf(blocks: readonly Block[]): Map<Box, Extent> {
  const extents = new Map<
    Box,
    {
      from: number;
      to: number;
      weight: number;
    }
  >();
  blocks.forEach((block, i) => {
    const own = weight(block.text);
    for (let box: Box | null = block.box; box; box = box.parent) {
      const extent = extents.get(box);
      if (extent) {
        extent.to = i + 1;
        extent.weight += own;
      } else
        extents.set(box, {
          from: i,
          to: i + 1,
          weight: own,
        });
    }
  });
  return extents;
}
