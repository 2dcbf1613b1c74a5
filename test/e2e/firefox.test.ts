/** The same main path in a real Firefox: import, press the button, read the popup, mark in the page. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFirefox } from '../support/browsers.mjs';
import { type Firefox, startFirefox } from '../support/firefox';
import { startWeb, type Web } from '../support/web';

const root = resolve(import.meta.dirname, '../..');
const fixtures = join(root, 'test/fixtures/pages');
const manifest = JSON.parse(readFileSync(join(fixtures, 'manifest.json'), 'utf8')) as { file: string; url: string }[];
const article = manifest.find(page => page.file === 'ferry-courier-v6.html')!;

describe.skipIf(findFirefox() === null)('Firefox', () => {
  let web: Web;
  let firefox: Firefox;
  let optionsTab: string;
  let articleTab: string;

  beforeAll(async () => {
    web = await startWeb();
    web.serve(article.url, readFileSync(join(fixtures, article.file)));
    firefox = await startFirefox(web);
    mkdirSync(join(root, 'out'), { recursive: true });
  });

  afterAll(async () => {
    await firefox?.close();
    await web?.close();
  });

  /** Something read from the popup's document, seen from another page of the extension. */
  const inPopup = <T>(body: string): Promise<T> =>
    firefox.run<T>(`const view = browser.extension.getViews({ type: 'popup' })[0]; if (!view) return null; const document = view.document; ${body}`);

  it('imports a corpus on the options page', async () => {
    optionsTab = (await firefox.windows())[0];
    await firefox.goto(firefox.url('options.html'));
    await expect.poll(() => firefox.run<boolean>(`return document.querySelector('input[type=file]') !== null`)).toBe(true);
    await firefox.chooseFiles('input[type=file]', [join(root, 'seeds/ferry.ndjson')]);
    await expect.poll(() => firefox.run<boolean>(`return [...document.querySelectorAll('section.job button')].some(button => button.textContent === 'Close')`), { timeout: 30_000 }).toBe(true);
    await firefox.screenshot(join(root, 'out/firefox-options.png'));
  });

  it('answers a press of the toolbar button', async () => {
    articleTab = await firefox.newTab();
    await firefox.switchTo(articleTab);
    await firefox.goto(article.url);
    await firefox.pressButton();
    await firefox.switchTo(optionsTab);
    const hasReport = () => inPopup<boolean>(`return document.querySelector('footer') !== null`);
    await expect.poll(hasReport, { timeout: 30_000 }).toBe(true);
    const text = await inPopup<string>('return document.body.innerText');
    expect(text).toMatch(/one paragraph was edited/i);
    expect(text).toContain('Northern Lantern');
    // The first sentences are what a reader sees first.
    expect(await inPopup<number>('return view.scrollY')).toBe(0);
  });

  it('marks changes in the page and leaves nothing behind', async () => {
    const toggle = () => inPopup(`document.querySelector('[role=switch]').click(); return true`);
    const painted = async () => {
      await firefox.switchTo(articleTab);
      const sum = await firefox.run<number>('return [...CSS.highlights.values()].reduce((sum, each) => sum + each.size, 0)');
      await firefox.switchTo(optionsTab);
      return sum;
    };
    await toggle();
    await expect.poll(painted).toBeGreaterThan(0);
    await toggle();
    await expect.poll(painted).toBe(0);
  });

  it('has asked the network for nothing', () => {
    expect(web.refused).toEqual([]);
  });
});
