/** Stretches of paragraphs as ranges in the open page. */
import { placesOf, type LiveParagraph, type Places } from './live-paragraph';

/**
 * A finder of stretches `from`..`to` (UTF-16, half-open) of one paragraph: the places of its characters are found once.
 * It gives `null` where a stretch is empty or out of bounds, or a node of the paragraph has left the page or no longer
 * holds what was read: better unpainted than painted in the wrong place. The document must not change meanwhile.
 */
export function rangeFinder(paragraph: LiveParagraph): (from: number, to: number) => Range | null {
  const { pieces, text } = paragraph;
  if (!isUnchanged(paragraph)) return () => null;
  const places = placesOf(pieces);
  return (from, to) => {
    if (!(from >= 0 && from < to && to <= text.length)) return null;
    const start = inNode(paragraph, places, from, to);
    const end = inNode(paragraph, places, to - 1, from - 1);
    if (!start || !end) return null;
    const range = start.node.ownerDocument.createRange();
    range.setStart(start.node, start.offset);
    range.setEnd(end.node, end.offset + 1);
    return range;
  };
}

/** `true` while every node of the paragraph is on the page and holds what was read. */
function isUnchanged({ pieces }: LiveParagraph): boolean {
  return pieces.every(({ node, data }) => node === null || (node.isConnected && node.data === data));
}

// A line break has no text node: the first place with one, going from `at` towards `stop`.
function inNode(
  { pieces }: LiveParagraph,
  { piece, offset }: Places,
  at: number,
  stop: number,
): { node: Text; offset: number } | null {
  const step = at < stop ? 1 : -1;
  for (let i = at; i !== stop; i += step) {
    const { node } = pieces[piece[i]];
    if (node) return { node, offset: offset[i] };
  }
  return null;
}
