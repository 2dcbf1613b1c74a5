/** Who may say that a page is being read, and what such a message may hold. */
import { httpAddress } from '../basics/http-address';
import { isSameOrigin } from './same-origin';
import type { Sender } from './sender';

/** What a page shows of being private. */
interface VisitSeen {
  readonly asksPassword: boolean;
  readonly noindex: boolean;
}

/** A page that is being read, as the browser (never the page) says. */
export interface Visited extends VisitSeen {
  readonly tabId: number;
  readonly url: string;
}

/**
 * The visit that a message tells, or `null` when it is refused. It passes when it comes from our content script in the
 * top frame of a tab in a normal window, and that frame is of the tab's site.
 */
export function visitOf(sender: Sender, body: unknown, ownId: string): Visited | null {
  const { tab } = sender;
  const address = httpAddress(tab?.url);
  const isTopFrame = sender.id === ownId && sender.frameId === 0;
  if (!isTopFrame || address === null || tab?.id === undefined || tab.incognito !== false) {
    return null;
  }
  const seen = visitNote(body);
  return seen === null || !isSentBy(sender, address.href) ? null : { tabId: tab.id, url: address.href, ...seen };
}

// The browser names the origin of the frame that sends. It differs from the tab's while the tab goes to another page.
function isSentBy(sender: Sender, tabUrl: string): boolean {
  const from = sender.origin ?? sender.url;
  return from !== undefined && isSameOrigin(from, tabUrl);
}

/** What the script says of the page, `null` when the message is none of its own. */
function visitNote(body: unknown): VisitSeen | null {
  const visit = onlyField(body, 'visit');
  if (typeof visit !== 'object' || visit === null) return null;
  const { asksPassword, noindex } = visit as Record<string, unknown>;
  const isWhole = typeof asksPassword === 'boolean' && typeof noindex === 'boolean';
  return isWhole ? { asksPassword, noindex } : null;
}

/** The value of a field, where the body has no other. */
function onlyField(body: unknown, name: string): unknown {
  if (typeof body !== 'object' || body === null || Object.keys(body).join() !== name) return null;
  return (body as Record<string, unknown>)[name];
}
