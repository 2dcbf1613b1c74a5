/** Ten tabs that ask at once are one asker to the archive: never above its pace, no request twice. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { archiveOf, listAddress } from '@/lib/archives/archives';
import { allowAsking } from '../support/allow-asking';
import { type Chromium, startChromium } from '../support/chromium';
import { startWeb, type Web } from '../support/web';

const ARCHIVE = archiveOf('internet-archive');
const addressOf = (tab: number, i: number) => `https://quayside-echo.example/${tab}/${i}`;
const TABS = 10;
const EACH = 4;
const MINUTE = 60_000;

let web: Web;
let chromium: Chromium;

beforeAll(async () => {
  web = await startWeb();
  for (let tab = 0; tab < TABS; tab++)
    for (let i = 0; i < EACH; i++)
      web.answer(listAddress(ARCHIVE, addressOf(tab, i)), { status: 200, headers: {}, body: '[]' });
  chromium = await startChromium({ web });
  await allowAsking(chromium);
});

afterAll(async () => {
  await chromium?.close();
  await web?.close();
});

it('sends at most 24 lists in any minute', async () => {
  const tabs = await Promise.all(Array.from({ length: TABS }, () => chromium.open('archive.html')));
  for (const [tab, view] of tabs.entries()) {
    const addresses = Array.from({ length: EACH }, (_, i) => addressOf(tab, i));
    await view.getByLabel('Web addresses of articles, one a line').fill(addresses.join('\n'));
  }
  await Promise.all(tabs.map(view => view.getByRole('button', { name: 'Ask Internet Archive' }).click()));
  await expect.poll(() => web.asked.length, { timeout: 120_000, interval: 500 }).toBe(TABS * EACH);
  const within = web.askedAt.map(from => web.askedAt.filter(at => at >= from && at < from + MINUTE).length);
  console.log(`lists: ${web.asked.length}, most in a minute: ${Math.max(...within)}`);
  expect(Math.max(...within)).toBeLessThanOrEqual(ARCHIVE.listsAMinute);
  expect(new Set(web.asked).size).toBe(web.asked.length);
  expect(web.refused).toEqual([]);
}, 180_000);
