/** The work on what was pressed for outlives its tab, the worker and the browser; "Stop" and the browser's end end it. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { allowAsking } from '../support/allow-asking';
import { type Chromium, startChromium } from '../support/chromium';
import { pageOf, serveHistory } from '../support/history-served';
import { startWeb, type Web } from '../support/web';

const root = resolve(import.meta.dirname, '../..');
const ADDRESS = 'https://quayside-echo.example/town/swing-bridge';
/** 40 captures with four changes: 12 downloads of .25 s each, and the budget is used. */
const TEXTS = Array.from({ length: 40 }, (_, i) => Math.floor(i / 8));

let web: Web;
let chromium: Chromium;
let profile: string;

beforeEach(async () => {
  web = await startWeb();
  serveHistory(web, ADDRESS, TEXTS);
  web.serve(ADDRESS, pageOf(4, 'today'));
  profile = mkdtempSync(join(tmpdir(), 'wireprint-outlives-'));
  chromium = await startChromium({ web, profile });
  await allowAsking(chromium);
  mkdirSync(join(root, 'out'), { recursive: true });
});

afterEach(async () => {
  await chromium.close();
  await web.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
});

const openForm = () => chromium.open(`archive.html?url=${encodeURIComponent(ADDRESS)}`);

async function press(view: Page): Promise<void> {
  await view.getByRole('button', { name: 'Ask Internet Archive' }).click();
  await expect.poll(() => web.asked.length, { timeout: 10_000 }).toBeGreaterThanOrEqual(3);
}

const told = async (view: Page) => view.locator('.jobs').innerText();

async function expectThrough(view: Page): Promise<void> {
  await expect.poll(() => told(view), { timeout: 30_000 }).toMatch(/Read: 12\. New versions: 5/);
  expect(new Set(web.asked).size).toBe(web.asked.length);
  expect(web.asked).toHaveLength(13);
  expect(web.refused).toEqual([]);
}

it('goes on when the tab is closed, and the worker stopped again and again', async () => {
  const view = await openForm();
  await press(view);
  await view.close();
  const other = await chromium.open('library.html');
  const session = await chromium.context.newCDPSession(other);
  await session.send('ServiceWorker.enable');
  for (let kills = 0; kills < 4; kills++) {
    await session.send('ServiceWorker.stopAllWorkers');
    await new Promise(done => setTimeout(done, 400));
  }
  await expect.poll(() => web.asked.length, { timeout: 20_000 }).toBe(13);
  await expectThrough(await openForm());
});

it('sends nothing more after "Stop", and goes on where it stood', async () => {
  const view = await openForm();
  await press(view);
  await view.getByRole('button', { name: 'Stop' }).click();
  await view.getByText('Paused').waitFor();
  await new Promise(done => setTimeout(done, 600)); // the request that was under way has come
  const stopped = web.asked.length;
  await new Promise(done => setTimeout(done, 2_000));
  expect(web.asked).toHaveLength(stopped);
  await view.screenshot({ path: join(root, 'out/archive-stopped.png'), fullPage: true });
  await view.getByRole('button', { name: 'Go on' }).click();
  await expectThrough(view);
});

it('sends nothing when the browser starts again, until the reader presses', async () => {
  await press(await openForm());
  await chromium.close();
  const before = web.asked.length;
  chromium = await startChromium({ web, profile });
  const view = await chromium.open('archive.html');
  await view.getByText('Paused').waitFor();
  await new Promise(done => setTimeout(done, 2_000));
  expect(web.asked).toHaveLength(before);
  await view.getByRole('button', { name: 'Go on' }).click();
  await expect.poll(() => told(view), { timeout: 30_000 }).toMatch(/New versions: [45]/);
  expect(new Set(web.asked).size).toBe(web.asked.length);
});

it('shows new versions in the popup as they come', async () => {
  const view = await openForm();
  const page = await chromium.context.newPage();
  await page.goto(ADDRESS);
  await view.bringToFront();
  await press(view);
  const during = await chromium.openPopup(page);
  await during.page.getByText('Internet Archive is being asked.').waitFor();
  const said = () => during.page.locator('body').innerText();
  // The report of the open page takes in what has come, without a press.
  await expect.poll(said, { timeout: 15_000 }).toMatch(/was asked\. New versions: 5/);
  await expect.poll(said, { timeout: 15_000 }).toMatch(/5 known/);
  await during.page.screenshot({ path: join(root, 'out/archive-popup.png') });
  await during.close();
});

it('is stopped from the popup', async () => {
  serveHistory(web, ADDRESS, TEXTS, 1_000); // twelve seconds of work, so that it is at it still when the popup stands
  const view = await openForm();
  const page = await chromium.context.newPage();
  await page.goto(ADDRESS);
  await view.bringToFront();
  await press(view);
  const popup = await chromium.openPopup(page);
  const stop = popup.page.getByRole('button', { name: 'Stop asking' });
  await stop.click();
  await stop.waitFor({ state: 'hidden' });
  await new Promise(done => setTimeout(done, 1_500)); // the request that was under way has come
  const stopped = web.asked.length;
  expect(stopped).toBeLessThan(13);
  await new Promise(done => setTimeout(done, 2_500));
  expect(web.asked).toHaveLength(stopped);
  await popup.close();
});
