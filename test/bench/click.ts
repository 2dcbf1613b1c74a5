/**
 * From the press of the button to the hints, in the built extension: with the worker stopped before
 * each press ("cold"), and with it running ("warm"). Says where the time goes.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { type Chromium, EXTENSION, startChromium } from '../support/chromium';
import { ensureBuilt } from '../support/fresh-build';
import { importFiles } from '../support/visit';
import { startWeb } from '../support/web';

const root = resolve(import.meta.dirname, '../..');
const fixtures = join(root, 'test/fixtures/pages');
const PAGE = 'ferry-courier-v6.html';
const PRESSES = 15;

/** Milliseconds of one press. `popup`: press to the popup's first script; the rest happens after, partly side by side. */
interface Press {
  readonly total: number;
  readonly popup: number;
  readonly read: number;
  readonly open: number;
  readonly lookUp: number;
}

/** @returns medians in ms, and the 95th percentile of the whole */
export async function run(): Promise<{ name: string; rows: Record<string, string | number>[] }> {
  ensureBuilt(EXTENSION);
  const web = await startWeb();
  const manifest = JSON.parse(readFileSync(join(fixtures, 'manifest.json'), 'utf8')) as { file: string; url: string }[];
  const { url } = manifest.find(({ file }) => file === PAGE)!;
  web.serve(url, readFileSync(join(fixtures, PAGE)));
  const chromium = await startChromium({ web });
  try {
    const seeds = readdirSync(join(root, 'seeds')).filter(name => name.endsWith('.ndjson'));
    await importFiles(chromium, seeds.map(name => join(root, 'seeds', name)));
    const page = await chromium.context.newPage();
    await page.goto(url);
    await press(chromium, page); // the first injects the content script, and pays for the browser's caches
    const cold = await presses(chromium, page, async () => stopWorker(chromium));
    const warm = await presses(chromium, page, async () => undefined);
    return { name: 'click to hints, 61 articles', rows: [row('cold worker', cold, 300), row('warm worker', warm, 150)] };
  } finally {
    await chromium.close();
    await web.close();
  }
}

async function presses(chromium: Chromium, page: Page, before: () => Promise<void>): Promise<Press[]> {
  const all: Press[] = [];
  for (let i = 0; i < PRESSES; i++) {
    await before();
    all.push(await press(chromium, page));
  }
  return all;
}

async function press(chromium: Chromium, page: Page): Promise<Press> {
  await page.bringToFront();
  let pressed = 0;
  const popup = await chromium.openPopup(page, () => (pressed = Date.now()));
  await popup.page.locator('footer').waitFor();
  const { start, answered } = await popup.page.evaluate(() => ({
    start: performance.timeOrigin,
    answered: performance.timeOrigin + performance.getEntriesByName('answered')[0].startTime,
  }));
  const worker = await chromium.worker();
  const steps = await worker.evaluate(() => Object.fromEntries(performance.getEntriesByType('measure').map(entry => [entry.name, entry.duration])));
  await popup.close();
  return { total: answered - pressed, popup: start - pressed, read: steps.read, open: steps.open, lookUp: steps['look up'] };
}

/** Stop the service worker as the browser does after half a minute of rest. */
async function stopWorker(chromium: Chromium): Promise<void> {
  const session = await chromium.context.browser()!.newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  for (const target of targetInfos.filter(({ type, url }) => type === 'service_worker' && url.includes(chromium.id))) {
    await session.send('Target.closeTarget', { targetId: target.targetId });
  }
  await session.detach();
  await new Promise(done => setTimeout(done, 300)); // until it is gone
}

function row(what: string, all: readonly Press[], aim: number): Record<string, string | number> {
  const at = (pick: (press: Press) => number, share: number) => {
    const sorted = all.map(pick).sort((a, b) => a - b);
    return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]);
  };
  const median = at(press => press.total, 0.5);
  return {
    what,
    'median ms': median,
    'p95 ms': at(press => press.total, 0.95),
    'aim ms': aim,
    'of aim': Math.round((median / aim) * 100) / 100,
    'popup opens': at(press => press.popup, 0.5),
    'page read': at(press => press.read, 0.5),
    'corpus open': at(press => press.open, 0.5),
    'look-up': at(press => press.lookUp, 0.5),
  };
}
