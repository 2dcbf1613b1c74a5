import { words } from '@/lib/text/words';
import type { Piece } from './diff-pieces';

/** How many words only A has and only B has, as the whole house counts words. */
export function changedWords(pieces: readonly Piece[]): { added: number; removed: number } {
  const count = (where: Piece['in']) =>
    pieces.reduce((total, piece) => total + (piece.in === where ? words(piece.text).length : 0), 0);
  return { added: count('b'), removed: count('a') };
}
