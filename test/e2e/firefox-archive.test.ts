/** "Ask the archive" in a real Firefox: the permission asked for by a press, then the recorded answers of an archive. */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFirefox } from '../support/browsers.mjs';
import { type Firefox, startFirefox } from '../support/firefox';
import { askFor, exportedFrom } from '../support/firefox-export';
import { isRight, mementoTruths, serveMementos, versionsIn } from '../support/memento-truth';
import { SHARED } from '../support/shared';
import { startWeb, type Web } from '../support/web';

const root = resolve(import.meta.dirname, '../..');

describe.skipIf(findFirefox() === null || SHARED === null)('archives of ../shared in Firefox', () => {
  let web: Web;
  let firefox: Firefox;
  const truths = mementoTruths();

  beforeAll(async () => {
    web = await startWeb();
    serveMementos(web, truths);
    firefox = await startFirefox(web);
    mkdirSync(join(root, 'out'), { recursive: true });
    await firefox.goto(firefox.url('archive.html'));
  });

  afterAll(async () => {
    await firefox?.close();
    await web?.close();
  });

  const told = () => firefox.run<string>(`return document.querySelector('.jobs')?.innerText ?? ''`);

  it('lets no page of ours send anything to a host that is no archive', async () => {
    const isThere = () => firefox.run<boolean>(`return document.querySelector('.button.primary') !== null`);
    await expect.poll(isThere, { timeout: 15_000 }).toBe(true);
    const isRefused = await firefox.run<boolean>(
      `return fetch('https://elsewhere.example/', { mode: 'no-cors' }).then(() => false, () => true)`,
    );
    expect(isRefused).toBe(true);
    expect([web.refused, web.asked]).toEqual([[], []]);
  });

  it('goes on after a press when its tab is closed, and after the browser ended its background', async () => {
    await askFor(
      firefox,
      truths.map(({ address }) => address),
    );
    await expect.poll(() => web.asked.length, { timeout: 15_000 }).toBeGreaterThan(3);
    const granted = await firefox.run<{ origins: string[]; data_collection: string[] }>(
      `return browser.permissions.getAll()`,
    );
    expect(granted.origins).toContain('https://web.archive.org/*');
    expect(granted.data_collection).toContain('browsingActivity');
    await firefox.goto('about:blank');
    const before = web.asked.length;
    await expect.poll(() => web.asked.length, { timeout: 15_000 }).toBeGreaterThan(before + 3);
    await firefox.chrome(
      `const { extension } = WebExtensionPolicy.getByID('wireprint@wireprint.example');
       await extension.terminateBackground({ ignoreDevToolsAttached: true });`,
    );
    const atEnd = web.asked.length;
    // Woken within a minute, by the alarm that stands while a press holds.
    await expect.poll(() => web.asked.length, { timeout: 90_000, interval: 500 }).toBeGreaterThan(atEnd + 1);
    await firefox.goto(firefox.url('archive.html'));
    await expect.poll(told, { timeout: 60_000 }).toMatch(/^(?!.*is being asked).*has \d+ copies/s);
  }, 200_000);

  it('stores the texts of the captures under their own times, and asked nothing twice', async () => {
    await firefox.screenshot(join(root, 'out/firefox-archive.png'));
    const versions = versionsIn(await exportedFrom(firefox));
    const wrong = versions.filter(version => !isRight(version, truths));
    console.log(`versions: ${versions.length}, wrong: ${wrong.length}, requests: ${web.asked.length}`);
    expect(versions.length).toBeGreaterThan(25);
    expect(wrong).toEqual([]);
    expect(new Set(web.asked).size).toBe(web.asked.length);
    expect(web.refused).toEqual([]);
  });
});
