/**
 * Shows the main job: the seeds imported, an article open, its hints showing. With a display the
 * browser stays open; without one it runs headless, prints the hints and the paths of the pictures.
 */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import type { CheckResult } from '@/lib/browser/messages';
import { printedHint } from '../eval/printed';
import { EXTENSION, startChromium } from './chromium';
import { ensureBuilt } from './fresh-build';
import { askedFrom, importFiles, visit } from './visit';
import { startWeb } from './web';

const root = resolve(import.meta.dirname, '../..');
const out = join(root, 'out');
const seeds = readdirSync(join(root, 'seeds'))
  .filter(name => name.endsWith('.ndjson'))
  .map(name => join(root, 'seeds', name));
const pages = join(root, 'test/fixtures/pages');
// The ferry story as its sixth version: earlier versions, a copy elsewhere and shared quotes are in the seeds.
const ARTICLE = 'ferry-courier-v6.html';

interface FixturePage {
  readonly file: string;
  readonly url: string;
}

async function main(): Promise<void> {
  ensureBuilt(EXTENSION);
  mkdirSync(out, { recursive: true });
  const headless = process.argv.includes('--headless') || !(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
  const web = await startWeb();
  const fixtures = JSON.parse(readFileSync(join(pages, 'manifest.json'), 'utf8')) as FixturePage[];
  for (const { file, url } of fixtures) web.serve(url, readFileSync(join(pages, file)));
  const chromium = await startChromium({ web, headless });

  console.log(`Imported: ${await importFiles(chromium, seeds)}`);
  const article = fixtures.find(({ file }) => file === ARTICLE)!; // test/seeds.test.ts holds the manifest to the files
  const { page, popup } = await visit(chromium, article.url);
  told(await askedFrom(popup));
  console.log('\nPictures:');
  await picture(popup.page, 'popup.png');
  await popup.page.getByRole('switch', { name: 'Show changes in page' }).click();
  await popup.page.getByText(/\d shown/).waitFor();
  await popup.page.getByRole('button', { name: 'Next change' }).click();
  await popup.page.getByText('1 of').waitFor();
  await new Promise(done => setTimeout(done, 700)); // the page scrolls smoothly
  await picture(page, 'article.png');

  if (headless) {
    await popup.close();
    await chromium.close();
    await web.close();
    return;
  }
  console.log('\nThe browser stays open; press the Wireprint button on any page of the seeds. Close it to end.');
  await new Promise<void>(done => chromium.context.once('close', () => done()));
  await web.close();
}

function told(result: CheckResult): void {
  if (result.state !== 'report') throw new Error(`the look-up ended as ${result.state}`);
  console.log(`\n${result.report.page.title}\n${result.report.page.url}\n`);
  for (const hint of result.report.hints.map(printedHint)) console.log(`  [${hint.strength}] ${hint.text}`);
}

async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(out, name) });
  console.log(`  ${join('out', name)}`);
}

await main();
