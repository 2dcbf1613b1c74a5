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
  await library.locator('.bin').getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => versions.count()).toBe(before);
  await library.goBack();
  await expect.poll(() => library.getByRole('searchbox').inputValue()).toBe('ferry');
  await library.close();
});

// The browser's own menu cannot be pressed by a test: this hands over what the background does, see `fromMenu`.
async function asked(what: object) {
  const worker = await chromium.worker();
  await worker.evaluate(async given => {
    const { storage } = (
      globalThis as unknown as { chrome: { storage: { session: { set(items: object): Promise<void> } } } }
    ).chrome;
    await storage.session.set({ 'asked-of-library': given });
  }, what);
  return chromium.open('library.html');
}

it('answers what was asked in the context menu', async () => {
  const passage = await asked({
    about: 'passage',
    text: 'nothing of this stands in any stored article of the library',
  });
  await passage.locator('.passage [role=status]', { hasText: 'Not found' }).waitFor();
  expect(passage.url()).not.toContain('nothing');
  const known = await asked({ about: 'address', url });
  await known.locator('.stored-version').first().waitFor();
  await known.locator('.history-bars button').nth(1).click();
  const compare = await known.getByRole('link', { name: 'Compare' }).getAttribute('href');
  expect(compare).toMatch(/^\/compare\.html\?a=v:\d+&b=v:\d+$/);
  await known.locator('.copies :is(li, p.soft)').first().waitFor();
  const unknown = await asked({ about: 'address', url: 'https://nowhere.example/' });
  await unknown.locator('.notice', { hasText: 'https://nowhere.example/' }).waitFor();
  for (const page of [passage, known, unknown]) await page.close();
});

it('searches the texts, and finds what has copies', async () => {
  const library = await chromium.open('library.html?query=harbour&inTexts=1');
  await library.locator('.article-row').first().waitFor();
  await library.getByRole('checkbox', { name: 'has copies elsewhere' }).check();
  await expect.poll(() => library.getByRole('status').filter({ hasText: ' of ' }).innerText()).toMatch(/^\d+ of \d+/);
  await library.close();
});
