/** The page as a tree of boxes with, in reading order, the blocks of text in them. `walk.ts` makes them. */
import type { LiveParagraph } from './live-paragraph';

/** An element that starts a new line of text, or that holds such elements. */
export interface Box {
  readonly element: Element;
  /** In capitals. */
  readonly tag: string;
  readonly parent: Box | null;
  /** From 0, the body. */
  readonly depth: number;
  /** Why the page itself says that nobody sees it: hidden, under a dialog, a dialog; `null`: it does not say so. */
  readonly unseen: Unseen | null;
  /** The innermost table that it is or stands in, and the innermost row and list in it; `null`: in none. */
  readonly table: Box | null;
  readonly row: Box | null;
  readonly list: Box | null;
}

/** `hidden`: by attribute or class. `covered`: from assistive technology, as all of a page under a dialog is. */
export type Unseen = 'hidden' | 'covered' | 'dialog';

/** A stretch of text between two line starts: a paragraph, a heading, an item, a caption, a label. */
export interface Block extends LiveParagraph {
  /** The innermost box around it. */
  readonly box: Box;
  /** Length of `text` in Latin letters, see `prose.ts`, as for the next two. */
  readonly weight: number;
  /** How much it reads like running text. */
  readonly prose: number;
  /** A whole sentence, however short. */
  readonly isSentence: boolean;
  /** UTF-16 units of `text` that stand in links, and how many links there are. */
  readonly linked: number;
  readonly links: number;
  /** UTF-16 units in `b`, `strong`, `em` or `i`, for lines that are all emphasis. */
  readonly strong: number;
  /** `true` when its first words are linked. */
  readonly leadsWithLink: boolean;
  /** How many controls stood in the line and were left out. */
  readonly controls: number;
  /** Place in reading order, from 0. */
  readonly at: number;
}

const LISTS: ReadonlySet<string> = new Set(['UL', 'OL', 'DL']);

/** The box of an element in another box. */
export function boxIn(parent: Box, element: Element, tag: string, unseen: Unseen | null): Box {
  const box = {
    element,
    tag,
    parent,
    depth: parent.depth + 1,
    unseen: parent.unseen ?? unseen,
    table: parent.table,
    row: parent.row,
    list: parent.list,
  };
  if (tag === 'TABLE') [box.table, box.row] = [box, null];
  else if (tag === 'TR') box.row = box;
  else if (LISTS.has(tag)) box.list = box;
  return box;
}

/** The box of the body. */
export function outermost(body: Element): Box {
  return { element: body, tag: 'BODY', parent: null, depth: 0, unseen: null, table: null, row: null, list: null };
}

/** Whether `box` is `outer` or lies in it. */
export function isWithin(box: Box, outer: Box): boolean {
  let here: Box | null = box;
  while (here && here.depth > outer.depth) here = here.parent;
  return here === outer;
}

/** The innermost `article` element that is the box or holds it. */
export function articleAround(box: Box | null): Box | null {
  for (let here = box; here; here = here.parent) if (here.tag === 'ARTICLE') return here;
  return null;
}

/** The box and those around it, innermost first. */
export function* around(box: Box | null): Generator<Box> {
  for (let here = box; here; here = here.parent) yield here;
}

/** The innermost box that holds both. */
export function commonBox(a: Box, b: Box): Box {
  let [one, other] = [a, b];
  while (one !== other) {
    if (one.depth >= other.depth && one.parent) one = one.parent;
    else if (other.parent) other = other.parent;
    else return one;
  }
  return one;
}

/** The boxes around some blocks, each once, an outer one before those in it. */
function boxesOf(blocks: readonly Block[]): Box[] {
  const seen = new Set<Box>();
  const found: Box[] = [];
  for (const { box } of blocks) {
    const fresh: Box[] = [];
    for (let here: Box | null = box; here && !seen.has(here); here = here.parent) {
      seen.add(here);
      fresh.push(here);
    }
    for (let i = fresh.length - 1; i >= 0; i--) found.push(fresh[i]);
  }
  return found;
}

/**
 * What each box holds in all, from what stands in each block. Each box gives to the one around it once, so that deep
 * nesting costs nothing.
 *
 * @param join - adds the second to the first
 */
export function gathered<T extends object>(
  blocks: readonly Block[],
  of: (block: Block, i: number) => T,
  join: (into: T, from: T) => void,
): Map<Box, T> {
  const held = new Map<Box, T>();
  const add = (box: Box, value: T): void => {
    const known = held.get(box);
    if (known === undefined) held.set(box, value);
    else join(known, value);
  };
  blocks.forEach((block, i) => add(block.box, of(block, i)));
  const boxes = boxesOf(blocks);
  for (let i = boxes.length - 1; i >= 0; i--) {
    const { parent } = boxes[i];
    const own = held.get(boxes[i]);
    if (parent && own !== undefined) add(parent, { ...own });
  }
  return held;
}

/** The sum of a measure of the blocks in each box. */
export function sumsOf(blocks: readonly Block[], measure: (block: Block) => number): Map<Box, number> {
  const sums = new Map<Box, number>();
  for (const block of blocks) sums.set(block.box, (sums.get(block.box) ?? 0) + measure(block));
  const boxes = boxesOf(blocks);
  for (let i = boxes.length - 1; i >= 0; i--) {
    const { parent } = boxes[i];
    if (parent) sums.set(parent, (sums.get(parent) ?? 0) + (sums.get(boxes[i]) ?? 0));
  }
  return sums;
}
