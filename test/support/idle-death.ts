/**
 * A service worker that dies of idleness, which it does after half a minute of rest, and is woken by
 * a message. No debugger is attached to it meanwhile: that would keep it alive.
 */
import type { CheckResult } from '@/lib/browser/messages';
import type { Target, UnwatchedChromium } from './unwatched-chromium';

// The browser stops a worker after 30 s of rest; when it does not, something keeps it.
const PATIENCE_S = 90;
// The browser closes a database some seconds after its last user has gone.
const REST_MS = 5_000;

/** An answer, and when it was asked for and came, in ms since 1970. */
export interface Asked {
  readonly result: CheckResult;
  readonly sent: number;
  readonly answered: number;
}

/** Press the button over a page once, so that it may be read; then a tab of the extension in which nothing runs and no database is open. */
export async function openAsking(chromium: UnwatchedChromium, url: string): Promise<Target> {
  await chromium.open(url);
  const worker = await found(() => workerOf(chromium));
  const id = new URL(worker.url).host;
  const tab = await found(async () =>
    (await chromium.targets({ filter: [{ type: 'tab' }] })).find(target => target.url === url),
  );
  await settled(); // the page has loaded, the button is there
  const welcome = (await chromium.targets()).find(target => target.url.includes('/welcome.html'));
  if (welcome !== undefined) await chromium.send('Target.closeTarget', { targetId: welcome.targetId });
  const page = (await chromium.targets()).find(target => target.type === 'page' && target.url === url);
  if (page !== undefined) await chromium.send('Target.activateTarget', { targetId: page.targetId });
  await settled(); // the press opens the page that is looked at
  await chromium.send('Extensions.triggerAction', { id, targetId: tab.targetId });
  const popup = await found(async () =>
    (await chromium.targets()).find(target => target.url.startsWith(`chrome-extension://${id}/popup.html`)),
  );
  await settled();
  await chromium.send('Target.closeTarget', { targetId: popup.targetId });
  const asking = await chromium.open(`chrome-extension://${id}/icon/wireprint.svg`);
  await settled();
  return asking;
}

/** Wait until the worker has died by itself, and its database is closed. Throws when it does not. */
export async function untilDead(chromium: UnwatchedChromium, asking: Target): Promise<void> {
  for (let s = 0; s < PATIENCE_S; s++) {
    const alive = await chromium.evaluate<number>(
      asking,
      `chrome.runtime.getContexts({ contextTypes: ['BACKGROUND'] }).then(all => all.length)`,
    );
    if (alive === 0) return wait(REST_MS);
    await wait(1000);
  }
  throw new Error(`the worker still lives after ${PATIENCE_S} s`);
}

/** Send what the popup sends for the tab that shows `url`. */
export function askFor(chromium: UnwatchedChromium, asking: Target, url: string): Promise<Asked> {
  return chromium.evaluate(asking, `(${ask.toString()})(${JSON.stringify(url)})`);
}

/** The worker, if it runs. */
export async function workerOf(chromium: UnwatchedChromium): Promise<Target | undefined> {
  return (await chromium.targets()).find(
    target => target.type === 'service_worker' && target.url.startsWith('chrome-extension:'),
  );
}

/** Runs in the extension's tab. */
async function ask(url: string): Promise<Asked> {
  interface Api {
    tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> };
    runtime: { sendMessage(message: object): Promise<{ res?: CheckResult; err?: unknown }> };
  }
  const { tabs, runtime } = (globalThis as unknown as { chrome: Api }).chrome;
  const tabId = (await tabs.query({})).find(tab => tab.url === url)!.id;
  const sent = performance.timeOrigin + performance.now();
  const { res, err } = await runtime.sendMessage({
    id: 1,
    type: 'check',
    data: { tabId, against: null },
    timestamp: Date.now(),
  });
  if (res === undefined) throw new Error(JSON.stringify(err));
  return { result: res, sent, answered: performance.timeOrigin + performance.now() };
}

const settled = () => wait(3000);

function wait(ms: number): Promise<void> {
  return new Promise(done => setTimeout(done, ms));
}

async function found<T>(look: () => Promise<T | undefined>): Promise<T> {
  for (let tries = 0; tries < 300; tries++) {
    const it = await look();
    if (it !== undefined) return it;
    await wait(100);
  }
  throw new Error('waited 30 s in vain');
}
