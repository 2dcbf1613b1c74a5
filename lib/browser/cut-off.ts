import { browser } from 'wxt/browser';

/**
 * ms between two looks. A look reads one property. What stays painted for two seconds after an update is no harm;
 * without the look it would stay until the page is left.
 */
const LOOK_EVERY = 2_000;

/**
 * Call `act` once when an update or the removal of the extension has cut this script off from it. Nobody tells the
 * script, and an open port would be cut with every sleep of the background too. @returns stop looking
 */
export function whenCutOff(act: () => void): () => void {
  const timer = setInterval(() => {
    if (isConnected()) return;
    clearInterval(timer);
    act();
  }, LOOK_EVERY);
  return () => clearInterval(timer);
}

function isConnected(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false; // some browsers throw where others leave the property empty
  }
}
