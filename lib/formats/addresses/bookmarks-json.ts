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
  return nodesIn(topOf(object)).flatMap(node => addressIn(node, now) ?? []);
}

/** The outermost folders. */
function topOf(object: Node): unknown[] {
  const { roots, children, guid } = object;
  if (typeof roots === 'object' && roots !== null) return Object.values(roots);
  return Array.isArray(children) && typeof guid === 'string' ? [object] : [];
}

function nodesIn(top: readonly unknown[]): Node[] {
  const open = [...top];
  const nodes: Node[] = [];
  for (let i = 0; i < open.length && i < NODE_LIMIT; i++) {
    const node = open[i];
    if (typeof node !== 'object' || node === null) continue;
    nodes.push(node as Node);
    const { children } = node as Node;
    if (Array.isArray(children)) for (const child of children.slice(0, NODE_LIMIT)) open.push(child);
  }
  return nodes;
}

function addressIn(node: Node, now: string): ListedAddress | null {
  const { uri, url, title, name } = node;
  const time = addedAt(node, now);
  return addressOf({ address: String(uri ?? url ?? ''), title: String(title ?? name ?? ''), time });
}

function addedAt({ dateAdded, date_added: chromium }: Node, now: string): string | null {
  if (typeof dateAdded === 'number') return timeOf(String(dateAdded), now);
  const micros = Number(chromium ?? NaN) - CHROMIUM_EPOCH;
  return micros > 0 ? timeOf(String(Math.floor(micros / 1000)), now) : null;
}
