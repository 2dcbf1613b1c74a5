/**
 * From a message to the candidates when the service worker has died of idleness, which it does after
 * half a minute of rest. No debugger is attached to it before it has answered: that would keep it alive.
 */
import { startUnwatched, type Target, type UnwatchedChromium } from '../support/unwatched-chromium';
import type { Web } from '../support/web';
import { median, quantile } from './figures';

const DEATHS = 7;
// The browser stops a worker after 30 s of rest; when it does not, something keeps it.
const PATIENCE_S = 90;
// The browser closes a database some seconds after its last user has gone.
const REST_MS = 5_000;

interface Setting {
  readonly web: Web;
  readonly profile: string;
  readonly extension: string;
  readonly page: { readonly url: string; readonly html: string };
  readonly aim: number;
}

/** Milliseconds from the message's sending; `booted`: until the worker's script had run. */
interface Wake {
  readonly booted: number;
  readonly opened: number;
  readonly candidates: number;
  readonly answered: number;
}

/** A row for the table of `click-large` and `click-million`: medians and 95th percentile over {@link DEATHS} deaths, in ms. */
export async function idleRow({ web, profile, extension, page, aim }: Setting): Promise<Record<string, string | number>> {
  web.serve(page.url, page.html);
  const chromium = await startUnwatched({ web, profile, extension });
  try {
    const asking = await prepare(chromium, page.url);
    const wakes: Wake[] = [];
    for (let i = 0; i < DEATHS; i++) wakes.push(await wake(chromium, asking, page.url));
    const middle = (of: keyof Wake) => Math.round(median(wakes.map(each => each[of])));
    const all = wakes.map(each => each.candidates);
    return {
      what: 'worker dead of idleness: message to candidates',
      'median ms': middle('candidates'),
      'p95 ms': Math.round(quantile(all, 0.95)),
      'aim ms': aim,
      'of aim': Math.round((median(all) / aim) * 100) / 100,
      'a bare popup answers': '–',
      'page read': `worker up at ${middle('booted')}`,
      'corpus open': `at ${middle('opened')}`,
      'look-up': `answered at ${middle('answered')}`,
    };
  } finally {
    await chromium.close();
  }
}

/** Press the button once, so that the page may be read; then a tab of the extension in which nothing runs and no database is open. */
async function prepare(chromium: UnwatchedChromium, url: string): Promise<Target> {
  await chromium.open(url);
  const worker = await found(async () => (await chromium.targets()).find(target => target.type === 'service_worker'));
  const id = new URL(worker.url).host;
  const tab = await found(async () => (await chromium.targets({ filter: [{ type: 'tab' }] })).find(target => target.url === url));
  await settled(); // the page has loaded, the button is there
  await chromium.send('Extensions.triggerAction', { id, targetId: tab.targetId });
  const popup = await found(async () => (await chromium.targets()).find(target => target.url.startsWith(`chrome-extension://${id}/popup.html`)));
  await settled();
  await chromium.send('Target.closeTarget', { targetId: popup.targetId });
  const still = await chromium.open(`chrome-extension://${id}/icon/wireprint.svg`);
  await settled();
  return still;
}

async function wake(chromium: UnwatchedChromium, asking: Target, url: string): Promise<Wake> {
  await death(chromium, asking);
  await wait(REST_MS);
  const [sent, answered] = await chromium.evaluate<[number, number]>(asking, `(${ask.toString()})(${JSON.stringify(url)})`);
  const worker = await found(async () => (await chromium.targets()).find(target => target.type === 'service_worker'));
  const steps = await chromium.evaluate<Record<string, number>>(
    worker,
    `Object.fromEntries(performance.getEntriesByType('measure').map(step => [step.name, performance.timeOrigin + step.startTime + step.duration])
      .concat([['booted', performance.timeOrigin + performance.getEntriesByType('measure')[0].startTime]]))`,
  );
  return { booted: steps.booted - sent, opened: steps.open - sent, candidates: steps.candidates - sent, answered: answered - sent };
}

/** Runs in the extension's tab: what the popup sends, and the times of it, in ms since 1970. */
async function ask(url: string): Promise<[number, number]> {
  interface Api {
    tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> };
    runtime: { sendMessage(message: object): Promise<{ res?: { state: string }; err?: unknown }> };
  }
  const { tabs, runtime } = (globalThis as unknown as { chrome: Api }).chrome;
  const tabId = (await tabs.query({})).find(tab => tab.url === url)!.id;
  const sent = performance.timeOrigin + performance.now();
  const { res } = await runtime.sendMessage({ id: 1, type: 'check', data: { tabId, against: null }, timestamp: Date.now() });
  if (res?.state !== 'report') throw new Error(`no report: ${JSON.stringify(res)}`);
  return [sent, performance.timeOrigin + performance.now()];
}

async function death(chromium: UnwatchedChromium, asking: Target): Promise<void> {
  for (let s = 0; s < PATIENCE_S; s++) {
    const alive = await chromium.evaluate<number>(asking, `chrome.runtime.getContexts({ contextTypes: ['BACKGROUND'] }).then(all => all.length)`);
    if (alive === 0) return;
    await wait(1000);
  }
  throw new Error(`the worker still lives after ${PATIENCE_S} s`);
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
