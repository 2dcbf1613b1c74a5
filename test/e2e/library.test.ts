/** The library through the real extension: opened from the popup, searched, a version deleted and had back after a reload. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Chromium, startChromium } from '../support/chromium';
import { importFiles, visit } from '../support/visit';
import { startWeb, type Web } from '../support/web';

const root = resolve(import.meta.dirname, '../..');
const fixtures = join(root, 'test/fixtures/pages');
const manifest = JSON.parse(readFileSync(join(fixtures, 'manifest.json'), 'utf8')) as { file: string; url: string }[];
const { url } = manifest.find(page => page.file === 'ferry-courier-v6.html')!;

let web: Web;
let chromium: Chromium;

beforeAll(async () => {
  web = await startWeb();
  web.serve(url, readFileSync(join(fixtures, 'ferry-courier-v6.html')));
  chromium = await startChromium({ web });
});

afterAll(async () => {
  await chromium?.close();
  await web?.close();
});

it('is opened from the popup, searched, and gives back what was deleted', async () => {
  await importFiles(chromium, [join(root, 'seeds/ferry.ndjson')]);
  const { popup } = await visit(chromium, url);
  const opened = chromium.context.waitForEvent('page');
  // The popup closes with the press, and the client that pressed loses it.
  await popup.page
    .getByRole('button', { name: 'Library' })
    .click()
    .catch(() => undefined);
  const library = await opened;
  await library.getByRole('searchbox').fill('ferry');
  const row = library.locator('.article-row', { has: library.locator('circle:nth-of-type(3)') }).first();
  await row.getByRole('link').click();
  await expect.poll(() => library.url()).toMatch(/query=ferry&article=\d+/);
  const versions = library.locator('.stored-version');
  await versions.first().waitFor();
  const before = await versions.count();
  expect(before).toBeGreaterThan(2);
  await versions.nth(1).getByRole('button').click();
  await expect.poll(() => versions.count()).toBe(before - 1);
  await library.reload();
  await versions.first().waitFor();
  expect(await versions.count()).toBe(before - 1);
  await library.locator('.bin').getByRole('button').click();
  await expect.poll(() => versions.count()).toBe(before);
  await library.goBack();
  await expect.poll(() => library.getByRole('searchbox').inputValue()).toBe('ferry');
  await library.close();
});
