/** Reaching into the open page: the content script is injected when the reader asks, and not before. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { PageReading } from '../model/article';
import { askPage } from './page-door';
import { pageReading } from './schemas';

export type ReadOutcome =
  | { readonly state: 'read'; readonly reading: PageReading; readonly isPrivate: boolean }
  | { readonly state: 'no-article' | 'forbidden'; readonly url: string };

/**
 * Read the article in a tab. The tab must be open to us by `activeTab` or a granted host.
 * Throws when the page answers with something that is no reading.
 */
export async function readTab(tabId: number): Promise<ReadOutcome> {
  const [tab, answer] = await Promise.all([browser.tabs.get(tabId), readPage(tabId)]);
  const url = tab.url ?? '';
  if (answer === undefined) return { state: 'forbidden', url };
  if (answer === null) return { state: 'no-article', url };
  return { state: 'read', reading: v.parse(pageReading, answer), isPrivate: tab.incognito };
}

/** The page's answer; `null`: no article; `undefined`: we may not run there. */
async function readPage(tabId: number): Promise<PageReading | null | undefined> {
  try {
    return await askPage(tabId, 'read', {});
  } catch {
    // Nobody listens: the script is not in the page yet, or an update of the extension cut it off.
  }
  try {
    const [ran] = await browser.scripting.executeScript({ target: { tabId }, files: ['/content-scripts/article.js'] });
    if (!ran) return undefined; // Firefox, of its own pages
  } catch {
    return undefined; // the browser's own pages, its store, a page without activeTab
  }
  return askPage(tabId, 'read', {});
}
