/**
 * The door of the content script, and the way to it. By hand: the library that carries the other messages
 * would take 1.1 of the 25 kB that a content script may have.
 */
import { browser } from 'wxt/browser';
import type { PageProtocol } from './messages';
import { type Check, isOurs, type Sender } from './sender';

type Ask = keyof PageProtocol;
type Body<T extends Ask> = Parameters<PageProtocol[T]>[0];
type Answer<T extends Ask> = ReturnType<PageProtocol[T]>;

/** For each message, its check and what answers it. The reader and the painter of a page answer to some each. */
export type Answers = { readonly [T in Ask]?: readonly [Check<Body<T>>, (body: Body<T>) => Answer<T>] };

type Answered<T extends Ask> = NonNullable<Answers[T]>;

type Reply<T> = { readonly answer: T } | { readonly refused: string };

/** Answer messages to this page, from the extension's own pages and background only. @returns undo */
export function answerPage(answers: Answers): () => void {
  const listen = (message: unknown, sender: Sender, respond: (reply: Reply<unknown>) => void): void => {
    if (!isAsk(message, answers)) return; // some other listener's
    respond(reply(answers[message.ask] as Answered<Ask>, message.body, sender));
  };
  browser.runtime.onMessage.addListener(listen);
  return () => browser.runtime.onMessage.removeListener(listen);
}

function isAsk(message: unknown, answers: Answers): message is { ask: Ask; body: unknown } {
  return (
    typeof message === 'object' &&
    message !== null &&
    'ask' in message &&
    typeof message.ask === 'string' &&
    Object.hasOwn(answers, message.ask)
  );
}

function reply<T extends Ask>([check, answer]: Answered<T>, body: unknown, sender: Sender): Reply<Answer<T>> {
  if (!isOurs(sender, browser.runtime.id, browser.runtime.getURL('/'))) {
    return { refused: 'sender' };
  }
  const passed = check(body);
  return passed === null ? { refused: 'body' } : { answer: answer(passed) };
}

/** Ask the page in a tab. Rejects when nobody listens there, or the message was refused. */
export async function askPage<T extends Ask>(tabId: number, ask: T, body: Body<T>): Promise<Answer<T>> {
  const reply = (await browser.tabs.sendMessage(tabId, { ask, body })) as Reply<Answer<T>> | undefined;
  if (reply === undefined) throw new Error('the page does not answer');
  if ('refused' in reply) throw new Error(`refused: ${reply.refused}`);
  return reply.answer;
}
