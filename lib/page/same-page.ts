import type { LiveParagraph } from './live-paragraph';

/** A reading with what ties it to its document. */
interface Read {
  readonly paragraphs: readonly LiveParagraph[];
}

/**
 * Whether two readings of one page found the same paragraphs in the same nodes, so that what was
 * painted for the first still stands where it should. `false` when either is no article.
 */
export function isSamePage(before: Read | null, now: Read | null): boolean {
  if (before === null || now === null || before.paragraphs.length !== now.paragraphs.length) {
    return false;
  }
  return before.paragraphs.every((paragraph, at) => isSameParagraph(paragraph, now.paragraphs[at]));
}

// A page that is drawn anew has the words in other nodes: what was painted went with the old ones.
function isSameParagraph(one: LiveParagraph, other: LiveParagraph): boolean {
  return (
    one.pieces.length === other.pieces.length &&
    one.pieces.every(({ node, data }, at) => node === other.pieces[at].node && data === other.pieces[at].data)
  );
}
