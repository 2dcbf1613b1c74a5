/** Reasons by where a block stands: its boxes, lists, tables, cards and pictures. */
import { isWithin, type Block, type Box } from './boxes';
import { captions, cards, company, contentsOf, linkedParagraphs, linkLists } from './cards';
import { namesMachine } from './phrases';
import type { Reason } from './reasons';
import { dataRows } from './tables';
import { CARDS, TEXT } from './thresholds';

/** Reasons of the blocks of an article's root. A block without one may be text. */
export function byPlace(
  inside: readonly Block[],
  root: Box,
  titles: readonly string[],
  place: (block: Block) => Reason | null,
): Map<Block, Reason> {
  const lists = linkLists(inside);
  const contents = contentsOf(inside);
  const teasers = cards(inside, contents, root);
  const pictured = captions(inside, contents, root);
  const rows = dataRows(inside);
  const linked = linkedParagraphs(inside);
  const isIn = (blocks: Pick<Set<Block>, 'has'>, reason: Reason) => (block: Block) =>
    blocks.has(block) ? reason : null;
  const rules = [
    place,
    isIn(rows, 'table'),
    (block: Block) => listReason(block, lists),
    isIn(teasers, 'teaser'),
    isIn(linked, 'teaser'),
    isIn(pictured, 'caption'),
  ];
  const dropped = new Map<Block, Reason>();
  for (const block of inside) {
    const reason = firstOf(rules, block);
    if (reason) dropped.set(block, reason);
  }
  for (const block of summaries(inside, titles)) {
    if (!dropped.has(block)) dropped.set(block, 'summary');
  }
  return dropped;
}

function firstOf(rules: readonly ((block: Block) => Reason | null)[], block: Block): Reason | null {
  for (const rule of rules) {
    const reason = rule(block);
    if (reason) return reason;
  }
  return null;
}

/** Of the lists around a block, the innermost that is one of links. */
function listReason({ box }: Block, lists: ReadonlyMap<Box, Reason>): Reason | null {
  if (lists.size === 0) return null;
  for (let { list } = box; list; list = list.parent?.list ?? null) {
    const reason = lists.get(list);
    if (reason) return reason;
  }
  return null;
}

/** A small box under a label that names a machine: a summary that no author of the article wrote. */
function summaries(inside: readonly Block[], titles: readonly string[]): Set<Block> {
  if (titles.some(namesMachine)) return new Set(); // an article about machines has such headings of its own
  const labels = inside.filter((block, i) => {
    if (i > TEXT.summaryWithin || block.weight > CARDS.label) return false;
    const isLabel = !block.isSentence && namesMachine(block.text);
    return isLabel && !(inside[i - 1] && isWithin(inside[i - 1].box, holderOf(block, inside[i + 1])));
  });
  return labels.length === 0 ? new Set() : company(inside, labels, CARDS.summary);
}

/** The box that a label heads: its own where the next block stands in it too, else the one around it. */
function holderOf({ box }: Block, next: Block | undefined): Box {
  return next && isWithin(next.box, box) ? box : (box.parent ?? box);
}
