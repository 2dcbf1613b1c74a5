/** What the popup asks of the background, of the open page and of the browser. */
import { browser } from 'wxt/browser';
import type { AskedCopies } from '../model/asked-copies';
import type { CheckResult, Failed, KeepResult, UndoResult } from '../model/checked';
import type { Compared } from '../model/comparison';
import { faultOf } from '../model/fault-error';
import { fault } from '../model/faults';
import type { Highlighted, Painting } from '../model/highlights';
import type { CopyDifferences } from '../model/report';
import { askBackground } from './background-door';
import { askPage } from './page-door';
import { askPainter } from './painter-script';
import { inTime } from './time-limit';

/** ms within which the background has to answer: twice a page's time, and a look-up of a second. */
const CHECK_WAIT = 20_000;
/** ms within which a page has to paint or to scroll. */
const PAINT_WAIT = 5_000;

/** A tab, and whether its window is private. */
export interface OpenTab {
  readonly id: number;
  readonly windowId: number;
  readonly isPrivate: boolean;
}

/** The tab that the popup was opened over; `null` when there is none. */
export async function currentTab(): Promise<OpenTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  return { id: tab.id, windowId: tab.windowId, isPrivate: tab.incognito };
}

/** Read the page in a tab and look it up. Never rejects: a lost connection is a state too. */
export async function checkTab(tabId: number, against: number | null): Promise<CheckResult> {
  return inTime(askBackground('check', { tabId, against }), CHECK_WAIT, 'too-slow').catch(failed);
}

/**
 * Store the text last read from the tab. Never rejects: where the background stopped in the midst of it, or does not
 * answer, the fault says that it may be stored or not.
 */
export async function keepTab(tabId: number): Promise<KeepResult> {
  const unsure: Failed = { state: 'failed', fault: fault('keep-unsure') };
  return inTime(askBackground('keep', { tabId }), CHECK_WAIT, 'too-slow').catch(() => unsure);
}

/** What copies say otherwise than the page. Never rejects: without an answer nothing is told of it. */
export async function copyDifferences(asked: AskedCopies): Promise<CopyDifferences> {
  return inTime(askBackground('copyDifferences', asked), CHECK_WAIT, 'too-slow').catch(() => ({}));
}

/** Compare two texts by their keys; for private windows. Never rejects. */
export async function compareSides(a: string, b: string): Promise<Compared> {
  return inTime(askBackground('compare', { a, b }), CHECK_WAIT, 'too-slow').catch(failed);
}

/** Take back a keep. Never rejects. */
export async function undoKeep(versionId: number): Promise<UndoResult> {
  return inTime(askBackground('undoKeep', { versionId }), CHECK_WAIT, 'too-slow').catch(failed);
}

/** Paint in the open page; no highlights clear. Rejects when the page is gone. */
export function highlightPage(tabId: number, painting: Painting): Promise<{ placed: number; changes: number }> {
  return inTime(askPainter(tabId, painting), PAINT_WAIT, 'page-busy');
}

/** What is painted in the open page. `null`: nothing, or the page is gone. Never rejects. */
export function highlightsIn(tabId: number): Promise<Highlighted | null> {
  return inTime(askPage(tabId, 'highlighted', {}), PAINT_WAIT, 'page-busy').catch(() => null);
}

/** Scroll the open page to its next (1) or previous (-1) change. Rejects when the page is gone. */
export function stepPage(tabId: number, by: 1 | -1): Promise<{ at: number; of: number }> {
  return inTime(askPage(tabId, 'step', { by }), PAINT_WAIT, 'page-busy');
}

/** A side of a comparison: a stored version, or the page open in a tab as last read. */
export type Side = `v:${number}` | `tab:${number}`;

/** Open the compare page in a new tab: A on the left, B on the right. */
export async function openCompare(a: Side, b: Side): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/compare.html?a=${a}&b=${b}`) });
}

/**
 * Where the popup itself shows a comparison. A page of ours opened from a private window would stand in a normal one in
 * Chromium, with its address in the history; in Firefox it would ask another database, an empty one.
 */
export function privateCompare(a: Side, b: Side): string {
  return `/compare.html?a=${a}&b=${b}&private=1`;
}

/** Open a web page in a new tab of a window: a link would leave a private one. */
export async function openIn(windowId: number, url: string): Promise<void> {
  await browser.tabs.create({ windowId, url });
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

/** Open the page that lists all that is stored. */
export async function openLibrary(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/library.html') });
}

/** Open the page that shows what the extension does, on the examples. */
export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
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
