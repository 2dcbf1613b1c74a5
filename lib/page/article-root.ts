/** Where on the page the article is. */
import type { Block, Box } from './boxes';
import { prose } from './prose';

/**
 * The box whose blocks read most like running text when what reads unlike it counts against: the
 * maximum subtree sum of `prose`. `isFurniture` blocks never count for. `null` when nothing reads like text.
 */
export function articleRoot(blocks: readonly Block[], isFurniture: (block: Block) => boolean): Box | null {
  const sums = new Map<Box, number>();
  for (const block of blocks) {
    const score = isFurniture(block) ? Math.min(0, prose(block)) : prose(block);
    for (let box: Box | null = block.box; box; box = box.parent) sums.set(box, (sums.get(box) ?? 0) + score);
  }
  let best: Box | null = null;
  let most = 0;
  for (const [box, sum] of sums) {
    if (sum > most || (sum === most && best && box.depth > best.depth)) [best, most] = [box, sum];
  }
  return best && /^(?:P|LI|H[1-6]|BLOCKQUOTE|PRE)$/.test(best.tag) ? (best.parent ?? best) : best; // one paragraph: what it stands in
}
