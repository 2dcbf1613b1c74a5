/** Pages that never finish loading, with their text on the screen: each gets an answer from what is there. */
import { findChromium } from '../support/browsers.mjs';
import type { Web } from '../support/web';
import { row } from './ledger';
import { type Session, startSession } from './session';

const PATIENCE_MS = 15_000;
const STORY = `<article><h1>The log of the lock</h1>${Array.from(
  { length: 8 },
  (_, day) =>
    `<p>On day ${day} the keeper of the lock wrote that ${day + 20} barges had passed and two had been turned back at dusk.</p>`,
).join('')}</article>`;
const HEAD = '<!doctype html><html lang="en"><title>The log of the lock</title>';

/** What never comes, and the page that waits for it. */
const KINDS = {
  'an image': `${HEAD}<body>${STORY}<img src="/never">`,
  'a script': `${HEAD}<body>${STORY}<script src="/never"></script><p>After it.</p>`,
  'a frame': `${HEAD}<body>${STORY}<iframe src="/never"></iframe>`,
  'the rest of the page': `${HEAD}<body>${STORY}<p>And then`,
} as const;

row(
  {
    name: 'endless-pages',
    tries: 'pages that wait for an image, a script, a frame or their own rest without end',
    few: 4,
    all: 40,
    isMissing: findChromium() === null,
  },
  async (size, tally) => {
    const session = await startSession({ seeds: [] });
    try {
      for (let number = 0; number < size; number++) {
        const [what, html] = Object.entries(KINDS)[number % Object.keys(KINDS).length];
        const url = `https://endless-${number}.example/log`;
        serveEndless(session.web, url, html);
        const said = await answerTo(session, url);
        tally.tried(said === null, `${what}, number ${number}: ${said}`);
      }
    } finally {
      await session.close();
    }
  },
);

function serveEndless(web: Web, url: string, body: string): void {
  const headers = { 'content-type': 'text/html; charset=utf-8' };
  web.answer(url, { status: 200, headers, body, isEndless: body.endsWith('And then') });
  web.answer(new URL('/never', url).href, { status: 200, headers: {}, body: '', isEndless: true });
}

/** What the popup says instead of a report; `null`: a report. */
async function answerTo({ chromium }: Session, url: string): Promise<string | null> {
  const page = await chromium.context.newPage();
  try {
    await page.goto(url, { waitUntil: 'commit' });
    await page.locator('article p').nth(7).waitFor();
    const popup = await chromium.openPopup(page);
    const main = popup.page.locator('main:not([aria-busy=true])');
    const isReport = await main
      .getByText('The log of the lock')
      .waitFor({ timeout: PATIENCE_MS })
      .then(() => true)
      .catch(() => false);
    const said = isReport ? null : (await popup.page.locator('body').innerText()).slice(0, 200);
    await popup.close();
    return said;
  } finally {
    await page.close();
  }
}
