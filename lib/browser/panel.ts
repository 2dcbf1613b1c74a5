/** The panel beside the page: Chromium's side panel, Firefox's sidebar. */
import { browser } from 'wxt/browser';
import { currentTab, type OpenTab } from './client';

/** What of the two APIs is used; a browser has one of them. */
interface Panels {
  readonly sidePanel?: { open(of: { tabId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

/** Open the panel over a tab. The browser allows it while a press of the reader is going on. */
export async function openPanel(tabId: number): Promise<void> {
  const { sidePanel, sidebarAction } = browser as unknown as Panels;
  if (sidePanel !== undefined) await sidePanel.open({ tabId });
  else await sidebarAction?.open();
}

/** How long a tab must stand still before it is read again, in ms: pages change their address twice and more. */
const STILL = 300;

/**
 * Call `show` with the tab that the reader looks at in the panel's window, now and whenever it is another one or shows
 * another page. @returns undo
 */
export function followTab(show: (tab: OpenTab) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void currentTab().then(tab => tab !== null && show(tab)), STILL);
  };
  const updated = (_: number, change: { status?: string }, tab: { active: boolean }) => {
    if (tab.active && change.status === 'complete') later();
  };
  browser.tabs.onActivated.addListener(later);
  browser.tabs.onUpdated.addListener(updated);
  later();
  return () => {
    clearTimeout(timer);
    browser.tabs.onActivated.removeListener(later);
    browser.tabs.onUpdated.removeListener(updated);
  };
}
