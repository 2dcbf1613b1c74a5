/**
 * Pages made to stop, mislead or break the reader: deep, wide, clobbered, endless, never loaded. The popup answers within
 * its limit, the page's own script still runs, and the page is as it was.
 */
import type { Page } from 'playwright-core';
import { findChromium } from '../support/browsers.mjs';
import { hostilePage, kindOf } from './hostile-html';
import { row } from './ledger';
import { type Session, startSession, wait } from './session';

/** The limit that the popup sets itself is 10 s; the rest is for a busy machine. */
const PATIENCE_MS = 20_000;

row(
  {
    name: 'hostile-pages',
    tries: 'pages made to stop or break the reader, in Chromium',
    few: 6,
    all: 150,
    isMissing: findChromium() === null,
  },
  async (size, tally) => {
    let session = await startSession({ seeds: [] });
    for (let number = 0; number < size; number++) {
      const { what, html } = hostilePage(kindOf(number, size), number);
      const page = { url: `https://hostile.example/${number}`, html };
      const late = wait(2 * PATIENCE_MS).then(() => 'the browser does not answer any more');
      const fault = await Promise.race([faultOf(session, page), late]);
      tally.tried(fault === null, `${what}, number ${number}: ${fault}`);
      if (fault === null) continue;
      // What one page has stopped shall not be told of the next.
      await session.kill();
      session = await startSession({ seeds: [] });
    }
    await session.close();
  },
);

/** What went wrong with a page, in words. */
async function faultOf(
  { web, chromium }: Session,
  { url, html }: { url: string; html: string },
): Promise<string | null> {
  web.serve(url, html);
  const page = await chromium.context.newPage();
  const from = Date.now();
  try {
    await page.goto(url, { waitUntil: 'commit' });
    await page.waitForTimeout(500);
    const popup = await chromium.openPopup(page);
    const errors: string[] = [];
    popup.page.on('pageerror', error => errors.push(String(error)));
    await popup.page.locator('main:not([aria-busy=true])').waitFor({ timeout: PATIENCE_MS });
    const answered = Date.now() - from;
    await popup.close();
    if (errors.length > 0) return errors[0];
    return (await isAlive(page)) ? null : `the page's script does not run ${answered} ms later`;
  } catch (error) {
    return `${String(error).split('\n')[0]} after ${Date.now() - from} ms`;
  } finally {
    await Promise.race([page.close(), new Promise(done => setTimeout(done, 5_000))]);
  }
}

function isAlive(page: Page): Promise<boolean> {
  const late = new Promise<boolean>(done => setTimeout(() => done(false), 10_000));
  return Promise.race([page.evaluate(() => true), late]);
}
