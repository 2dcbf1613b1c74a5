/**
 * The page last read in each tab, for "Keep" and "Compare". In session storage: memory only, gone
 * with the browser, out of reach of content scripts, and alive when the service worker is not.
 */
import { browser } from 'wxt/browser';
import type { PageReading } from '../model/article';
import { checkedReading } from './schemas';

/**
 * UTF-16 units of JSON that the readings may take together. Browsers give a session 10 MB, and count a unit as one or
 * two bytes: four million units fit. That is some two hundred usual articles, or the four longest that pass the check.
 */
const BUDGET = 4_000_000;

/** The readings that are stored, the one saved last at the end, with their sizes in UTF-16 units of JSON. */
type Sizes = readonly { readonly tabId: number; readonly size: number }[];

const SIZES = 'pages';
const slot = (tabId: number) => `page:${tabId}`;

/** The reading last saved for a tab; `null` when there is none, or when newer ones have taken its room. */
export async function savedReading(tabId: number): Promise<PageReading | null> {
  const stored = await browser.storage.session.get(slot(tabId));
  return checkedReading(stored[slot(tabId)]);
}

/**
 * Save the reading of a tab, and drop the oldest readings of other tabs to make room. Rejects when the browser has no
 * room.
 */
export function saveReading(tabId: number, reading: PageReading): Promise<void> {
  return inTurn(() => save(tabId, reading));
}

async function save(tabId: number, reading: PageReading): Promise<void> {
  const size = JSON.stringify(reading).length;
  const sizes = [...(await storedSizes()).filter(each => each.tabId !== tabId), { tabId, size }];
  const kept = newestWithin(sizes, BUDGET);
  await forget(sizes.filter(each => !kept.includes(each)));
  await browser.storage.session.set({ [slot(tabId)]: reading, [SIZES]: kept });
}

/** Forget the reading of a tab, as when the tab is closed. */
export function dropReading(tabId: number): Promise<void> {
  return inTurn(() => drop(tabId));
}

async function drop(tabId: number): Promise<void> {
  const sizes = await storedSizes();
  await forget([{ tabId, size: 0 }]);
  const rest = sizes.filter(each => each.tabId !== tabId);
  // An empty list would still say that something was read, perhaps in a private window.
  if (rest.length === 0) await browser.storage.session.remove(SIZES);
  else if (rest.length < sizes.length) await browser.storage.session.set({ [SIZES]: rest });
}

let last: Promise<unknown> = Promise.resolve();

/** One change after the other: two that read the sizes at once would lose one of their readings, and its room. */
function inTurn(change: () => Promise<void>): Promise<void> {
  const changed = last.then(change);
  last = changed.catch(() => undefined);
  return changed;
}

async function storedSizes(): Promise<Sizes> {
  const { [SIZES]: sizes } = await browser.storage.session.get(SIZES);
  return (sizes as Sizes | undefined) ?? [];
}

async function forget(sizes: Sizes): Promise<void> {
  if (sizes.length > 0) {
    await browser.storage.session.remove(sizes.map(({ tabId }) => slot(tabId)));
  }
}

/** The newest readings that fit into a budget together; at least the last one. */
function newestWithin(sizes: Sizes, budget: number): Sizes {
  let sum = 0;
  const dropped = sizes.findLastIndex(({ size }, at) => (sum += size) > budget && at < sizes.length - 1);
  return sizes.slice(dropped + 1);
}
