/** From the blocks of a page, the paragraphs of its article. */
import type { Block, Box } from './boxes';
import { articleRoot } from './article-root';
import { furniture, linkLists } from './furniture';
import type { Reason } from './names';
import { endsLikeSentence, linkShare, prose, weight } from './prose';

export interface Choice {
  readonly root: Box;
  readonly kept: readonly Block[];
  /** For looking at: what was left out inside the root, and why. */
  readonly dropped: ReadonlyMap<Block, Reason>;
}

export function paragraphs(all: readonly Block[], title: string): Choice | null {
  const rooms = furniture(all);
  const root = articleRoot(all, block => rooms.reason(block) !== null);
  if (!root) return null;
  const inside = all.filter(block => isWithin(block.box, root));
  const lists = linkLists(inside);
  const dropped = new Map<Block, Reason>();
  const kept = inside.filter(block => {
    const reason = rooms.reason(block, root) ?? byList(block, lists) ?? byItself(block, title);
    if (reason) dropped.set(block, reason);
    return !reason;
  });
  return { root, kept: withoutLooseHeadings(kept, dropped), dropped };
}

function isWithin(box: Box, root: Box): boolean {
  let here: Box | null = box;
  while (here && here.depth > root.depth) here = here.parent;
  return here === root;
}

function byList(block: Block, lists: Set<Box>): Reason | null {
  for (let box: Box | null = block.box; box; box = box.parent) if (lists.has(box)) return 'link list';
  return null;
}

function byItself(block: Block, title: string): Reason | null {
  const { text, box } = block;
  if (!/[\p{L}\p{N}]/u.test(text)) return 'no words';
  if (box.tag === 'H1' || text === title) return 'headline';
  if (linkShare(block) > 0.8) return 'link';
  if (/^TH$|^TD$/.test(box.tag) && prose(block) <= 0) return 'table';
  if (!/^(?:P|LI|H[2-6]|BLOCKQUOTE|PRE|DD|DT)$/.test(box.tag) && prose(block) <= 0) return 'label';
  return null;
}

/** A heading stands over text; one with none before the next heading belongs to what was left out. */
function withoutLooseHeadings(blocks: readonly Block[], dropped: Map<Block, Reason>): Block[] {
  return blocks.filter((block, i) => {
    if (!isHeading(block)) return true;
    const next = blocks[i + 1];
    if (next && (!isHeading(next) || next.box.tag > block.box.tag)) return true;
    dropped.set(block, 'loose heading');
    return false;
  });
}

function isHeading(block: Block): boolean {
  return /^H[1-6]$/.test(block.box.tag);
}
export { endsLikeSentence, weight };
