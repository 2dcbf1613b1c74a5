/** The arrow of a note, from what stood there to what stands there. */
export const ARROW = ' → ';

/** What stands on either side of the arrow of a note, such as "12 → 47 people"; one string for a note without. */
export function noteSides(note: string): string[] {
  return note.split(ARROW);
}
