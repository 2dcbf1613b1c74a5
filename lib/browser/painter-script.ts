/** Reaching the painter of the open page. Apart from `page-script.ts`, whose checks the popup does without. */
import { browser } from 'wxt/browser';
import type { Painting } from '../model/highlights';
import { askPage } from './page-door';

/** Paint in a tab, whose painter is put into the page when it is first needed. Rejects when we may not run there. */
export async function askPainter(tabId: number, painting: Painting): Promise<{ placed: number; changes: number }> {
  try {
    return await askPage(tabId, 'highlight', painting);
  } catch {
    // Nobody listens yet, or an update of the extension cut the painter off.
  }
  await browser.scripting.executeScript({ target: { tabId }, files: ['/content-scripts/painting.js'] });
  return askPage(tabId, 'highlight', painting);
}
