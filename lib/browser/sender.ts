/** Who is heard, and what passes: the two questions at every door. */

/** The body when it is one, with nothing in it that was not checked; else `null`. Never throws. */
export type Check<T> = (body: unknown) => T | null;

/** Where a message came from, as the browser (never the sender) says. */
export interface Sender {
  readonly id?: string | undefined;
  readonly origin?: string | undefined;
  readonly url?: string | undefined;
  /** The tab that a content script runs in. */
  readonly tab?: SenderTab | undefined;
  /** 0: the top frame of the tab. */
  readonly frameId?: number | undefined;
}

export interface SenderTab {
  readonly id?: number | undefined;
  readonly url?: string | undefined;
  /** A private window's. */
  readonly incognito?: boolean | undefined;
}

/**
 * Whether a message comes from a page or the background of this extension.
 * @param ownId - id of this extension
 * @param ownUrl - any address of this extension
 */
export function isOurs(sender: Sender, ownId: string, ownUrl: string): boolean {
  if (sender.id !== ownId) return false;
  const from = sender.origin ?? sender.url;
  return from !== undefined && originOf(from) === originOf(ownUrl);
}

// `URL.origin` is "null" for the schemes of extensions in some engines, so the two parts are compared as they stand.
function originOf(url: string): string | null {
  return /^[a-z-]+:\/\/[^/]+/i.exec(url)?.[0].toLowerCase() ?? null;
}
