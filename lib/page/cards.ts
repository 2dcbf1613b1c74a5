/**
 * Teasers of other articles, captions and lists of links: small boxes known by what stands in them, whatever they are
 * called.
 */
import { gathered, type Block, type Box } from './boxes';
import { holds } from './nodes';
import { HEADING } from './lines';
import { linkShare } from './prose';
import type { Reason } from './reasons';
import { CARDS } from './thresholds';

interface Content {
  weight: number;
  blocks: number;
  hasHeading: boolean;
  /** Place of the first linked headline in it. */
  linkAt: number;
}

type Contents = ReadonlyMap<Box, Content>;

/** Blocks that stand in a card after its linked headline. A card lies in `root` and is smaller. */
export function cards(blocks: readonly Block[], contents: Contents, root: Box): Set<Block> {
  const all = blocks.reduce((sum, block) => sum + block.weight, 0);
  const largest = Math.min(CARDS.largest, all * CARDS.shareOfText);
  return new Set(blocks.filter(block => isInCard(block, contents, { root, largest })));
}

/** Lines beside a picture in a box of their own inside `root`, whatever it is called. */
export function captions(blocks: readonly Block[], contents: Contents, root: Box): Set<Block> {
  return new Set(blocks.filter(block => !HEADING.test(block.box.tag) && isBesidePicture(block, contents, root)));
}

/**
 * What stands in one small box with such blocks is part of it; in a short article no box is small.
 * @param largest - Latin letters that such a box holds at most
 * @param partOfText - it holds at most the whole text divided by this
 */
export function company(
  blocks: readonly Block[],
  chosen: readonly Block[],
  largest: number,
  partOfText: number = CARDS.partOfText,
): Set<Block> {
  if (chosen.length === 0) return new Set();
  const contents = contentsOf(blocks);
  const all = blocks.reduce((sum, block) => sum + block.weight, 0);
  const limit = Math.min(largest, all / partOfText);
  const boxes = new Set<Box>();
  for (const block of chosen) {
    for (let box: Box | null = block.box; box && (contents.get(box)?.weight ?? Infinity) <= limit; box = box.parent)
      boxes.add(box);
  }
  return new Set(blocks.filter(block => within(block.box, boxes)));
}

function within(inner: Box, boxes: ReadonlySet<Box>): boolean {
  for (let box: Box | null = inner; box; box = box.parent) {
    if (boxes.has(box)) return true;
  }
  return false;
}

function isBesidePicture(block: Block, contents: Contents, root: Box): boolean {
  for (let box = block.box.parent, up = 0; box && box.depth > root.depth && up < 3; box = box.parent, up++) {
    const content = contents.get(box);
    if (!content || content.weight > CARDS.caption || content.blocks > 2 || content.hasHeading) {
      return false;
    }
    if (holds(box.element, 'img, picture, video, amp-img')) return true;
  }
  return false;
}

/** What the boxes around some blocks hold. */
export function contentsOf(blocks: readonly Block[]): ReadonlyMap<Box, Content> {
  return gathered<Content>(blocks, contentOf, join);
}

function contentOf(block: Block): Content {
  const isLink = block.weight >= CARDS.headline && linkShare(block) > 0.8;
  return {
    weight: block.weight,
    blocks: block.box.tag === 'SPAN' ? 0 : 1, // the credit of a caption is part of its line
    hasHeading: HEADING.test(block.box.tag),
    linkAt: isLink ? block.at : Infinity,
  };
}

function join(into: Content, from: Content): void {
  into.weight += from.weight;
  into.blocks += from.blocks;
  into.hasHeading ||= from.hasHeading;
  into.linkAt = Math.min(into.linkAt, from.linkAt);
}

function isInCard(block: Block, contents: Contents, { root, largest }: { root: Box; largest: number }): boolean {
  for (let box = block.box.parent; box && box.depth > root.depth; box = box.parent) {
    const content = contents.get(box);
    if (!content || content.weight > largest) return false;
    if (content.linkAt < block.at) return true;
  }
  return false;
}

/**
 * Paragraphs of a headline that is a link and, on the next line, what its article says: teasers, where some of them
 * stand side by side.
 */
export function linkedParagraphs(blocks: readonly Block[]): Set<Block> {
  const byBox = new Map<Box | null, Block[]>();
  for (const block of blocks.filter(isHeadlineOverLine)) {
    const beside = byBox.get(block.box.parent);
    if (beside) beside.push(block);
    else byBox.set(block.box.parent, [block]);
  }
  return new Set([...byBox.values()].filter(beside => beside.length >= CARDS.paragraphs).flat());
}

/** A link alone on the first line. */
const LINK_LINE = [':scope > a:first-child + br', ':scope > :is(b, strong):first-child:has(> a) + br'].join(', ');

function isHeadlineOverLine({ box, linked, leadsWithLink }: Block): boolean {
  return leadsWithLink && linked >= CARDS.headline && holds(box.element, LINK_LINE);
}

interface Items {
  of: number;
  linked: number;
  /** Items that begin with a link as long as a headline. */
  leading: number;
  prose: number;
  weight: number;
}

/** Lists in which most items are links to elsewhere, or begin with one: what each is. */
export function linkLists(blocks: readonly Block[]): Map<Box, Reason> {
  const lists = itemsByList(blocks);
  const all = blocks.reduce((sum, block) => sum + Math.max(0, block.prose), 0);
  return new Map(
    [...lists].flatMap(([list, items]) => {
      const reason = listReason(list, items, all);
      return reason === null ? [] : [[list, reason] as const];
    }),
  );
}

function itemsByList(blocks: readonly Block[]): Map<Box, Items> {
  const lists = new Map<Box, Items>();
  for (const block of blocks) {
    const { list } = block.box;
    if (!list) continue;
    const items = lists.get(list) ?? {
      of: 0,
      linked: 0,
      leading: 0,
      prose: 0,
      weight: 0,
    };
    items.of++;
    items.weight += block.weight;
    items.prose += Math.max(0, block.prose);
    if (linkShare(block) > 0.6) items.linked++;
    if (block.leadsWithLink && block.linked >= CARDS.leadingLink && linkShare(block) >= CARDS.leadingShare)
      items.leading++;
    lists.set(list, items);
  }
  return lists;
}

function listReason(list: Box, items: Items, all: number): Reason | null {
  // A list with much of the text is the article, as "ten things to know today" is.
  if (items.prose > all * CARDS.listOfText) return null;
  const isLinks = items.linked * 2 >= items.of;
  // Items that all begin with a link are teasers.
  const isTeasers = items.of >= 3 && items.leading * 10 >= items.of * 8;
  if (!isLinks && !isTeasers) return null;
  if (holds(list.element, 'a[href^="#"]')) return 'navigation'; // a table of contents
  return items.weight / items.of >= CARDS.headline ? 'teaser' : 'list of links';
}
