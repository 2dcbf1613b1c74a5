/** Teasers of other articles: small boxes with a linked headline and a few words, in lists and between paragraphs. */
import type { Block, Box } from './boxes';
import { linkShare, prose, weight } from './prose';

/** A box with more text than this is a part of the article, not a card. Latin letters. */
const CARD = 500;
/** A linked line shorter than this is a category or a name, not a headline. */
const HEADLINE = 20;

/** A caption with its credit, at most; a longer line beside a picture is text. */
const LEGEND = 300;

interface Content {
  weight: number;
  blocks: number;
  /** Place of the first linked headline in it. */
  linkAt: number;
}

/** Blocks that stand in a card after its linked headline. */
export function cards(blocks: readonly Block[]): Set<Block> {
  const contents = contentsOf(blocks);
  return new Set(blocks.filter(block => isInCard(block, contents)));
}

/** Lines beside a picture in a box of their own, whatever it is called. */
export function captions(blocks: readonly Block[]): Set<Block> {
  const contents = contentsOf(blocks);
  return new Set(blocks.filter(block => !/^H[1-6]$/.test(block.box.tag) && isBesidePicture(block, contents)));
}

/** What stands in one small box with an appeal is part of it; in a short article no box is small. */
export function company(blocks: readonly Block[], isAppeal: (block: Block) => boolean): Set<Block> {
  const contents = contentsOf(blocks);
  const limit = Math.min(CARD, blocks.reduce((sum, block) => sum + weight(block.text), 0) / 4);
  const boxes = new Set<Box>();
  for (const block of blocks.filter(isAppeal)) {
    for (let box = block.box.parent; box && (contents.get(box)?.weight ?? Infinity) <= limit; box = box.parent)
      boxes.add(box);
  }
  return new Set(blocks.filter(block => within(block.box, boxes)));
}

function within(inner: Box, boxes: ReadonlySet<Box>): boolean {
  for (let box: Box | null = inner; box; box = box.parent) if (boxes.has(box)) return true;
  return false;
}

function isBesidePicture(block: Block, contents: ReadonlyMap<Box, Content>): boolean {
  for (let box = block.box.parent, up = 0; box && up < 3; box = box.parent, up++) {
    const content = contents.get(box);
    if (!content || content.weight > LEGEND || content.blocks > 2) return false;
    if (box.element.querySelector('img, picture, video, amp-img')) return true;
  }
  return false;
}

function contentsOf(blocks: readonly Block[]): Map<Box, Content> {
  const contents = new Map<Box, Content>();
  for (const block of blocks) {
    const length = weight(block.text);
    const isLink = linkShare(block) > 0.8 && length >= HEADLINE;
    for (let box: Box | null = block.box; box; box = box.parent) {
      const content = contents.get(box) ?? { weight: 0, blocks: 0, linkAt: Infinity };
      content.weight += length;
      if (block.box.tag !== 'SPAN') content.blocks++; // the credit of a caption is part of its line
      if (isLink) content.linkAt = Math.min(content.linkAt, block.at);
      contents.set(box, content);
    }
  }
  return contents;
}

function isInCard(block: Block, contents: ReadonlyMap<Box, Content>): boolean {
  for (let box = block.box.parent; box; box = box.parent) {
    const content = contents.get(box);
    if (!content || content.weight > CARD) return false;
    if (content.linkAt < block.at) return true;
  }
  return false;
}

/** Lists in which most items are links to elsewhere, or begin with one. */
export function linkLists(blocks: readonly Block[]): Set<Box> {
  const items = new Map<Box, { linked: number; leading: number; of: number; prose: number }>();
  const all = blocks.reduce((sum, block) => sum + Math.max(0, prose(block)), 0);
  for (const block of blocks) {
    const list = listAround(block.box);
    if (!list) continue;
    const count = items.get(list) ?? { linked: 0, leading: 0, of: 0, prose: 0 };
    count.of++;
    count.prose += Math.max(0, prose(block));
    if (linkShare(block) > 0.6) count.linked++;
    if (block.leadsWithLink) count.leading++;
    items.set(list, count);
  }
  return new Set(
    [...items].flatMap(([list, { linked, leading, of, prose: own }]) => {
      // Three items that all begin with a link are teasers; numbered and most of the text, they are "ten things to know today".
      const isTeasers = of >= 3 && leading * 10 >= of * 8 && !(list.tag === 'OL' && own > all * 0.4);
      return linked * 2 >= of || isTeasers ? [list] : [];
    }),
  );
}

function listAround(box: Box): Box | null {
  for (let here: Box | null = box; here; here = here.parent) if (/^(?:UL|OL|DL)$/.test(here.tag)) return here;
  return null;
}
