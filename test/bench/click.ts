/**
 * From the press of the button to the hints, in the built extension: with the worker stopped before
 * each press ("cold"), and with it running ("warm"). Says where the time goes.
 */
import { createWriteStream, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Page } from 'playwright-core';
import type { IncomingVersion } from '@/lib/article';
import { type Chromium, EXTENSION, startChromium } from '../support/chromium';
import { ensureBuilt } from '../support/fresh-build';
import { Generator } from '../support/generator';
import { importFiles } from '../support/visit';
import { startWeb, type Web } from '../support/web';

const root = resolve(import.meta.dirname, '../..');
const fixtures = join(root, 'test/fixtures/pages');
const PAGE = 'ferry-courier-v6.html';
const PRESSES = 15;
const LARGE = 100_000;

interface Table {
  readonly name: string;
  readonly rows: Record<string, string | number>[];
}

/** Milliseconds of one press. `popup`: press to the popup's first script; the rest happens after, partly side by side. */
interface Press {
  readonly total: number;
  readonly popup: number;
  readonly read: number;
  readonly open: number;
  readonly lookUp: number;
}

/** Bench "click": the seeds of the project. Medians and 95th percentiles in ms. */
export async function run(): Promise<Table> {
  const manifest = JSON.parse(readFileSync(join(fixtures, 'manifest.json'), 'utf8')) as { file: string; url: string }[];
  const { url } = manifest.find(({ file }) => file === PAGE)!;
  const seeds = readdirSync(join(root, 'seeds')).filter(name => name.endsWith('.ndjson'));
  return measured('click to hints, 61 articles', {
    files: seeds.map(name => join(root, 'seeds', name)),
    pages: [{ url, html: readFileSync(join(fixtures, PAGE), 'utf8') }],
    aims: { cold: 300, warm: 150 },
  });
}

/**
 * Bench "click-large": {@link LARGE} generated versions, imported as a reader would; pages of new
 * versions, copies and articles with one paragraph of another.
 */
export async function runLarge(): Promise<Table> {
  const folder = mkdtempSync(join(tmpdir(), 'wireprint-click-'));
  const generator = new Generator();
  try {
    const file = join(folder, 'generated.ndjson');
    await writeNdjson(file, generator);
    const pages = Array.from({ length: PRESSES }, (_, i) => pageOf(generator.item(LARGE + i * 7).version));
    return await measured(`click to hints, ${LARGE.toLocaleString('en')} versions`, { files: [file], pages, aims: { cold: 300, warm: 250 } });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** An extension whose popup is one word: what passes between the press and its first moment is the browser's own time. */
const BARE = {
  'manifest.json': JSON.stringify({ manifest_version: 3, name: 'Bare', version: '1', action: { default_popup: 'popup.html' }, background: { service_worker: 'worker.js' } }),
  'popup.html': '<!doctype html><title>Bare</title><p>Bare</p>',
  'worker.js': '',
};

/** Milliseconds from the press to the first moment of a bare popup, for each press. */
async function barePresses(web: Web, url: string): Promise<number[]> {
  const extension = mkdtempSync(join(tmpdir(), 'wireprint-bare-'));
  for (const [name, text] of Object.entries(BARE)) writeFileSync(join(extension, name), text);
  const chromium = await startChromium({ web, extension });
  try {
    await chromium.pin();
    const page = await chromium.context.newPage();
    await page.goto(url);
    const all: number[] = [];
    for (let i = 0; i <= PRESSES; i++) {
      await page.bringToFront();
      let pressed = 0;
      const popup = await chromium.openPopup(page, () => (pressed = Date.now()));
      all.push((await popup.page.evaluate(() => performance.timeOrigin)) - pressed);
      await popup.close();
    }
    return all.slice(1); // the first pays for the browser's caches
  } finally {
    await chromium.close();
    rmSync(extension, { recursive: true, force: true });
  }
}

async function writeNdjson(file: string, generator: Generator): Promise<void> {
  const lines = function* () {
    yield `${JSON.stringify({ wireprint: 1, name: 'Generated', source: 'invented by a generator', licence: 'MIT' })}\n`;
    for (let i = 0; i < LARGE; i++) yield `${JSON.stringify(generator.item(i).version)}\n`;
  };
  await pipeline(Readable.from(lines()), createWriteStream(file));
}

function pageOf({ url, title, paragraphs }: IncomingVersion): { url: string; html: string } {
  const body = paragraphs.map(paragraph => `<p>${paragraph}</p>`).join('');
  return { url: url ?? '', html: `<!doctype html><html lang="en"><title>${title}</title><article><h1>${title}</h1>${body}</article></html>` };
}

interface Setting {
  readonly files: readonly string[];
  readonly pages: readonly { url: string; html: string }[];
  readonly aims: { readonly cold: number; readonly warm: number };
}

async function measured(name: string, { files, pages, aims }: Setting): Promise<Table> {
  ensureBuilt(EXTENSION);
  const web = await startWeb();
  for (const { url, html } of pages) web.serve(url, html);
  const chromium = await startChromium({ web });
  try {
    await chromium.pin();
    console.error(await importFiles(chromium, files));
    const tabs: Page[] = [];
    for (const { url } of pages) {
      const tab = await chromium.context.newPage();
      await tab.goto(url);
      await press(chromium, tab); // the first injects the content script, and pays for the browser's caches
      tabs.push(tab);
    }
    const cold = await presses(chromium, tabs, () => stopWorker(chromium));
    const warm = await presses(chromium, tabs, async () => undefined);
    await chromium.close();
    const bare = at(await barePresses(web, pages[0].url), 0.5);
    return { name, rows: [row('cold worker', cold, { aim: aims.cold, bare }), row('warm worker', warm, { aim: aims.warm, bare })] };
  } finally {
    await chromium.close();
    await web.close();
  }
}

async function presses(chromium: Chromium, tabs: readonly Page[], before: () => Promise<void>): Promise<Press[]> {
  const all: Press[] = [];
  for (let i = 0; i < PRESSES; i++) {
    await before();
    all.push(await press(chromium, tabs[i % tabs.length]));
  }
  return all;
}

async function press(chromium: Chromium, page: Page): Promise<Press> {
  await page.bringToFront();
  let pressed = 0;
  const popup = await chromium.openPopup(page, () => (pressed = Date.now()));
  await popup.page.locator('footer').waitFor();
  const { start, answered } = await popup.page.evaluate(() => ({
    start: performance.timeOrigin,
    answered: performance.timeOrigin + performance.getEntriesByName('answered')[0].startTime,
  }));
  const worker = await chromium.worker();
  const steps = await worker.evaluate(() => Object.fromEntries(performance.getEntriesByType('measure').map(entry => [entry.name, entry.duration])));
  await popup.close();
  return { total: answered - pressed, popup: start - pressed, read: steps.read, open: steps.open, lookUp: steps['look up'] };
}

/** Stop the service worker as the browser does after half a minute of rest. */
async function stopWorker(chromium: Chromium): Promise<void> {
  const session = await chromium.context.browser()!.newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  for (const target of targetInfos.filter(({ type, url }) => type === 'service_worker' && url.includes(chromium.id))) {
    await session.send('Target.closeTarget', { targetId: target.targetId });
  }
  await session.detach();
  await new Promise(done => setTimeout(done, 300)); // until it is gone
}

/** @param bare - median ms of a popup that does nothing, up to its first moment */
function row(what: string, all: readonly Press[], { aim, bare }: { aim: number; bare: number }): Record<string, string | number> {
  const median = at(all.map(press => press.total), 0.5);
  return {
    what,
    'median ms': median,
    'p95 ms': at(all.map(press => press.total), 0.95),
    'aim ms': aim,
    'of aim': Math.round((median / aim) * 100) / 100,
    'a bare popup opens': bare,
    'ours opens': at(all.map(press => press.popup), 0.5),
    'then hints': at(all.map(press => press.total - press.popup), 0.5),
    'page read': at(all.map(press => press.read), 0.5),
    'corpus open': at(all.map(press => press.open), 0.5),
    'look-up': at(all.map(press => press.lookUp), 0.5),
  };
}

/** A share of the sorted numbers stands below what it gives; whole ms. */
function at(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]);
}
