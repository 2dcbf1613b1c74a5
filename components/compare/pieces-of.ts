/** The words of a change, laid out for a column or a line; for the page and for every export alike. */
import type { ParagraphChange } from '@/lib/model/report';
import { isWeighty } from '../change-sorts';
import { inlinePieces, type Piece, sidePieces } from '../diff-pieces';
import { changedWords } from '../word-count';
import { type Comparison, textOf, type WordCount } from './comparison';
import { allChanges } from './facets';

/** One side's text of a change, with its own words set apart. [] where the side has none of it. */
export function columnPieces(change: ParagraphChange, side: 'a' | 'b', comparison: Comparison): Piece[] {
  const text = textOf(change, side, comparison);
  if (text === '') return [];
  if (isWhole(change)) return [{ text, in: side }];
  return sidePieces(text, side, change.edits);
}

/** Both sides' text of a change in one line; what is rewritten stands whole, old before new. */
export function linePieces(change: ParagraphChange, comparison: Comparison): Piece[] {
  const before = textOf(change, 'a', comparison);
  const after = textOf(change, 'b', comparison);
  if (!isWhole(change)) return inlinePieces(before, after, change.edits);
  const pieces: Piece[] = [
    { text: before, in: 'a' },
    { text: after, in: 'b' },
  ];
  return pieces.filter(({ text }) => text !== '');
}

/**
 * Words added and removed in the whole comparison, the headline included. Neither moved words count nor a difference in
 * punctuation.
 */
export function totalWords({ changes, ...sides }: Comparison): WordCount {
  const counts = allChanges(changes)
    .filter(isWeighty)
    .map(change => changedWords(linePieces(change, { changes, ...sides })));
  return {
    added: counts.reduce((total, { added }) => total + added, 0),
    removed: counts.reduce((total, { removed }) => total + removed, 0),
  };
}

const isWhole = ({ op, rewritten }: ParagraphChange) => rewritten || op === 'added' || op === 'removed';
