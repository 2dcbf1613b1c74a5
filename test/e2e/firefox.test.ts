/** The same main path in a real Firefox: import, press the button, read the popup, mark in the page, compare; and where Firefox differs. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFirefox } from '../support/browsers.mjs';
import { type Firefox, startFirefox } from '../support/firefox';
import { startWeb, type Web } from '../support/web';

const root = resolve(import.meta.dirname, '../..');
const fixtures = join(root, 'test/fixtures/pages');
const manifest = JSON.parse(readFileSync(join(fixtures, 'manifest.json'), 'utf8')) as { file: string; url: string }[];
const pageOf = (file: string) => manifest.find(page => page.file === file)!;
const article = pageOf('ferry-courier-v6.html');
const arabic = pageOf('waha-ar.html');

describe.skipIf(findFirefox() === null)('Firefox', () => {
  let web: Web;
  let firefox: Firefox;
  let optionsTab: string;
  let articleTab: string;

  beforeAll(async () => {
    web = await startWeb();
    for (const { url, file } of [article, arabic]) web.serve(url, readFileSync(join(fixtures, file)));
    firefox = await startFirefox(web);
    mkdirSync(join(root, 'out'), { recursive: true });
  });

  afterAll(async () => {
    await firefox?.close();
    await web?.close();
  });

  /** Something read from the popup's document, seen from another page of the extension. */
  const inPopup = <T>(body: string): Promise<T> =>
    firefox.run<T>(
      `const view = browser.extension.getViews({ type: 'popup' })[0]; if (!view) return null; const document = view.document; ${body}`,
    );

  it('imports a corpus on the options page', async () => {
    optionsTab = (await firefox.windows())[0];
    await firefox.goto(firefox.url('options.html'));
    await expect.poll(() => firefox.run<boolean>(`return document.querySelector('#files') !== null`)).toBe(true);
    await firefox.chooseFiles(
      '#files',
      ['ferry', 'world'].map(name => join(root, `seeds/${name}.ndjson`)),
    );
    await expect
      .poll(
        () =>
          firefox.run<boolean>(
            `return [...document.querySelectorAll('section.job button')].some(button => button.textContent === 'Close')`,
          ),
        { timeout: 30_000 },
      )
      .toBe(true);
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
    expect(text).toMatch(/1 paragraph edited/);
    expect(text).toContain('Northern Lantern');
    // The first sentences are what a reader sees first.
    expect(await inPopup<number>('return view.scrollY')).toBe(0);
  });

  it('marks changes in the page and leaves nothing behind', async () => {
    const toggle = () => inPopup(`document.querySelector('[role=switch]').click(); return true`);
    const painted = async () => {
      await firefox.switchTo(articleTab);
      const sum = await firefox.run<number>(
        'return [...CSS.highlights.values()].reduce((sum, each) => sum + each.size, 0)',
      );
      await firefox.switchTo(optionsTab);
      return sum;
    };
    await toggle();
    await expect.poll(painted).toBeGreaterThan(0);
    await toggle();
    await expect.poll(painted).toBe(0);
  });

  /** Open an address in a tab of its own, press the button, and look at the popup from the options page. */
  const press = async (url: string, isThere: string) => {
    await inPopup('view.close(); return true');
    await firefox.switchTo(await firefox.newTab());
    await firefox.goto(url);
    await firefox.pressButton();
    await firefox.switchTo(optionsTab);
    await expect
      .poll(() => inPopup<boolean>(`return document.querySelector('${isThere}') !== null`), { timeout: 30_000 })
      .toBe(true);
  };

  it('sets an Arabic article from the right, in the popup and in the comparison', async () => {
    const sides = (selector: string) =>
      `return [...new Set([...document.querySelectorAll('${selector}')].filter(each => each.textContent !== '').map(each => { const { direction, textAlign } = getComputedStyle(each); return direction + ' ' + textAlign; }))]`;
    await press(arabic.url, 'footer');
    expect(await inPopup(sides('.card-words'))).toEqual(['rtl start']);
    const before = await firefox.windows();
    await inPopup(
      `[...document.querySelectorAll('footer button')].find(each => each.textContent === 'Compare').click(); return true`,
    );
    await expect.poll(async () => (await firefox.windows()).length).toBe(before.length + 1);
    await firefox.switchTo((await firefox.windows()).find(handle => !before.includes(handle))!);
    await expect.poll(() => firefox.run<number>(`return document.querySelectorAll('.cell').length`)).toBeGreaterThan(0);
    expect(await firefox.run(sides('.cell'))).toEqual(['rtl start']);
    await firefox.switchTo(optionsTab);
  });

  it('says of a page of the browser that it may not be read', async () => {
    await press('about:support', 'main.notice');
    expect(await inPopup('return document.querySelector("h1").textContent')).toBe(
      'Browsers do not let extensions see this page',
    );
  });

  it('has asked the network for nothing', () => {
    expect(web.refused).toEqual([]);
  });
});
