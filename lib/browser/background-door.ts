/**
 * The door of the background, and the way to it. The door judges the sender by its origin and the body by its check
 * before any of our code sees them.
 */
import { browser } from 'wxt/browser';
import { errorMessage } from '../basics/error-message';
import { FaultError } from '../model/fault-error';
import { fault } from '../model/faults';
import type { Protocol } from './messages';
import { type Check, isOurs, type Sender } from './sender';

type Act = keyof Protocol;
type Body<T extends Act> = Parameters<Protocol[T]>[0];
type Answer<T extends Act> = ReturnType<Protocol[T]>;

/** For each message, its check and what answers it. */
export type Acts = { readonly [T in Act]: readonly [Check<Body<T>>, (body: Body<T>) => Promise<Answer<T>>] };

/** `err`: the message of an error; a refused message is told only that it was refused. */
type Reply<T> = { readonly res: T } | { readonly err: { readonly message: string } };

/**
 * Answer messages to the background. Only pages and the background of this extension are heard: a content script
 * carries the origin of its page, and the sender's `id` would not tell the two apart. @returns undo
 */
export function answerExtension(acts: Acts): () => void {
  const listen = (message: unknown, sender: Sender, respond: (reply: Reply<unknown>) => void): true | undefined => {
    if (!isAct(message, acts)) return undefined; // some other listener's
    void reply(acts[message.type] as Acts[Act], message.data, sender).then(respond);
    return true; // the answer comes later
  };
  browser.runtime.onMessage.addListener(listen);
  return () => browser.runtime.onMessage.removeListener(listen);
}

/** Whether a message names one of the acts. Only own keys count: every object inherits `constructor` and `toString`. */
function isAct(message: unknown, acts: Acts): message is { type: Act; data: unknown } {
  if (typeof message !== 'object' || message === null || !('type' in message)) {
    return false;
  }
  return typeof message.type === 'string' && Object.hasOwn(acts, message.type);
}

async function reply<T extends Act>(act: Acts[T], data: unknown, sender: Sender): Promise<Reply<Answer<T>>> {
  const [check, answer] = act;
  if (!isOurs(sender, browser.runtime.id, browser.runtime.getURL('/'))) {
    return refused('sender');
  }
  const body = check(data);
  if (body === null) return refused('body');
  try {
    return { res: await answer(body) };
  } catch (error) {
    return { err: { message: errorMessage(error) } };
  }
}

function refused(what: 'sender' | 'body'): { err: { message: string } } {
  return { err: { message: `refused: ${what}` } };
}

/** Ask the background. Rejects when it does not answer, refuses the message, or fails. */
export async function askBackground<T extends Act>(type: T, data: Body<T>): Promise<Answer<T>> {
  const answer = (await browser.runtime.sendMessage({ type, data })) as Reply<Answer<T>> | undefined;
  if (answer === undefined) throw new FaultError(fault('no-answer'));
  if ('err' in answer) throw new Error(answer.err.message);
  return answer.res;
}
