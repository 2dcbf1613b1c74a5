/** Opens a page in a tab that the reader does not look at, lets an act read it, and closes it again. */
import { browser } from 'wxt/browser';

/** A page that has not loaded after so many ms is given up. */
const LOADED = 30_000;

/** Scripts put the text of many papers into the page after it has loaded. */
const SETTLED = 1_500;

/** Names the tab that is open for us, so that a worker that was killed meanwhile closes it at its next start. */
const KEY = 'tab-out-of-sight';

/** Rejects when there is no window to open it in, or the page does not load. */
export async function inTabOutOfSight<T>(url: string, act: (tabId: number) => Promise<T>): Promise<T> {
  const tabId = await opened(url);
  try {
    await browser.storage.session.set({ [KEY]: tabId });
    await browser.tabs.update(tabId, { muted: true });
    await loaded(tabId);
    await new Promise(done => setTimeout(done, SETTLED));
    return await act(tabId);
  } finally {
    await browser.tabs.remove(tabId).catch(() => undefined); // the reader may have closed it
    await browser.storage.session.remove(KEY);
  }
}

/** Close a tab that a killed worker has left open. */
export async function closeLeftTab(): Promise<void> {
  const { [KEY]: tabId } = await browser.storage.session.get(KEY);
  if (typeof tabId !== 'number') return;
  await browser.storage.session.remove(KEY);
  await browser.tabs.remove(tabId).catch(() => undefined);
}

/** Never in a private window: what is read there is not written. */
async function opened(url: string): Promise<number> {
  const windows = await browser.windows.getAll({ windowTypes: ['normal'] });
  const window = windows.find(({ incognito }) => !incognito);
  if (window?.id === undefined) throw new Error('no window to look in');
  const { id } = await browser.tabs.create({ windowId: window.id, url, active: false });
  if (id === undefined) throw new Error('no tab to look in');
  return id;
}

function loaded(tabId: number): Promise<void> {
  return new Promise((done, fail) => {
    const timer = setTimeout(() => end(() => fail(new Error('the page did not load'))), LOADED);
    const end = (how: () => void) => {
      clearTimeout(timer);
      browser.tabs.onUpdated.removeListener(listen);
      how();
    };
    const listen = (id: number, { status }: { status?: string }) => {
      if (id === tabId && status === 'complete') end(done);
    };
    browser.tabs.onUpdated.addListener(listen);
    void browser.tabs.get(tabId).then(
      ({ status, url }) => status === 'complete' && url !== 'about:blank' && end(done),
      error => end(() => fail(error)),
    );
  });
}
