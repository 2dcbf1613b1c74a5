/**
 * Tabs whose texts together are more than a session's storage holds: each is checked, none fails for want of room, and
 * the one read last is still there to be kept.
 */
import { findChromium } from '../support/browsers.mjs';
import { row } from './ledger';
import { type Api, type Session, startSession } from './session';

/** Bytes of text in all tabs together. A browser gives a session 10 MB. */
const TOGETHER = 10_800_000;
const SENTENCE = 'The harbour master said that the barrels had been counted twice by the night watch of the port. ';

row(
  {
    name: 'many-tabs',
    tries: 'tabs open at once, together 10.8 MB of text: 60 of 180 kB',
    few: 12,
    all: 60,
    isMissing: findChromium() === null,
  },
  async (size, tally) => {
    const session = await startSession({ seeds: [] });
    try {
      const observer = await session.chromium.open('options.html');
      for (let number = 0; number < size; number++) {
        const url = `https://tabs.example/news/${number}`;
        session.web.serve(url, longPage(number, TOGETHER / size));
        tally.tried(await isReported(session, number, url), `tab ${number} of ${size}: no report`);
        const kept = await observer.evaluate(readings);
        tally.tried(kept.last === url, `tab ${number} of ${size}: its reading is not there, ${kept.count} others are`);
      }
    } finally {
      await session.close();
    }
  },
);

function longPage(number: number, length: number): string {
  const paragraph = `<p>${SENTENCE.repeat(30)}</p>`;
  const body = paragraph.repeat(Math.ceil(length / paragraph.length));
  return `<!doctype html><html lang="en"><title>Log ${number}</title><article><h1>Log ${number}</h1>${body}</article>`;
}

/** The tab stays open, as tabs do. */
async function isReported({ chromium }: Session, number: number, url: string): Promise<boolean> {
  const page = await chromium.context.newPage();
  await page.goto(url);
  const popup = await chromium.openPopup(page);
  const report = popup.page.locator('main:not([aria-busy=true])').getByText(`Log ${number}`, { exact: true });
  const isThere = await report.waitFor({ timeout: 20_000 }).then(
    () => true,
    () => false,
  );
  await popup.close();
  return isThere;
}

/** Runs in a page of the extension. */
async function readings(): Promise<{ last: string | undefined; count: number }> {
  const { session } = (globalThis as unknown as { chrome: Api }).chrome.storage;
  const stored = await session.get();
  const order = (stored.pages ?? []) as { tabId: number }[];
  const last = stored[`page:${order.at(-1)?.tabId}`] as { url: string } | undefined;
  return { last: last?.url, count: order.length };
}
