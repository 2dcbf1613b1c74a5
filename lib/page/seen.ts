/** Which blocks a reader can see. */
import { around, type Block, type Box } from './boxes';
import { letters } from './lines';
import { viewOf } from './nodes';
import { LIMITS } from './thresholds';

/**
 * Without what the page says is hidden. A page lies where that is most of its text: it hides all of itself until a
 * script
 * has run, or covers itself while a dialog asks something. A dialog is read only when the article stands in it, under
 * its headline.
 *
 * @param titles - folded by `letters`
 */
export function seenBlocks(all: readonly Block[], titles: readonly string[]): Block[] {
  const open = all.filter(block => block.box.unseen === null);
  if (open.length === all.length) return open;
  const total = all.reduce((sum, block) => sum + textIn(block), 0);
  const hidden = new Map<Box, number>();
  for (const block of all) {
    if (block.box.unseen === null) continue;
    const box = unseenBox(block.box);
    hidden.set(box, (hidden.get(box) ?? 0) + textIn(block));
  }
  const let_in = new Set([...hidden].filter(([, text]) => text > total * LIMITS.shareHidden).map(([box]) => box));
  const withHeadline = new Set(
    all.filter(block => says(block, titles)).flatMap(block => (block.box.unseen ? [unseenBox(block.box)] : [])),
  );
  return all.filter(({ box }) => {
    if (box.unseen === null) return true;
    const outer = unseenBox(box);
    return outer.unseen === 'dialog' ? withHeadline.has(outer) && let_in.has(outer) : let_in.has(outer);
  });
}

function textIn(block: Block): number {
  return block.box.unseen === 'dialog' ? 0 : Math.max(0, block.prose);
}

function says({ box, text }: Block, titles: readonly string[]): boolean {
  return /^H[1-3]$/.test(box.tag) && titles.includes(letters(text));
}

/** The outermost box that is said to be unseen. */
function unseenBox(box: Box): Box {
  return [...around(box)].filter(each => each.unseen !== null).at(-1) ?? box;
}

/**
 * Without what the page's styles hide: text for other screens, or behind a wall. Where they hide half of it, the
 * article
 * is folded or still being built, and all stays; what a reader can unfold stays too, folded or not. An inert document
 * has no styles.
 */
export function shownByStyles(kept: readonly Block[]): Block[] {
  if (!kept[0] || !viewOf(kept[0].box.element.ownerDocument)) {
    return [...kept];
  }
  const shown = kept.filter(({ box }) => isFoldable(box) || (box.element.checkVisibility?.() ?? true));
  return shown.length * 2 > kept.length ? shown : [...kept];
}

function isFoldable(box: Box): boolean {
  return [...around(box)].some(each => each.tag === 'DETAILS');
}
