/** Reaching into the open page: the content script is injected when the reader asks, and not before. */
import { browser } from 'wxt/browser';
import type { DraftOutcome } from '../model/checked';
import type { PageDraft, TellingLines } from '../model/page-draft';
import { askPage } from './page-door';
import { isSameOrigin } from './same-origin';
import { checkedDraft } from './schemas';

/**
 * Draft the article in a tab, with what is known of its lines. The tab must be open to us by `activeTab` or a granted
 * host. Throws when the page answers with something that is no reading, or with the reading of another site than the
 * tab's.
 */
export async function draftTab(tabId: number, told: TellingLines): Promise<DraftOutcome> {
  const [tab, answer] = await Promise.all([browser.tabs.get(tabId), draftPage(tabId, told)]);
  const url = tab.url ?? '';
  if (answer === undefined) return { state: 'forbidden', url };
  if (answer === null) return { state: 'no-article', url };
  const draft = checkedDraft(answer);
  if (draft === null) throw new Error('the page answered with no reading');
  if (!(await isOfTab(draft, tabId, url))) {
    throw new Error('the page answered with the reading of another site');
  }
  return { state: 'drafted', draft, isPrivate: tab.incognito };
}

// The tab may have gone to another page since its address was asked for: then its address is asked for once more.
async function isOfTab(draft: PageDraft, tabId: number, tabUrl: string): Promise<boolean> {
  if (isSameOrigin(draft.url, tabUrl)) return true;
  return isSameOrigin(draft.url, (await browser.tabs.get(tabId)).url ?? '');
}

/** The page's answer; `null`: no article; `undefined`: we may not run there. */
async function draftPage(tabId: number, told: TellingLines): Promise<PageDraft | null | undefined> {
  try {
    return await askPage(tabId, 'read', told);
  } catch {
    // Nobody listens: the script is not in the page yet, or an update of the extension cut it off.
  }
  try {
    const [ran] = await browser.scripting.executeScript({ target: { tabId }, files: ['/content-scripts/article.js'] });
    if (!ran) return undefined; // Firefox, of its own pages
  } catch {
    return undefined; // the browser's own pages, its store, a page without activeTab
  }
  return askPage(tabId, 'read', told);
}
