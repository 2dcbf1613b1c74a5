/** What changed, in English words. The one place that puts a note into words. */
import type { Note, ParagraphChange } from '../model/report';

const BEYOND = 'beyond what the other text shows';

/** One sentence a note; for a paragraph that the other text does not reach, that alone. */
export function noteTexts({ noted, beyond }: Pick<ParagraphChange, 'noted' | 'beyond'>): string[] {
  return beyond ? [BEYOND] : noted.map(noteText);
}

/** A note in a few words: "12 → 47 people", "‘not’ removed", "quote of Ann Moor altered". */
export function noteText(note: Note): string {
  if (note.notice) return `correction notice ${note.notice}`;
  if (note.quote) return `${note.speaker ? `quote of ${note.speaker}` : 'quote'} ${note.quote}`;
  if (note.removed || note.added) return removedAndAdded(note);
  return replaced(note);
}

function removedAndAdded({ removed = [], added = [] }: Note): string {
  return [...removed.map(word => `‘${word}’ removed`), ...added.map(word => `‘${word}’ added`)].join(', ');
}

function replaced({ before, after, counted = '' }: Note): string {
  if (before === null) return `‘${after}${counted}’ added`;
  if (after === null) return `‘${before}${counted}’ removed`;
  return `${before} → ${after}${counted}`;
}
