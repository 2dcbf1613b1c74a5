/** Paragraphs that are set alike: designers give all paragraphs of a text one element and one class. */
import type { Block } from './boxes';
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

const HEADING = /^H[1-6]$/;

/** The element and class of a block's box and of the box around it. */
function setting({ box }: Block): string {
  return [box, box.parent]
    .map(each => (each ? `${each.tag}.${attributeOf(each.element, 'class') ?? ''}` : ''))
    .join('<');
}
