/**
 * The second, narrow door: what the content script of a site that the reader has allowed may push. The shipped
 * background registers nobody behind it, so the door is closed.
 */
import { httpAddress } from '../basics/http-address';
import type { PageReading } from '../model/article';
import { isSameOrigin } from './same-origin';
import { checkedReading } from './schemas';
import type { Sender } from './sender';

/** What the judge asks of the browser. */
export interface Judged {
  /** Id of this extension. */
  readonly ownId: string;
  /** Whether the reader has granted the hosts of a match pattern. */
  isAllowed(pattern: string): Promise<boolean>;
}

/**
 * The reading that a content script pushes, or `null` when it is refused. It passes when it comes from our content
 * script in the top frame of a tab, when the reader has allowed the site of the tab, and when the reading is of that
 * site: a page shares its process with the content script and could speak in its name, but only of its own site.
 */
export async function noticedReading(sender: Sender, body: unknown, rules: Judged): Promise<PageReading | null> {
  const tab = httpAddress(sender.tab?.url);
  const isTopFrame = sender.id === rules.ownId && sender.frameId === 0;
  if (!isTopFrame || tab === null || !isSentBy(sender, tab.href)) {
    return null;
  }
  const reading = checkedReading(body);
  if (reading === null || !isSameOrigin(reading.url, tab.href)) {
    return null;
  }
  return (await rules.isAllowed(`${tab.protocol}//${tab.hostname}/*`)) ? reading : null;
}

// The browser names the origin of the frame that sends. It differs from the tab's while the tab goes to another page.
function isSentBy(sender: Sender, tabUrl: string): boolean {
  const from = sender.origin ?? sender.url;
  return from !== undefined && isSameOrigin(from, tabUrl);
}
