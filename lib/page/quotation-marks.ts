/** The marks that a page's style puts around a quotation in a sentence. */
import { firstChildOf, isText, viewOf } from './nodes';

/** `null`: none, or the words have marks of their own. */
export function quotationMarks(document: Document, element: Element): { before: string; after: string } | null {
  if (/^\s*["'“”„«‘‚‹「『]/.test(opening(element))) return null;
  const content = viewOf(document)?.getComputedStyle(element, '::before').content;
  return content === 'none' || content === 'normal' ? null : { before: '“', after: '”' };
}

/** Boxes around the first words of a quotation, at most. */
const AROUND_WORDS = 5;

function opening(element: Element): string {
  let node = firstChildOf(element);
  for (let depth = 0; node !== null && depth < AROUND_WORDS; depth++) {
    if (isText(node)) return node.data.slice(0, 100);
    node = firstChildOf(node);
  }
  return '';
}
