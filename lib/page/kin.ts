/** Paragraphs that are set alike: designers give all paragraphs of a text one element and one class. */
import type { Block } from './boxes';
import { attributeOf } from './nodes';
import { prose } from './prose';

/** Tells whether a block is set as paragraphs of running text are, among the given ones. */
export function kinOf(blocks: readonly Block[]): (block: Block) => boolean {
  const kinds = new Set(blocks.filter(block => prose(block) > 0 && !HEADING.test(block.box.tag)).map(setting));
  return block => kinds.has(setting(block));
}

const HEADING = /^H[1-6]$/;

/** The element and class of a block's box and of the box around it. */
function setting({ box }: Block): string {
  return [box, box.parent]
    .map(each => (each ? `${each.tag}.${attributeOf(each.element, 'class') ?? ''}` : ''))
    .join('<');
}
