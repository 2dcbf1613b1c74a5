/**
 * The list of addresses that a reader brought without their texts: bookmarks, reading lists, tables. The archives can
 * be asked for them later. The list lies in the storage of the extension, apart from the collection: no article is in
 * it.
 */
import { browser } from 'wxt/browser';
import type { ListedAddress } from '../model/listed-address';

const KEY = 'listedAddresses';
/** Addresses that are kept. So many take 20 MB, and asking an archive for them takes days. */
const LIST_LIMIT = 100_000;
/** Held while the list is written, so that two pages do not write over each other. */
const LOCK = 'wireprint-listed-addresses';

/** All of the list, oldest first. */
export async function listedAddresses(): Promise<readonly ListedAddress[]> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  return Array.isArray(stored) ? (stored as ListedAddress[]) : [];
}

/** Put addresses at the end of the list, each once, as long as there is room. @returns how many were new to it */
export function listAddresses(addresses: readonly ListedAddress[]): Promise<number> {
  return navigator.locks.request(LOCK, async () => {
    const before = await listedAddresses();
    const known = new Set(before.map(({ address }) => address));
    const fresh = addresses.filter(({ address }) => !known.has(address) && known.add(address));
    const all = [...before, ...fresh].slice(0, LIST_LIMIT);
    if (all.length > before.length) await browser.storage.local.set({ [KEY]: all });
    return all.length - before.length;
  });
}

/** Take addresses off the list, as they were asked for or are not wanted any more. */
export function unlistAddresses(addresses: readonly string[]): Promise<void> {
  return navigator.locks.request(LOCK, async () => {
    const gone = new Set(addresses);
    const rest = (await listedAddresses()).filter(({ address }) => !gone.has(address));
    await browser.storage.local.set({ [KEY]: rest });
  });
}
