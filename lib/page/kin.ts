/** Paragraphs that are set alike: designers give all paragraphs of a text one element and one class. */
import type { Block, Box } from './boxes';
import { attributeOf } from './nodes';
import { ROOT } from './thresholds';

/** Tells whether a block is set as paragraphs of running text are, among the given ones. */
export function kinOf(blocks: readonly Block[]): (block: Block) => boolean {
  const text = new Map<string, number>();
  const sentences = new Map<string, number>();
  for (const block of blocks) {
    const score = block.prose;
    const set = setting(block);
    if (block.isSentence) sentences.set(set, (sentences.get(set) ?? 0) + 1);
    if (score > 0 && !HEADING.test(block.box.tag)) {
      text.set(set, (text.get(set) ?? 0) + score);
    }
  }
  return block => {
    const set = setting(block);
    return (text.get(set) ?? 0) >= ROOT.paragraph || (sentences.get(set) ?? 0) >= ROOT.sentences;
  };
}

/**
 * Tells whether a block stands between two paragraphs of running text in the box that holds them, as a part of theirs:
 * a loose line there, or an element of another name.
 */
export function betweenText(blocks: readonly Block[]): (block: Block) => boolean {
  const spans = new Map<Box, { readonly from: number; to: number }>();
  for (const { box, at, prose } of blocks) {
    if (box.tag !== 'P' || prose <= 0 || !box.parent) continue;
    const span = spans.get(box.parent);
    if (span) span.to = at;
    else spans.set(box.parent, { from: at, to: at });
  }
  return ({ box, at }) => {
    const span = spans.get(box) ?? (box.parent && spans.get(box.parent));
    return span !== undefined && span !== null && span.from < at && at < span.to;
  };
}

const HEADING = /^H[1-6]$/;

/** The element and class of a block's box and of the box around it. */
function setting({ box }: Block): string {
  return [box, box.parent]
    .map(each => (each ? `${each.tag}.${attributeOf(each.element, 'class') ?? ''}` : ''))
    .join('<');
}
