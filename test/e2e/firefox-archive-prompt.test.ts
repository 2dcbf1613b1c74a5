/** Firefox's own prompt for the permission, seen and answered: nothing leaves before it is, and nothing after a "no". */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFirefox } from '../support/browsers.mjs';
import { type Firefox, startFirefox } from '../support/firefox';
import { serveHistory } from '../support/history-served';
import { startWeb, type Web } from '../support/web';

const out = resolve(import.meta.dirname, '../../out');
const ADDRESS = 'https://quayside-echo.example/town/swing-bridge';

/** The words of the prompt that stands open. */
const PROMPT = `
  const { panel } = PopupNotifications;
  for (let tries = 0; tries < 100 && panel.state !== 'open'; tries++) await new Promise(done => setTimeout(done, 50));
  const texts = [...panel.querySelectorAll('*')].filter(each => each.children.length === 0).map(each => each.textContent);
  return texts.join(' ').replace(/\\s+/g, ' ');`;

/** Answer it: a press on one of its two buttons, after the moment in which it takes none. */
const ANSWER = `
  const { panel } = PopupNotifications;
  await new Promise(done => setTimeout(done, 1500));
  const prompt = panel.querySelector('popupnotification');
  (args[0] ? prompt.button : prompt.secondaryButton).click();
  for (let tries = 0; tries < 100 && panel.state !== 'closed'; tries++) await new Promise(done => setTimeout(done, 50));`;

describe.skipIf(findFirefox() === null)("Firefox's prompt", () => {
  let web: Web;
  let firefox: Firefox;

  beforeAll(async () => {
    web = await startWeb();
    serveHistory(web, ADDRESS, [0, 1]);
    firefox = await startFirefox(web, { asks: true });
    mkdirSync(out, { recursive: true });
    await firefox.goto(firefox.url(`archive.html?url=${encodeURIComponent(ADDRESS)}`));
  });

  afterAll(async () => {
    await firefox?.close();
    await web?.close();
  });

  const text = () => firefox.run<string>(`return document.body.innerText`);

  it('is announced by the page, names the archive alone, and a "no" sends nothing', async () => {
    const isThere = () => firefox.run<boolean>(`return document.querySelector('.button.primary') !== null`);
    await expect.poll(isThere, { timeout: 15_000 }).toBe(true);
    expect(await text()).toMatch(/Your browser will ask you first.*web\.archive\.org.*browsing activity/s);
    await firefox.press('.button.primary');
    const asked = await firefox.chrome<string>(PROMPT);
    expect(asked).toMatch(/web\.archive\.org.*browsing activity/s);
    expect(asked.match(/[\w.-]+\.(?:org|pt|is|au|example)\b/g)).toEqual(['web.archive.org']);
    await firefox.windowScreenshot(join(out, 'archive-prompt-firefox.png'));
    expect(web.asked).toEqual([]);
    await firefox.chrome(ANSWER, false);
    await expect.poll(text).toMatch(/The browser did not give the permission\. Nothing was sent\./);
    await firefox.screenshot(join(out, 'archive-declined-firefox.png'));
    expect([web.asked, web.refused]).toEqual([[], []]);
  });

  it('lets the archive be asked after a "yes", until the permission is given back', async () => {
    await firefox.press('.button.primary');
    await firefox.chrome<string>(PROMPT);
    expect(web.asked).toEqual([]);
    await firefox.chrome(ANSWER, true);
    await expect.poll(text, { timeout: 20_000 }).toMatch(/New versions: 2/);
    expect(web.asked).toHaveLength(3);
    expect(await text()).not.toMatch(/Your browser will ask you first/);
    await firefox.press('.button.primary + .button');
    await expect.poll(text).toMatch(/Your browser will ask you first/);
    const { origins } = await firefox.run<{ origins: string[] }>(`return browser.permissions.getAll()`);
    expect(origins).toEqual([]);
  });
});
