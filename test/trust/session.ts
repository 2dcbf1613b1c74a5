/** A Chromium with the built extension, the demo corpora imported, and the fixture pages served: where most rows begin. */
import { readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { type Chromium, startChromium } from '../support/chromium';
import { root } from '../support/sources';
import { importFiles } from '../support/visit';
import { startWeb, type Web } from '../support/web';

const fixtures = join(root, 'test/fixtures/pages');

export interface Session {
  readonly web: Web;
  readonly chromium: Chromium;
  /** A page of ours with versions in the corpus. */
  readonly article: string;
  /** Calls of the DevTools protocol to the browser, those too that Playwright has no types for. */
  send<T = unknown>(method: string, params?: object): Promise<T>;
  close(): Promise<void>;
  /** Bytes in use in the background after a collection; `null` while it does not run. */
  heap(): Promise<number | null>;
  /** End a browser that may not answer any more. */
  kill(): Promise<void>;
}

export const SEEDS = ['ferry', 'wire'].map(name => join(root, `seeds/${name}.ndjson`));

/** @param options - as for `startChromium`; `seeds`: files to import, the demo's when not given */
export async function startSession(options: { profile?: string; seeds?: readonly string[] } = {}): Promise<Session> {
  const web = await startWeb();
  const manifest = JSON.parse(readFileSync(join(fixtures, 'manifest.json'), 'utf8')) as { file: string; url: string }[];
  for (const { file, url } of manifest) web.serve(url, readFileSync(join(fixtures, file)));
  const chromium = await startChromium({ web, ...(options.profile && { profile: options.profile }) });
  const seeds = options.seeds ?? SEEDS;
  if (seeds.length > 0) await importFiles(chromium, seeds);
  const session = await chromium.context.browser()!.newBrowserCDPSession();
  return {
    web,
    chromium,
    article: manifest.find(page => page.file === 'ferry-courier-v6.html')!.url,
    send: session.send.bind(session) as Session['send'],
    async close() {
      await chromium.close();
      await web.close();
    },
    heap: () => heapOf(session, chromium.id),
    async kill() {
      const pid = Number(readlinkSync(join(chromium.profile, 'SingletonLock')).split('-').at(-1)); // "host-pid"
      process.kill(pid, 'SIGKILL');
      await Promise.race([chromium.close(), wait(5_000)]).catch(() => undefined);
      await web.close();
    },
  };
}

async function heapOf(session: CDPSession, id: string): Promise<number | null> {
  const { targetInfos } = await session.send('Target.getTargets');
  const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(id));
  if (worker === undefined) return null;
  const { sessionId } = await session.send('Target.attachToTarget', { targetId: worker.targetId, flatten: false });
  const ask = (number: number, method: string) =>
    new Promise<{ usedSize?: number }>(done => {
      session.on('Target.receivedMessageFromTarget', ({ message }) => {
        const answer = JSON.parse(message) as { id: number; result: { usedSize?: number } };
        if (answer.id === number) done(answer.result);
      });
      void session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id: number, method }) });
    });
  await ask(1, 'HeapProfiler.collectGarbage');
  const { usedSize } = await ask(2, 'Runtime.getHeapUsage');
  await session.send('Target.detachFromTarget', { sessionId });
  return usedSize ?? null;
}

/** The parts of the extension's API that the rows ask. */
export interface Api {
  readonly runtime: {
    sendMessage(message: object): Promise<{ res?: unknown; err?: { message: string } } | undefined>;
    reload(): void;
  };
  readonly tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> };
  readonly storage: Record<'session' | 'local', { get(): Promise<Record<string, unknown>> }>;
  readonly windows: {
    create(how: object): Promise<{ id: number }>;
    remove(id: number): Promise<void>;
  };
  readonly developerPrivate: {
    updateProfileConfiguration(update: object): Promise<void>;
    updateExtensionConfiguration(update: object): Promise<void>;
    reload(id: string, options: object): Promise<void>;
  };
}

/** Run code in the extension's own world of a page, where its content script runs. */
export async function inContentScript(page: Page, id: string): Promise<<T>(expression: string) => Promise<T>> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const worlds: { id: number; origin: string; name: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => void worlds.push(context));
  await session.send('Runtime.enable');
  const world = worlds.find(each => each.origin.includes(id));
  if (world === undefined) throw new Error(`no world of the extension among ${JSON.stringify(worlds)}`);
  return async <T>(expression: string) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId: world.id,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  };
}

export const wait = (ms: number) => new Promise<void>(done => setTimeout(done, ms));
