/**
 * The button that a key leads to, in a row of buttons that is one stop for Tab, counted from 0; `null` for any other
 * key. The row runs with the writing: in a right-to-left interface the left arrow goes on.
 */
function destination(event: KeyboardEvent, at: number, length: number): number | null {
  const isMirrored = getComputedStyle(event.currentTarget as Element).direction === 'rtl';
  const forward = isMirrored ? 'ArrowLeft' : 'ArrowRight';
  const backward = isMirrored ? 'ArrowRight' : 'ArrowLeft';
  if (event.key === forward) {
    return Math.min(at + 1, length - 1);
  }
  if (event.key === backward) return Math.max(at - 1, 0);
  if (event.key === 'Home') return 0;
  return event.key === 'End' ? length - 1 : null;
}

/** Walk along the row that heard the key. */
export function walk(event: KeyboardEvent): void {
  const stops = [...(event.currentTarget as Element).querySelectorAll('button')];
  // From where the focus is: a second key may come before the first one is drawn.
  const target = destination(
    event,
    stops.findIndex(stop => stop === document.activeElement),
    stops.length,
  );
  if (target === null) return;
  event.preventDefault();
  stops[target]?.focus();
}
