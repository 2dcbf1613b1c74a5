/**
 * The second, narrow door: the script of a paper that the reader has named may say that its page is being read. It
 * brings no text: the background then reads the page as if the button had been pressed.
 */
import { browser } from 'wxt/browser';
import type { Sender } from './sender';
import { type Visited, visitOf } from './visit-of';

/** Hear the scripts of named papers. `onVisit` decides by the reader's word, and never rejects. @returns undo */
export function hearVisits(onVisit: (visit: Visited) => Promise<void>): () => void {
  const listen = (message: unknown, sender: Sender): undefined => {
    const visit = visitOf(sender, message, browser.runtime.id);
    if (visit !== null) void onVisit(visit);
  };
  browser.runtime.onMessage.addListener(listen);
  return () => browser.runtime.onMessage.removeListener(listen);
}
