/** Reaching into the open page: the content script is injected when the reader asks, and not before. */
import { browser } from 'wxt/browser';
import type { PageReading } from '../model/article';
import type { ReadOutcome } from '../model/checked';
import { askPage } from './page-door';
import { isSameOrigin } from './same-origin';
import { checkedReading } from './schemas';

/**
 * Read the article in a tab. The tab must be open to us by `activeTab` or a granted host.
 * Throws when the page answers with something that is no reading, or with the reading of another site than the tab's.
 */
export async function readTab(tabId: number): Promise<ReadOutcome> {
  const [tab, answer] = await Promise.all([browser.tabs.get(tabId), readPage(tabId)]);
  const url = tab.url ?? '';
  if (answer === undefined) return { state: 'forbidden', url };
  if (answer === null) return { state: 'no-article', url };
  const reading = checkedReading(answer);
  if (reading === null) throw new Error('the page answered with no reading');
  if (!(await isOfTab(reading, tabId, url))) {
    throw new Error('the page answered with the reading of another site');
  }
  return { state: 'read', reading, isPrivate: tab.incognito };
}

// The tab may have gone to another page since its address was asked for: then its address is asked for once more.
async function isOfTab(reading: PageReading, tabId: number, tabUrl: string): Promise<boolean> {
  if (isSameOrigin(reading.url, tabUrl)) return true;
  return isSameOrigin(reading.url, (await browser.tabs.get(tabId)).url ?? '');
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
