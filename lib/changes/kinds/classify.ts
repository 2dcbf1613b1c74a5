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
  return withNotes(notes, edit);
}

function withNotes(notes: readonly Note[], { words }: Pick<EditInContext, 'words'>): Classified {
  if (notes.length > 0) {
    return { kinds: byWeight(notes.map(note => note.kind)), notes };
  }
  return { kinds: [words ? 'wording' : 'cosmetic'], notes };
}

/** The same without some kinds, which the paragraph as a whole does not change. */
export function withoutKinds(
  { notes }: Classified,
  kinds: ReadonlySet<Kind>,
  edit: Pick<EditInContext, 'words'>,
): Classified {
  return withNotes(
    notes.filter(note => !kinds.has(note.kind)),
    edit,
  );
}

/** The edits of a paragraph with a note of them all, which stands with the first that changes words. */
export function withNote(edits: readonly Classified[], note: Note): Classified[] {
  const first = edits.findIndex(({ kinds }) => !kinds.includes('cosmetic'));
  return edits.map((one, i) => (i === first ? withNotes([...one.notes, note], { words: true }) : one));
}
