/** What the popup asks of the background, of the open page and of the browser. */
import { browser } from 'wxt/browser';
import type { CheckResult, Failed, KeepResult, UndoResult } from '../model/checked';
import { faultOf } from '../model/fault-error';
import type { Highlight, Highlighted } from '../model/highlights';
import { askBackground } from './background-door';
import { askPage } from './page-door';

/** Id of the tab that the popup was opened over; `null` when there is none. */
export async function currentTabId(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** Read the page in a tab and look it up. Never rejects: a lost connection is a state too. */
export async function checkTab(tabId: number, against: number | null): Promise<CheckResult> {
  return askBackground('check', { tabId, against }).catch(failed);
}

/** Store the text last read from the tab. Never rejects. */
export async function keepTab(tabId: number): Promise<KeepResult> {
  return askBackground('keep', { tabId }).catch(failed);
}

/** Take back a keep. Never rejects. */
export async function undoKeep(versionId: number): Promise<UndoResult> {
  return askBackground('undoKeep', { versionId }).catch(failed);
}

/** Paint the changes since a version in the open page; [] clears. Rejects when the page is gone. */
export function highlightPage(
  tabId: number,
  highlights: readonly Highlight[],
  against: number,
): Promise<{ placed: number; changes: number }> {
  return askPage(tabId, 'highlight', { highlights: [...highlights], against });
}

/** What is painted in the open page. `null`: nothing, or the page is gone. Never rejects. */
export function highlightsIn(tabId: number): Promise<Highlighted | null> {
  return askPage(tabId, 'highlighted', {}).catch(() => null);
}

/** Scroll the open page to its next (1) or previous (-1) change. Rejects when the page is gone. */
export function stepPage(tabId: number, by: 1 | -1): Promise<{ at: number; of: number }> {
  return askPage(tabId, 'step', { by });
}

/** A side of a comparison: a stored version, or the page open in a tab as last read. */
export type Side = `v:${number}` | `tab:${number}`;

/** Open the compare page in a new tab: A on the left, B on the right. */
export async function openCompare(a: Side, b: Side): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/compare.html?a=${a}&b=${b}`) });
}

export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

/** Open the page that asks archives for the article in a tab. Nothing is sent by opening it. */
export async function openArchive(tabId: number): Promise<void> {
  const { url } = await browser.tabs.get(tabId);
  await browser.tabs.create({
    url: `${browser.runtime.getURL('/archive.html')}?url=${encodeURIComponent(url ?? '')}`,
  });
}

/** Open the list of changes that were found. */
export async function openChanges(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/changes.html') });
}

/** Open the options where a paper is named: there a prompt of the browser hides nothing. */
export async function openPapers(site: string): Promise<void> {
  await browser.tabs.create({
    url: `${browser.runtime.getURL('/options.html')}#papers?name=${encodeURIComponent(site)}`,
  });
}

function failed(error: unknown): Failed {
  return { state: 'failed', fault: faultOf(error) };
}
