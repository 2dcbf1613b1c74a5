import type { Kind, Note } from '../../model/report';
import { attributionFinder } from './attribution';
import { dateFinder } from './date';
import { hedgeFinder } from './hedge';
import type { EditInContext, KindFinder } from './kind-finder';
import { byWeight } from './kinds';
import { nameFinder } from './name';
import { negationFinder } from './negation';
import { numberFinder } from './number';
import { quoteFinder } from './quote';

/**
 * In this order: a respelt name is only asked for when no earlier finder explains the edit, a speaker only when no
 * number, date, hedge or spelling does.
 */
const FINDERS: readonly KindFinder[] = [
  numberFinder,
  negationFinder,
  quoteFinder,
  dateFinder,
  hedgeFinder,
  nameFinder,
  attributionFinder,
];

/** What one edit changed. */
export interface Classified {
  /** Weightiest first; wording or cosmetic alone where no finder found anything. */
  readonly kinds: readonly Kind[];
  /** At most one a kind. */
  readonly notes: readonly Note[];
}

/** What kinds of thing an edit changed. */
export function classify(edit: EditInContext): Classified {
  const notes: Note[] = [];
  for (const finder of FINDERS) {
    const note = finder.find(edit, notes);
    if (note) notes.push(note);
  }
  if (notes.length > 0) return { kinds: byWeight(notes.map(note => note.kind)), notes };
  return { kinds: [edit.words ? 'wording' : 'cosmetic'], notes };
}
