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
}

/** `hidden`: by attribute or class. `covered`: from assistive technology, as all of a page under a dialog is. */
export type Unseen = 'hidden' | 'covered' | 'dialog';

/** A stretch of text between two line starts: a paragraph, a heading, an item, a caption, a label. */
export interface Block extends LiveParagraph {
  /** The innermost box around it. */
  readonly box: Box;
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

/** Whether `box` is `outer` or lies in it. */
export function isWithin(box: Box, outer: Box): boolean {
  let here: Box | null = box;
  while (here && here.depth > outer.depth) here = here.parent;
  return here === outer;
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
