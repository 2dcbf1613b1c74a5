/**
 * The page last read in each tab, for "Keep" and "Compare". In session storage: memory only, gone
 * with the browser, out of reach of content scripts, and alive when the service worker is not.
 */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { PageReading } from '../model/article';
import { pageReading } from './schemas';

const slot = (tabId: number) => `page:${tabId}`;

/** The reading last saved for a tab; `null` when there is none. */
export async function savedReading(tabId: number): Promise<PageReading | null> {
  const stored = await browser.storage.session.get(slot(tabId));
  const reading = v.safeParse(pageReading, stored[slot(tabId)]);
  return reading.success ? reading.output : null;
}

export async function saveReading(tabId: number, reading: PageReading): Promise<void> {
  await browser.storage.session.set({ [slot(tabId)]: reading });
}

export async function dropReading(tabId: number): Promise<void> {
  await browser.storage.session.remove(slot(tabId));
}
