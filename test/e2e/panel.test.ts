/** The report beside the page, and the settings, in Chromium. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, startChromium } from '../support/chromium';
import { importFiles, visit } from '../support/visit';
import { startWeb, type Web } from '../support/web';

const root = resolve(import.meta.dirname, '../..');
const fixtures = join(root, 'test/fixtures/pages');
const manifest = JSON.parse(readFileSync(join(fixtures, 'manifest.json'), 'utf8')) as { file: string; url: string }[];
const FERRY = manifest.find(page => page.file === 'ferry-courier-v6.html')!.url;

let web: Web;
let chromium: Chromium;

beforeAll(async () => {
  web = await startWeb();
  for (const { file, url } of manifest) web.serve(url, readFileSync(join(fixtures, file)));
  chromium = await startChromium({ web });
  await importFiles(chromium, [join(root, 'seeds/ferry.ndjson')]);
});

afterAll(async () => {
  await chromium?.close();
  await web?.close();
});

describe('the panel', () => {
  // The panel is a page of ours that looks at the active tab of its window. Opened in a tab it looks at itself, which
  // no extension may read; the tab that it is then shown over is told by the browser, as in the panel itself.
  it('says that a page has to be opened to it by a press, and follows to one that was', async () => {
    const panel = await chromium.open('sidepanel.html');
    await panel.getByRole('heading', { name: 'Press the button on this page' }).waitFor();
    const { page, popup } = await visit(chromium, FERRY);
    await popup.close();
    await page.bringToFront();
    await panel.getByText('1 paragraph edited').first().waitFor();
    expect(await panel.getByRole('button', { name: 'Beside the page' }).count()).toBe(0);
    await page.close();
    await panel.close();
  });

  it('can be opened from the popup', async () => {
    const { page, popup } = await visit(chromium, FERRY);
    await popup.page.getByRole('button', { name: 'Beside the page' }).waitFor();
    await popup.close();
    await page.close();
  });
});

describe('the settings', () => {
  it('choose another language than the browser’s, for every page', async () => {
    const options = await chromium.open('options.html#settings');
    await options.getByLabel('Language').selectOption({ label: 'Deutsch' });
    await options.reload();
    await options.getByRole('heading', { name: 'Einstellungen', level: 1 }).waitFor();
    const { page, popup } = await visit(chromium, FERRY);
    await popup.page.getByRole('button', { name: 'Neben der Seite' }).waitFor();
    await popup.close();
    await page.close();
    await options.getByLabel('Sprache').selectOption('');
    await options.reload();
    await options.getByRole('heading', { name: 'Settings', level: 1 }).waitFor();
    await options.close();
  });

  it('show eight commands and more with their keys', async () => {
    const options = await chromium.open('options.html#settings');
    await options.getByText('Go to the next change').waitFor();
    expect(await options.locator('dl.keys dd').count()).toBeGreaterThanOrEqual(8);
    await options.close();
  });

  it('are loaded from a file that they were saved to, and from no other', async () => {
    const options = await chromium.open('options.html#settings');
    const give = (text: string) =>
      options.locator('input[accept=".json"]').setInputFiles({
        name: 'settings.json',
        mimeType: 'application/json',
        buffer: Buffer.from(text),
      });
    await give('{"wireprint":"settings","settings":{"menus":false}}');
    await options.getByText('The settings are loaded.').waitFor();
    expect(await options.getByLabel('Entries in the browser’s context menu').isChecked()).toBe(false);
    await give('{"settings":{"menus":"<b>"}}');
    await options.getByText('That file holds no settings of Wireprint').waitFor();
    await options.close();
  });
});
