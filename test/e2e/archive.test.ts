/** "Ask the archive" as a reader does it, under the archive's own address. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { archiveOf, captureAddress, listAddress } from '@/lib/archives/archives';
import { type Chromium, EXTENSION, startChromium } from '../support/chromium';
import { startWeb, type Web } from '../support/web';

const root = resolve(import.meta.dirname, '../..');
const page = 'https://quayside-echo.example/town/swing-bridge';
const archive = archiveOf('internet-archive');
const TEXTS = 'AAABBBBBCC'.split('');
const timestamps = TEXTS.map((_, i) => `202403${String(i + 10)}083000`);

/** An invented article; the letter of a text is one sum in it. The clock differs each time. */
function captured(text: string, clock: string): string {
  const sums: Record<string, string> = { A: '£2.1m', B: '£3.4m', C: '£5.9m' };
  const paragraphs = [
    `The swing bridge at Quayside will stay shut until the autumn, and its repair will cost ${sums[text]}, the harbour board said.`,
    'Engineers found cracks in two of the eight wheels on which the span turns, and a third that had rusted to its axle.',
    'Lorries for the fish market will go round by the upper lock, which adds twenty minutes to the way, said Orla Dunmore.',
    'The board meets again in June to choose between two firms that have offered to cast the wheels anew.',
  ];
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Swing bridge shut until autumn</title></head>
    <body><p>${clock}</p><article><h1>Swing bridge shut until autumn</h1>${paragraphs.map(each => `<p>${each}</p>`).join('')}</article></body></html>`;
}

let web: Web;
let chromium: Chromium;
let folder: string;

beforeAll(async () => {
  web = await startWeb();
  const rows = timestamps.map((timestamp, i) => [timestamp, page, 'text/html', '200', `DIGEST${i}`]);
  const head = ['timestamp', 'original', 'mimetype', 'statuscode', 'digest'];
  const json = { status: 200, headers: { 'content-type': 'application/json' }, delay: 200 };
  web.answer(listAddress(archive, page), { ...json, body: JSON.stringify([head, ...rows]) });
  timestamps.forEach((timestamp, i) => {
    const at = new Date(`2024-03-${i + 10}T08:30:00Z`).toUTCString();
    const headers = { 'content-type': 'text/html; charset=utf-8', 'memento-datetime': at };
    const body = captured(TEXTS[i], timestamp);
    web.answer(captureAddress(archive, { timestamp, original: page }), { status: 200, headers, body, delay: 200 });
  });
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
