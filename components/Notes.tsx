import { ARROW, noteSides } from './note-sides';

/**
 * What changed, in words. The sentences are ours and English, the words in them are the paper's: each note
 * runs from left to right, and what stands on either side of an arrow runs as its own writing does, so that
 * the arrow points from old to new in every script.
 */
export function Notes({ notes, between, class: look }: { notes: readonly string[]; between: string; class: string }) {
  if (notes.length === 0) return null;
  return (
    <p class={look} dir="ltr" lang="en">
      {notes.map((note, at) => (
        <span key={at} dir="ltr">
          {at > 0 && between}
          <Sides note={note} />
        </span>
      ))}
    </p>
  );
}

function Sides({ note }: { note: string }) {
  const sides = noteSides(note);
  if (sides.length === 1) return <>{note}</>;
  return <>{sides.map((side, at) => [at > 0 && ARROW, <bdi key={at}>{side}</bdi>])}</>;
}
