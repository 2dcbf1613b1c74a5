/**
 * The parts of a message: `<b>…</b>` and its like in a catalogue, never in a value. Before Fluent puts values into a
 * sentence, the angle brackets of the catalogue's own tags are exchanged for two private characters, which are taken
 * out of every value. So `<img>` in a headline stays the five characters that it is.
 */

/** A run of text, or a tag with what stands inside it. */
export type Part = string | { readonly tag: string; readonly inside: readonly Part[] };

const OPEN = '\uE000';
const CLOSE = '\uE001';

/** The two characters that stand for the brackets of a tag. */
export const PROTECTED = /[\uE000\uE001]/g;

/** A piece of a catalogue's pattern with its tags protected. */
export function protectedTags(pattern: string): string {
  return pattern.replace(/<(\/?[a-z]+)>/g, `${OPEN}$1${CLOSE}`);
}

/** A formatted message without its tags. */
export function plain(message: string): string {
  return message.replace(/\uE000[^\uE000\uE001]*\uE001/g, '');
}

/** A formatted message with its tags as a tree. A tag that is not closed ends with the message. */
export function markedUp(message: string): Part[] {
  const pieces = message.split(/\uE000(\/?[a-z]+)\uE001/);
  const root: Part[] = [];
  const open: Part[][] = [root];
  pieces.forEach((piece, at) => {
    const isTag = at % 2 === 1;
    if (!isTag) {
      return void (piece !== '' && open.at(-1)!.push(piece));
    }
    if (piece.startsWith('/')) {
      return void (open.length > 1 && open.pop());
    }
    const inside: Part[] = [];
    open.at(-1)!.push({ tag: piece, inside });
    open.push(inside);
  });
  return root;
}
