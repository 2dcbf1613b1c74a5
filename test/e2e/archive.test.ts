/** "Ask the archive" as a reader does it, under the archive's own address. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { archiveOf } from '@/lib/archives/archives';
import { type Chromium, EXTENSION, startChromium } from '../support/chromium';
import { serveHistory } from '../support/history-served';
import { startWeb, type Web } from '../support/web';

const root = resolve(import.meta.dirname, '../..');
const page = 'https://quayside-echo.example/town/swing-bridge';
const archive = archiveOf('internet-archive');
const TEXTS = [0, 0, 0, 1, 1, 1, 1, 1, 2, 2];

let web: Web;
let chromium: Chromium;
let folder: string;

beforeAll(async () => {
  web = await startWeb();
  serveHistory(web, page, TEXTS);
  // Headless Chromium cannot show the prompt: this copy has the permission from the start.
  folder = mkdtempSync(join(tmpdir(), 'wireprint-archive-'));
  cpSync(EXTENSION, folder, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Record<string, unknown>;
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify({ ...manifest, host_permissions: [`${archive.origin}/*`] }),
  );
  chromium = await startChromium({ web, extension: folder });
  mkdirSync(join(root, 'out'), { recursive: true });
});

afterAll(async () => {
  await chromium?.close();
  await web?.close();
  rmSync(folder, { recursive: true, force: true });
});

it('sends nothing before the press, then finds each change and sends nothing elsewhere', async () => {
  const view = await chromium.open(`archive.html?url=${encodeURIComponent(page)}`);
  const press = view.getByRole('button', { name: 'Ask Internet Archive' });
  await press.waitFor();
  await view.screenshot({ path: join(root, 'out/archive-consent.png'), fullPage: true });
  expect(web.asked).toEqual([]);
  await press.click();
  await view.getByText('All changes between the copies').waitFor({ timeout: 30_000 });
  await view.screenshot({ path: join(root, 'out/archive-done.png'), fullPage: true });
  expect(await view.locator('.jobs').innerText()).toMatch(/has 10 copies.*New versions: 3/);
  expect(new Set(web.asked).size).toBe(web.asked.length);
  expect(web.refused).toEqual([]);
});
