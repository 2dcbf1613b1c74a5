/** Where on the page the article is. */
import { commonBox, isWithin, sumsOf, type Block, type Box } from './boxes';
import { kinOf } from './kin';
import { ROOT } from './thresholds';

/**
 * The box whose blocks read most like running text when what reads unlike it counts against: the
 * maximum subtree sum of `prose`. Blocks that are none of the article never count for it. `null` when nothing reads
 * like text.
 */
export function articleRoot(blocks: readonly Block[], isNone: (block: Block) => boolean): Box | null {
  const sums = sumsOf(blocks, block => (isNone(block) ? Math.min(0, block.prose) : block.prose));
  let best: Box | null = null;
  let most = 0;
  for (const [box, sum] of sums) {
    if (sum > most || (sum === most && best && box.depth > best.depth)) {
      [best, most] = [box, sum];
    }
  }
  // one paragraph: what it stands in
  return best && /^(?:P|LI|H[1-6]|BLOCKQUOTE|PRE)$/.test(best.tag) ? (best.parent ?? best) : best;
}

interface Page {
  readonly blocks: readonly Block[];
  /** The block of the headline, where the page shows it. */
  readonly headline: Block | undefined;
  isNone(block: Block): boolean;
}

/** Where the article stands: a box, and the first and last block of it that count. */
export interface Ground {
  readonly root: Box;
  /** Places of blocks, both included. */
  readonly from: number;
  readonly to: number;
}

/**
 * The densest box with what belongs to it outside: text between the headline and it, and paragraphs after it that are
 * set
 * as those in it. Page builders give each paragraph, and listicles each part, a box of its own. What stands before or
 * after
 * these in the wider box is no part of the article.
 */
export function widened(root: Box, { blocks, headline, isNone }: Page): Ground {
  const inside = blocks.filter(block => isWithin(block.box, root));
  const own = inside.filter(block => !isNone(block) && block.prose > 0);
  const first = own[0]?.at ?? 0;
  const isKin = kinOf(own);
  const text = blocks.filter(block => block.prose > 0 && !isNone(block) && !isWithin(block.box, root));
  const over = text.filter(block => headline !== undefined && block.at > headline.at && block.at < first);
  const alike = text.filter(block => block.at > first && block.prose >= ROOT.paragraph && isKin(block));
  const least = Math.max(ROOT.part, sum(own) * ROOT.share);
  const wider = [...(sum(over) >= least ? over : []), ...(sum(alike) >= ROOT.part ? alike : [])];
  if (wider.length === 0) {
    return { root, from: 0, to: Infinity };
  }
  const places = [...inside, ...wider].map(block => block.at);
  return {
    root: wider.reduce((box, block) => commonBox(box, block.box), root),
    from: Math.min(...places),
    to: Math.max(...places),
  };
}

function sum(blocks: readonly Block[]): number {
  return blocks.reduce((total, block) => total + block.prose, 0);
}
