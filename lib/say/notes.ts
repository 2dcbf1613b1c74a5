/** What one paragraph says otherwise, a clause each. */
import type { Note, ParagraphChange } from '../model/report';
import type { Told } from '../model/said';

/** The clauses for a change, weightiest first; for a paragraph beyond the other text, that it is. [] for most. */
export function notesOf({ beyond, noted }: ParagraphChange): Told[] {
  return beyond ? [{ id: 'beyond', values: {} }] : noted.map(noteTold);
}

/** One note. What a number counts stands beside the newer number, else beside the older. */
export function noteTold(note: Note): Told {
  if (note.notice !== undefined) {
    return { id: `note-notice-${note.notice}`, values: {} };
  }
  if (note.quote !== undefined) {
    return quoteTold(note.quote, note.speaker ?? null);
  }
  if (note.removed !== undefined || note.added !== undefined) return wordsTold(note);
  const { before, after, counted = '' } = note;
  if (after === null) {
    return { id: 'note-removed', values: { text: `${before ?? ''}${counted}` } };
  }
  if (before === null) {
    return { id: 'note-added', values: { text: `${after}${counted}` } };
  }
  return { id: 'note-changed', values: { before, after: `${after}${counted}` } };
}

/** Words taken out and put in, each by itself. */
function wordsTold({ removed = [], added = [] }: Note): Told {
  const words: Told[] = [
    ...removed.map((text): Told => ({ id: 'note-removed', values: { text } })),
    ...added.map((text): Told => ({ id: 'note-added', values: { text } })),
  ];
  return { id: 'note-words', values: { words } };
}

function quoteTold(quote: NonNullable<Note['quote']>, speaker: string | null): Told {
  return speaker === null
    ? { id: `note-quote-${quote}`, values: {} }
    : { id: `note-quote-of-${quote}`, values: { speaker } };
}
