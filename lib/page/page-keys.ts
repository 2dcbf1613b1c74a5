/** Single keys in the open page, while something is painted there. */

/** Elements in which keys write. */
const WRITES = 'input, textarea, select, [contenteditable=""], [contenteditable=true], [role=textbox]';

/**
 * Hear keys without modifiers before the page does, save where the reader writes. A key that was heard is the page's no
 * more, but for Escape: a page closes its own things by it. While `isOn` says no, all keys are the page's.
 *
 * @returns undo
 */
export function onPageKeys(
  document: Document,
  acts: Readonly<Record<string, () => void>>,
  isOn: () => boolean,
): () => void {
  const gone = new AbortController();
  document.addEventListener(
    'keydown',
    event => {
      const isModified = event.ctrlKey || event.metaKey || event.altKey;
      const isOurs = event.isTrusted && !isModified && Object.hasOwn(acts, event.key);
      if (!isOurs || isWriting(event) || !isOn()) return;
      if (event.key !== 'Escape') {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
      acts[event.key]();
    },
    { signal: gone.signal, capture: true },
  );
  return () => gone.abort();
}

function isWriting(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  return target instanceof Element && Element.prototype.matches.call(target, WRITES);
}
