import { places, type LiveParagraph, type Place } from './live-paragraph';

/**
 * The stretch `from`..`to` (UTF-16, half-open) of a paragraph as a range in the open page. `null`
 * when it is empty or out of bounds, or when a node of it has left the page or no longer holds what
 * was read: better unpainted than painted in the wrong place.
 */
export function rangeOf(paragraph: LiveParagraph, from: number, to: number): Range | null {
  const { pieces, text } = paragraph;
  if (!(from >= 0 && from < to && to <= text.length) || !isUnchanged(paragraph)) {
    return null;
  }
  const where = places(pieces);
  const start = inNode(paragraph, where, from, to);
  const end = inNode(paragraph, where, to - 1, from - 1);
  if (!start || !end) return null;
  const range = start.node.ownerDocument.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset + 1);
  return range;
}

/** `true` while every node of the paragraph is on the page and holds what was read. */
function isUnchanged({ pieces }: LiveParagraph): boolean {
  return pieces.every(({ node, data }) => node === null || (node.isConnected && node.data === data));
}

// A line break has no text node: the first place with one, going from `at` towards `stop`.
function inNode(
  { pieces }: LiveParagraph,
  where: readonly Place[],
  at: number,
  stop: number,
): { node: Text; offset: number } | null {
  const step = at < stop ? 1 : -1;
  for (let i = at; i !== stop; i += step) {
    const { piece, offset } = where[i];
    const { node } = pieces[piece];
    if (node) return { node, offset };
  }
  return null;
}
