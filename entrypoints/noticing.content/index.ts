/**
 * Runs on the papers that the reader has named, and says to the background that a page is being read. Reads no text,
 * touches no node.
 */
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { watchVisit } from '@/lib/page/watch-visit';

export default defineContentScript({
  registration: 'runtime',
  matches: [], // the sites are registered when the reader names them
  world: 'MAIN', // chooses WXT's short wrapper; where it runs is said at registration: apart from the page
  main() {
    watchVisit(document, visit => {
      try {
        browser.runtime.sendMessage({ visit }).catch(() => undefined); // the background reads, and answers nothing
        return true;
      } catch {
        return false; // an update of the extension has cut this script off
      }
    });
  },
});
