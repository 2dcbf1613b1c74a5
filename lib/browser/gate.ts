/** The one door for messages: the sender is judged by its origin, the body by its check, before any of our code sees it. */
import { browser } from 'wxt/browser';
import { onMessage, type Protocol } from './messages';

type Body<T extends keyof Protocol> = Parameters<Protocol[T]>[0];
type Answer<T extends keyof Protocol> = ReturnType<Protocol[T]>;

/** The body when it is one, with nothing in it that was not checked; else `null`. Never throws. */
export type Check<T> = (body: unknown) => T | null;

/** Where a message came from, as the browser (never the sender) says. */
export interface Sender {
  readonly id?: string | undefined;
  readonly origin?: string | undefined;
  readonly url?: string | undefined;
}

/**
 * Answer messages of one type. Only pages and the background of this extension are heard:
 * a content script carries the origin of its page (the sender's `id` would not tell them apart).
 * A refused message is answered with an error that says only that it was refused.
 */
export function receive<T extends keyof Protocol>(
  type: T,
  checked: Check<Body<T>>,
  answer: (body: Body<T>) => Answer<T> | Promise<Answer<T>>,
): () => void {
  return onMessage(type, message => {
    if (!isOurs(message.sender, browser.runtime.id, browser.runtime.getURL('/'))) throw new Error('refused: sender');
    const body = checked(message.data);
    if (body === null) throw new Error('refused: body');
    return answer(body) as never; // the library types a promise of the answer, or the answer
  });
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
