/** Reaching into the open page: the content script is injected when the reader asks, and not before. */
import { browser } from 'wxt/browser';
import type { DraftOutcome } from '../model/checked';
import type { PageDraft, TellingLines } from '../model/page-draft';
import { askPage } from './page-door';
import { isSameOrigin } from './same-origin';
import { checkedDraft } from './schemas';
import { inTime } from './time-limit';

/** ms within which a page has to answer. A long page takes half a second; a page that is stuck never answers. */
const PAGE_WAIT = 8_000;

/**
 * Draft the article in a tab, with what is known of its lines. The tab must be open to us by `activeTab` or a granted
 * host. Throws when the page does not answer in time, or answers with something that is no reading, or with the reading
 * of another site than the tab's.
 */
export async function draftTab(tabId: number, told: TellingLines): Promise<DraftOutcome> {
  const [tab, answer] = await Promise.all([
    browser.tabs.get(tabId),
    inTime(draftPage(tabId, told), PAGE_WAIT, 'page-busy'),
  ]);
  const url = tab.url ?? '';
  if (answer === undefined) return { state: 'forbidden', url };
  const isLoading = tab.status === 'loading' && (await isTextLoading(tabId));
  if (answer === null) return { state: 'no-article', url, isLoading };
  const draft = checkedDraft(answer);
  if (draft === null) throw new Error('the page answered with no reading');
  if (!(await isOfTab(draft, tabId, url))) {
    throw new Error('the page answered with the reading of another site');
  }
  // What was read of a page that is not all there is a part of its text, as behind a paywall.
  return {
    state: 'drafted',
    draft: { ...draft, partial: draft.partial || isLoading },
    isPrivate: tab.incognito,
    isLoading,
  };
}

/** Whether text may still come. A tab is loading for as long as an image is, when all text has long been there. */
async function isTextLoading(tabId: number): Promise<boolean> {
  const asked = browser.scripting.executeScript({
    target: { tabId },
    injectImmediately: true,
    func: () => document.readyState,
  });
  const [ran] = await inTime(asked, PAGE_WAIT, 'page-busy').catch(() => []);
  return ran?.result === 'loading';
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
    // Else the browser waits until the page has loaded, and some never have.
    const [ran] = await browser.scripting.executeScript({
      target: { tabId },
      injectImmediately: true,
      files: ['/content-scripts/article.js'],
    });
    if (!ran) return undefined; // Firefox, of its own pages
  } catch {
    return undefined; // the browser's own pages, its store, a page without activeTab
  }
  return askPage(tabId, 'read', told);
}
