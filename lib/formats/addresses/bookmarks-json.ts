/** Bookmarks as browsers write them in JSON: trees of folders, in Firefox's form or Chromium's. */
import type { ListedAddress } from '../../model/listed-address';
import { addressOf, timeOf } from './listed-address';

type Node = Readonly<Record<string, unknown>>;

/** Microseconds between 1601, where Chromium's clock begins, and 1970. */
const CHROMIUM_EPOCH = 11_644_473_600_000_000;
/** Nodes that are looked at. */
const NODE_LIMIT = 500_000;

/** [] where the object is no tree of bookmarks. */
export function bookmarksIn(object: Node, now: string): ListedAddress[] {
  const isChromium = typeof object.roots === 'object' && object.roots !== null;
  const isFirefox = Array.isArray(object.children) && typeof object.guid === 'string';
  if (!isChromium && !isFirefox) return [];
  const open: unknown[] = isChromium ? Object.values(object.roots as Node) : [object];
  const found: ListedAddress[] = [];
  for (let i = 0; i < open.length && i < NODE_LIMIT; i++) {
    const node = open[i];
    if (typeof node !== 'object' || node === null) continue;
    const { children, uri, url, title, name } = node as Node;
    if (Array.isArray(children)) open.push(...children.slice(0, NODE_LIMIT));
    const time = addedAt(node as Node, now);
    const address = addressOf({ address: String(uri ?? url ?? ''), title: String(title ?? name ?? ''), time });
    if (address) found.push(address);
  }
  return found;
}

function addedAt({ dateAdded, date_added: chromium }: Node, now: string): string | null {
  if (typeof dateAdded === 'number') return timeOf(String(dateAdded), now);
  const micros = Number(chromium ?? NaN) - CHROMIUM_EPOCH;
  return micros > 0 ? timeOf(String(Math.floor(micros / 1000)), now) : null;
}
