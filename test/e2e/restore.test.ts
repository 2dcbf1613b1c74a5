/** The whole collection carried away, deleted, had back, deleted for good and restored, by the buttons of the options page. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Chromium, startChromium } from '../support/chromium';
import { importFiles, keep, visit } from '../support/visit';
import { startWeb, type Web } from '../support/web';

const root = resolve(import.meta.dirname, '../..');
const fixtures = join(root, 'test/fixtures/pages');
const PAGE = 'ferry-courier-v6.html';
const manifest = JSON.parse(readFileSync(join(fixtures, 'manifest.json'), 'utf8')) as { file: string; url: string }[];
const { url } = manifest.find(page => page.file === PAGE)!;
const folder = mkdtempSync(join(tmpdir(), 'wireprint-restore-'));
const backup = join(folder, 'everything.ndjson');

let web: Web;
let chromium: Chromium;
let options: Page;

beforeAll(async () => {
  web = await startWeb();
  web.serve(url, readFileSync(join(fixtures, PAGE)));
  const profile = join(folder, 'profile');
  chromium = await startChromium({ web, profile });
  await importFiles(chromium, [join(root, 'seeds/quotes.ndjson'), join(root, 'seeds/ferry.ndjson')]);
  const { page, popup } = await visit(chromium, url);
  await keep(popup);
  await popup.close();
  await page.close();
  // The client that pressed in the popup has taken the downloads of this browser with it; a new one saves them for us.
  await chromium.close();
  chromium = await startChromium({ web, profile });
  options = await chromium.open('options.html');
});

afterAll(async () => {
  expect(web.refused).toEqual([]);
  await chromium?.close();
  await web?.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** Names, articles and versions as the page lists them, in no order: a restored collection stands last. */
async function listed(): Promise<string[]> {
  const rows = await options
    .locator('table.corpora tbody tr')
    .evaluateAll(all =>
      all.map(row =>
        [...row.querySelectorAll('th, [data-label=Articles], [data-label=Versions]')]
          .map(cell => cell.textContent.trim())
          .join(' · '),
      ),
    );
  return rows.sort();
}

/** The lines of "Export everything" by collection, sorted, without the time at which it was made. */
async function carried(to: string): Promise<Record<string, string[]>> {
  const saving = options.waitForEvent('download');
  await options.getByRole('button', { name: 'Export everything' }).click();
  const pieces = await (await (await saving).createReadStream()).toArray();
  writeFileSync(to, pieces.join(''));
  const found: Record<string, string[]> = {};
  let name = '';
  for (const line of readFileSync(to, 'utf8').trim().split('\n')) {
    const said = JSON.parse(line) as { wireprint?: number; backup?: object; name?: string };
    if (said.backup !== undefined) continue;
    if (said.wireprint === undefined) found[name].push(line);
    else found[(name = said.name!)] ??= [line];
  }
  for (const lines of Object.values(found)) lines.sort();
  return found;
}

/** Press a collection's Delete, and say yes where the page asks. */
async function remove(name: string): Promise<void> {
  await options.getByRole('button', { name: `Delete ${name}` }).click();
  if (name === 'Kept by you') await options.getByRole('button', { name: 'Delete it' }).click();
  await options.locator('.notice', { hasText: `Deleted: ${name}` }).waitFor();
}

async function give(path: string): Promise<void> {
  await options.locator('#files').setInputFiles(path);
  await options.getByRole('button', { name: 'Restore', exact: true }).click();
}

/** What the page says at the end of an import, which is then closed. */
async function ended(): Promise<string> {
  const job = options.locator('section.job');
  const close = job.getByRole('button', { name: 'Close' });
  await close.waitFor({ timeout: 40_000 });
  const said = ((await job.getByRole('status').first().textContent()) ?? '').replace(/\s+/g, ' ').trim();
  await close.click();
  return said;
}

it('is the same after export, deletion, undo, deletion and restore', async () => {
  await expect.poll(listed).toHaveLength(3);
  const before = await listed();
  const state = await carried(backup);
  expect(Object.keys(state)).toHaveLength(3);
  const names = before.map(row => row.split(' · ')[0]);

  for (const name of names) {
    await remove(name);
    await options.locator('.notice').getByRole('button', { name: 'Undo' }).click();
    await expect.poll(listed).toEqual(before);
  }
  expect(await carried(join(folder, 'undone.ndjson'))).toEqual(state);

  for (const name of names) await remove(name);
  await options.locator('.notice', { hasText: 'Deleted' }).getByRole('button', { name: 'Close' }).click();
  await expect.poll(listed).toEqual([]);
  await options.reload();
  await options.getByText('Export everything').waitFor({ state: 'detached' });
  expect(await listed()).toEqual([]);

  await give(backup);
  // A text that was seen twice, or stands in two collections, is as many lines of the file: the later ones are known.
  const said = /^Done\. (\d+) new articles, (\d+) new versions, (\d+) already known\.$/.exec(await ended());
  const lines = Object.values(state).reduce((sum, each) => sum + each.length - 1, 0);
  expect(said!.slice(1).reduce((sum, count) => sum + Number(count), 0)).toBe(lines);
  await expect.poll(listed).toEqual(before);
  expect(await carried(join(folder, 'restored.ndjson'))).toEqual(state);
});

it('is left as it was by a backup of what is there', async () => {
  const [before, state] = [await listed(), await carried(backup)];
  await give(backup);
  expect(await ended()).toMatch(/^Done\. 0 new articles, 0 new versions, \d+ already known\.$/);
  await expect.poll(listed).toEqual(before);
  expect(await carried(join(folder, 'again.ndjson'))).toEqual(state);
});

it('is found again in the library', async () => {
  const library = await chromium.open('library.html?query=ferry');
  await library.locator('.article-row').first().waitFor();
  await library.close();
});
