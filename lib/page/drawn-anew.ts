/** Tells when a page has drawn its text anew, so that what was painted has lost its place. */

/** The page must stand still for so many ms: frameworks draw in several steps. */
const STILL = 400;

/** At most so many times a page is read again in a row, each after twice the wait: some pages never stand still. */
const TRIES = 12;

/**
 * Call `act` when the page has changed, stands still again, and `isLost` says that ranges have lost their nodes.
 * @returns stop watching
 */
export function whenDrawnAnew(document: Document, isLost: () => boolean, act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let tries = 0;
  const observer = new MutationObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(look, STILL * 2 ** Math.floor(tries / 4));
  });
  const look = () => {
    if (!isLost()) return;
    if (++tries > TRIES) observer.disconnect();
    act();
  };
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  return () => {
    clearTimeout(timer);
    observer.disconnect();
  };
}
