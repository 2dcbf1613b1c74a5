/**
 * What is remembered in `storage.local`: small facts that must outlive the popup, or the collection's own database.
 * Web pages and content scripts of other extensions do not reach it.
 */
import { browser } from 'wxt/browser';
import type { Remembered } from '../model/collection';

const COLLECTION = 'collection';
const SHARED_TOLD = 'shared-told';

/** What is remembered of the collection; `null`: nothing yet. */
export async function remembered(): Promise<Remembered | null> {
  const { [COLLECTION]: stored } = await browser.storage.local.get(COLLECTION);
  return (stored as Remembered | undefined) ?? null;
}

export async function remember(collection: Remembered): Promise<void> {
  await browser.storage.local.set({ [COLLECTION]: collection });
}

/** Whether the reader has agreed that a page may read which of its words stand in other saved articles. */
export async function isSharedTold(): Promise<boolean> {
  const { [SHARED_TOLD]: told } = await browser.storage.local.get(SHARED_TOLD);
  return told === true;
}

export async function noteSharedTold(): Promise<void> {
  await browser.storage.local.set({ [SHARED_TOLD]: true });
}
