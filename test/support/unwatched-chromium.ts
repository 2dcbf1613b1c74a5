/**
 * A Chromium whose workers nobody watches: a debugger attached to a service worker keeps it alive,
 * so this one speaks over a pipe and attaches to nothing but what it is asked to.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { CHROMIUM_FLAGS, findChromium } from './browsers.mjs';
import type { Web } from './web';

export interface Target {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
}

export interface UnwatchedChromium {
  /** A call of the DevTools protocol, to the browser. */
  send<T = unknown>(method: string, params?: object): Promise<T>;
  /** Open an address in a tab; waits until the target is there, not until it has loaded. */
  open(url: string): Promise<Target>;
  targets(filter?: object): Promise<Target[]>;
  /** Evaluate in a target while attached to it for that time only. Answers what JSON can carry. */
  evaluate<T>(target: Target, expression: string): Promise<T>;
  close(): Promise<void>;
}

interface Answer {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

export async function startUnwatched(options: {
  web: Web;
  profile: string;
  extension: string;
}): Promise<UnwatchedChromium> {
  const executable = findChromium();
  if (executable === null) throw new Error('Chromium is not installed');
  const { web, profile, extension } = options;
  const child = spawn(
    executable,
    [
      ...CHROMIUM_FLAGS,
      '--headless=new',
      '--remote-debugging-pipe',
      `--user-data-dir=${profile}`,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      // Playwright gives the same: without it the two flags above are ignored by newer branded builds.
      '--disable-features=DisableLoadExtensionCommandLineSwitch',
      `--proxy-server=http://127.0.0.1:${web.port}`,
      '--proxy-bypass-list=<-loopback>',
      '--ignore-certificate-errors',
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  return client(child);
}

function client(child: ChildProcess): UnwatchedChromium {
  const waiting = new Map<number, { done(answer: unknown): void; fail(error: Error): void }>();
  const ended = new Promise<void>(done => child.once('exit', () => done()));
  void ended.then(() => waiting.forEach(({ fail }) => fail(new Error('the browser has ended'))));
  listen(child.stdio[4] as Readable, ({ id, result, error }) => {
    const asked = waiting.get(id ?? 0);
    waiting.delete(id ?? 0);
    if (error === undefined) asked?.done(result);
    else asked?.fail(new Error(error.message));
  });
  let last = 0;
  const send = <T>(method: string, params: object = {}, sessionId?: string) =>
    new Promise<T>((done, fail) => {
      waiting.set(++last, { done: done as (answer: unknown) => void, fail });
      (child.stdio[3] as Writable).write(`${JSON.stringify({ id: last, method, params, sessionId })}\0`);
    });
  const targets = async (filter: object = {}) =>
    (await send<{ targetInfos: Target[] }>('Target.getTargets', filter)).targetInfos;
  return {
    send,
    targets,
    async open(url) {
      const { targetId } = await send<{ targetId: string }>('Target.createTarget', { url });
      return { targetId, type: 'page', url };
    },
    async evaluate<T>({ targetId }: Target, expression: string) {
      const { sessionId } = await send<{ sessionId: string }>('Target.attachToTarget', { targetId, flatten: true });
      const answer = await send<{
        result: { value: T };
        exceptionDetails?: { text: string; exception?: { description?: string } };
      }>('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true }, sessionId);
      await send('Target.detachFromTarget', { sessionId });
      if (answer.exceptionDetails !== undefined)
        throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
      return answer.result.value;
    },
    async close() {
      await send('Browser.close').catch(() => undefined);
      await ended;
    },
  };
}

/** Messages of the pipe: JSON, each ended by a zero byte. */
function listen(stream: Readable, hear: (answer: Answer) => void): void {
  let rest = '';
  stream.setEncoding('utf8').on('data', (piece: string) => {
    const messages = (rest + piece).split('\0');
    rest = messages.pop()!;
    for (const message of messages) hear(JSON.parse(message) as Answer);
  });
}
