/** The one door for messages: the sender is judged by its origin, the body by its check, before any of our code sees it. */
import { browser } from 'wxt/browser';
import { onMessage, type Protocol } from './messages';
import { type Check, isOurs } from './sender';

type Body<T extends keyof Protocol> = Parameters<Protocol[T]>[0];
type Answer<T extends keyof Protocol> = ReturnType<Protocol[T]>;

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
