/**
 * npm run screenshots
 *
 * The stores' pictures: five views of the built extension in each of three languages, 1280 × 800 pixels, into
 * `out/store/LANGUAGE/`. Everything in them is invented.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { type Chromium, EXTENSION, startChromium } from './chromium';
import { ensureBuilt } from './fresh-build';
import { importFiles, visit } from './visit';
import { startWeb } from './web';

const root = resolve(import.meta.dirname, '../..');
const pages = join(root, 'test/fixtures/pages');
/** As the stores ask: Chrome takes this size and one other, Firefox any. */
const SIZE = { width: 1280, height: 800 };
const LANGUAGES = ['en', 'de', 'fr'];
/** The ferry story as its sixth version: earlier versions, a copy and shared quotes are in the seeds. */
const ARTICLE = 'ferry-courier-v6.html';

interface Frame {
  readonly chromium: Chromium;
  readonly url: string;
  readonly folder: string;
}

type Picture = (frame: Frame) => Promise<Buffer>;

const PICTURES: Readonly<Record<string, Picture>> = {
  '1-popup': popupOverPage,
  '2-in-the-page': highlightedPage,
  '3-comparison': async ({ chromium }) => ofPage(chromium, await exampleComparison(chromium), '.row'),
  '4-library': ({ chromium }) => ofPage(chromium, 'library.html', '.article-row'),
  '5-welcome': ({ chromium }) => ofPage(chromium, 'welcome.html', '.welcome-example .card'),
};

/** The welcome page knows which two versions of the example are compared. */
async function exampleComparison(chromium: Chromium): Promise<string> {
  const page = await chromium.open('welcome.html');
  const address = await page.locator('.welcome-example a.button').getAttribute('href');
  await page.close();
  return address!.slice(1);
}

async function ofPage(chromium: Chromium, path: string, isThere: string): Promise<Buffer> {
  const page = await chromium.open(path);
  await page.setViewportSize(SIZE);
  await page.locator(isThere).first().waitFor();
  const picture = await page.screenshot();
  await page.close();
  return picture;
}

/** The browser draws its popups apart from the page: the two are laid over each other as the reader sees them. */
async function popupOverPage({ chromium, url }: Frame): Promise<Buffer> {
  const { page, popup } = await visit(chromium, url);
  const box = await popup.page.locator('body').boundingBox();
  const [below, above] = [await page.screenshot(), await popup.page.screenshot()];
  await popup.close();
  await page.close();
  return laidOver(chromium, below, { picture: above, width: box?.width ?? 420 });
}

async function laidOver(chromium: Chromium, below: Buffer, above: { picture: Buffer; width: number }): Promise<Buffer> {
  const page = await chromium.context.newPage();
  await page.setViewportSize(SIZE);
  const address = (picture: Buffer) => `data:image/png;base64,${picture.toString('base64')}`;
  await page.setContent(`<style>body { margin: 0; background: url(${address(below)}) 0 0 / 1280px 800px }
    img { position: absolute; top: 0; right: 24px; width: ${above.width}px; border: 1px solid #8886; border-radius: 0 0 8px 8px;
      box-shadow: 0 8px 28px #0006 }</style><img src="${address(above.picture)}">`);
  await page.locator('img').evaluate(image => (image as HTMLImageElement).decode());
  const picture = await page.screenshot();
  await page.close();
  return picture;
}

async function highlightedPage({ chromium, url }: Frame): Promise<Buffer> {
  const { page, popup } = await visit(chromium, url);
  await popup.page.getByRole('switch').first().click();
  await popup.page.waitForTimeout(500);
  await popup.close();
  await page.keyboard.press('n');
  await page.waitForTimeout(1_000); // the page scrolls smoothly
  const picture = await page.screenshot();
  await page.close();
  return picture;
}

async function speak(chromium: Chromium, language: string): Promise<void> {
  const worker = await chromium.worker();
  await worker.evaluate(async given => {
    interface Api {
      storage: { local: { set(items: object): Promise<void> } };
    }
    const { storage } = (globalThis as unknown as { chrome: Api }).chrome;
    await storage.local.set({ settings: { language: given } });
  }, language);
}

async function widen(page: Page | undefined): Promise<void> {
  await page?.setViewportSize(SIZE);
}

async function main(): Promise<void> {
  ensureBuilt(EXTENSION);
  const web = await startWeb();
  const manifest = JSON.parse(readFileSync(join(pages, 'manifest.json'), 'utf8')) as { file: string; url: string }[];
  for (const { file, url } of manifest) web.serve(url, readFileSync(join(pages, file)));
  const chromium = await startChromium({ web });
  chromium.context.on('page', page => void widen(page).catch(() => undefined)); // a popup has the size it takes
  await importFiles(
    chromium,
    ['ferry', 'wire'].map(name => join(root, `seeds/${name}.ndjson`)),
  );
  const { url } = manifest.find(({ file }) => file === ARTICLE)!; // test/seeds.test.ts holds the manifest to the files
  for (const language of LANGUAGES) {
    const folder = join(root, 'out/store', language);
    mkdirSync(folder, { recursive: true });
    await speak(chromium, language);
    for (const [name, take] of Object.entries(PICTURES)) {
      writeFileSync(join(folder, `${name}.png`), await take({ chromium, url, folder }));
      console.log(join(folder, `${name}.png`));
    }
  }
  await chromium.close();
  await web.close();
}

await main();
