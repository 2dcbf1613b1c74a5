/**
 * From the press of the button to the hints, in the built extension: with the worker stopped before
 * each press ("cold"), and with it running ("warm"). Says where the time goes.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { type Chromium, EXTENSION, startChromium } from '../support/chromium';
import { ensureBuilt } from '../support/fresh-build';
import { importFiles } from '../support/visit';
import { startWeb, type Web } from '../support/web';
import { generatedProfile, newPages } from './generated-corpus';
import { idleRow } from './idle';

const root = resolve(import.meta.dirname, '../..');
const fixtures = join(root, 'test/fixtures/pages');
const PAGE = 'ferry-courier-v6.html';
// The 95th percentile of fifteen presses is the slowest; of forty the third.
const PRESSES = 15;
const PRESSES_LARGE = 40;
const LARGE = 100_000;
// ms after a press in which no client of ours attaches to anything: longer than any press took on a quiet machine.
const ALONE = 600;
const MILLION = Number(process.env.BENCH_COUNT ?? 1_000_000);
// Built with a stopwatch around the steps of a check, see `timed-check-page.ts`.
const TIMED_EXTENSION = `${EXTENSION}-bench`;
// A copy of the built extension may be named, so that a build meanwhile does not disturb.
const extension = process.env.BENCH_EXTENSION ?? TIMED_EXTENSION;

interface Table {
  readonly name: string;
  readonly rows: Record<string, string | number>[];
}

/** Milliseconds of one press to the hints, and of the steps on the way, partly side by side; NaN for one that was not taken. */
interface Press {
  readonly total: number;
  readonly onScreen: number;
  readonly read: number;
  readonly open: number;
  readonly candidates: number;
  readonly lookUp: number;
}

/** Bench "click": the seeds of the project. Medians and 95th percentiles in ms. */
export async function run(): Promise<Table> {
  const manifest = JSON.parse(readFileSync(join(fixtures, 'manifest.json'), 'utf8')) as { file: string; url: string }[];
  const { url } = manifest.find(({ file }) => file === PAGE)!;
  const seeds = readdirSync(join(root, 'seeds'))
    .filter(name => name.endsWith('.ndjson'))
    .map(name => join(root, 'seeds', name));
  const pages = [{ url, html: readFileSync(join(fixtures, PAGE), 'utf8') }];
  return inWeb(async web => {
    const profile = mkdtempSync(join(tmpdir(), 'wireprint-click-'));
    try {
      const chromium = await startChromium({ web, profile, extension });
      console.error(await importFiles(chromium, seeds));
      await chromium.close();
      return {
        name: 'click to hints, 61 articles',
        rows: await measured(web, { profile, pages, presses: PRESSES, aims: { cold: 300, warm: 150 } }),
      };
    } finally {
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    }
  });
}

/**
 * Bench "click-large": {@link LARGE} generated versions; pages of new versions, copies and articles
 * with one paragraph of another. Then a worker that has died of idleness.
 */
export function runLarge(): Promise<Table> {
  return runGenerated(LARGE, { cold: 300, warm: 250, idle: 100 });
}

/** Bench "click-million": the same at a million; the import alone takes ten minutes and more. */
export function runMillion(): Promise<Table> {
  return runGenerated(MILLION, { cold: NaN, warm: 400, idle: 300 });
}

function runGenerated(count: number, aims: { cold: number; warm: number; idle: number }): Promise<Table> {
  return inWeb(async web => {
    const generated = await generatedProfile(count, { web, extension });
    try {
      const setting = { profile: generated.profile, pages: newPages(count, PRESSES), presses: PRESSES_LARGE, aims };
      const rows = await measured(web, setting);
      rows.push(await idleRow({ web, profile: generated.profile, extension, page: setting.pages[0], aim: aims.idle }));
      return { name: `click to hints, ${count.toLocaleString('en')} versions`, rows };
    } finally {
      generated.dispose();
    }
  });
}

async function inWeb<T>(act: (web: Web) => Promise<T>): Promise<T> {
  ensureBuilt(TIMED_EXTENSION, ['--mode', 'bench']);
  const web = await startWeb();
  try {
    return await act(web);
  } finally {
    await web.close();
  }
}

/** An extension whose popup asks its worker for one word: what passes between the press and the answer is the browser's own time. */
const BARE = {
  'manifest.json': JSON.stringify({
    manifest_version: 3,
    name: 'Bare',
    version: '1',
    action: { default_popup: 'popup.html' },
    background: { service_worker: 'worker.js' },
  }),
  'popup.html': '<!doctype html><title>Bare</title><script src="popup.js"></script><p>Bare</p>',
  'popup.js': "chrome.runtime.sendMessage('word').then(() => requestAnimationFrame(() => performance.mark('hints')));",
  'worker.js': "chrome.runtime.onMessage.addListener((message, sender, answer) => answer('word'));",
};

/** Milliseconds from the press to the frame that shows the answer in a bare popup, its worker running, for each press. */
async function barePresses(web: Web, url: string): Promise<number[]> {
  const folder = mkdtempSync(join(tmpdir(), 'wireprint-bare-'));
  for (const [name, text] of Object.entries(BARE)) writeFileSync(join(folder, name), text);
  const chromium = await startChromium({ web, extension: folder });
  try {
    await chromium.pin();
    const page = await chromium.context.newPage();
    await page.goto(url);
    const all: number[] = [];
    for (let i = 0; i <= PRESSES; i++) {
      await rest();
      let pressed = 0;
      const popup = await chromium.openPopup(page, { pressed: () => void (pressed = Date.now()), alone: ALONE });
      all.push((await shownAt(popup.page)).drawn - pressed);
      await popup.close();
    }
    return all.slice(1); // the first pays for the browser's caches
  } finally {
    await chromium.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * When the frame that shows a popup's answer is begun, and when it is on the screen, both in ms since 1970; waits for both.
 * The second is told by the browser for the first frame with any content: NaN when that came before the answer.
 */
async function shownAt(popup: Page): Promise<{ drawn: number; onScreen: number }> {
  const times = await popup.waitForFunction(() => {
    const [[drawn], [painted]] = ['hints', 'first-contentful-paint'].map(name => performance.getEntriesByName(name));
    return drawn && painted ? [drawn, painted].map(entry => performance.timeOrigin + entry.startTime) : null;
  });
  const [drawn, onScreen] = (await times.jsonValue())!;
  return { drawn, onScreen: onScreen >= drawn ? onScreen : NaN };
}

interface Setting {
  /** Holds the corpus. */
  readonly profile: string;
  readonly pages: readonly { url: string; html: string }[];
  readonly presses: number;
  readonly aims: { readonly cold: number; readonly warm: number };
}

async function measured(web: Web, { profile, pages, presses: many, aims }: Setting): Promise<Table['rows']> {
  for (const { url, html } of pages) web.serve(url, html);
  const chromium = await startChromium({ web, profile, extension });
  try {
    await chromium.pin();
    const tabs: Page[] = [];
    const first: Press[] = [];
    for (const { url } of pages) {
      const tab = await chromium.context.newPage();
      await tab.goto(url);
      await rest();
      first.push(await press(chromium, tab)); // injects the content script; the very first pays for the browser's caches
      tabs.push(tab);
    }
    const cold = await presses(chromium, tabs, {
      many,
      before: async tab => {
        await renew(tab);
        await stopWorker(chromium);
      },
    });
    const warm = await presses(chromium, tabs, {
      many,
      before: async tab => {
        await renew(tab);
        await rest();
      },
    });
    const again = await presses(chromium, tabs, { many, before: rest });
    await chromium.close();
    const bare = at(await barePresses(web, pages[0].url), 0.5);
    return [
      row('cold worker', cold, { aim: aims.cold, bare }),
      row('warm worker', warm, { aim: aims.warm, bare }),
      ...(first.length > 1
        ? [row('warm worker, the first press in each tab', first.slice(1), { aim: NaN, bare })]
        : []),
      row('warm worker, the same page again', again, { aim: NaN, bare }),
    ];
  } finally {
    await chromium.close();
  }
}

async function presses(
  chromium: Chromium,
  tabs: readonly Page[],
  { many, before }: { many: number; before: (tab: Page) => Promise<void> },
): Promise<Press[]> {
  const all: Press[] = [];
  for (let i = 0; i < many; i++) {
    const tab = tabs[i % tabs.length];
    await tab.bringToFront(); // the reader has it open already
    await before(tab);
    all.push(await press(chromium, tab));
  }
  return all;
}

/** Change a page in nothing but its fragment: the worker remembers the report of what it has read before. */
async function renew(tab: Page): Promise<void> {
  await tab.evaluate(() => history.replaceState(null, '', `#${Math.floor(performance.now())}`));
}

async function press(chromium: Chromium, page: Page): Promise<Press> {
  let pressed = 0;
  const popup = await chromium.openPopup(page, { pressed: () => void (pressed = Date.now()), alone: ALONE });
  const shown = await shownAt(popup.page);
  const worker = await chromium.worker();
  const steps = await worker.evaluate(() =>
    Object.fromEntries(performance.getEntriesByType('measure').map(entry => [entry.name, entry.duration])),
  );
  await popup.close();
  return {
    total: shown.drawn - pressed,
    onScreen: shown.onScreen - pressed,
    read: steps.read,
    open: steps.open,
    candidates: steps.candidates ?? NaN,
    lookUp: steps.check - Math.max(steps.read, steps.open), // a check waits for both, then looks up
  };
}

/** Stop the service worker as the browser does after half a minute of rest. */
async function stopWorker(chromium: Chromium): Promise<void> {
  const session = await chromium.context.browser()!.newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  for (const target of targetInfos.filter(({ type, url }) => type === 'service_worker' && url.includes(chromium.id))) {
    await session.send('Target.closeTarget', { targetId: target.targetId });
  }
  await session.detach();
  await rest(); // until it is gone
}

/** The popup before has gone by then, and no reader presses sooner. */
function rest(): Promise<void> {
  return new Promise(done => setTimeout(done, 300));
}

/** @param bare - median ms of a popup that asks its worker for one word */
function row(
  what: string,
  all: readonly Press[],
  { aim, bare }: { aim: number; bare: number },
): Record<string, string | number> {
  const median = at(
    all.map(press => press.total),
    0.5,
  );
  return {
    what,
    'median ms': median,
    'p95 ms': at(
      all.map(press => press.total),
      0.95,
    ),
    'aim ms': aim,
    'of aim': Math.round((median / aim) * 100) / 100,
    'on screen': at(
      all.map(press => press.onScreen),
      0.5,
    ),
    'on screen p95': at(
      all.map(press => press.onScreen),
      0.95,
    ),
    'a bare popup shows': bare,
    'page read': at(
      all.map(press => press.read),
      0.5,
    ),
    'corpus open': at(
      all.map(press => press.open),
      0.5,
    ),
    candidates: at(
      all.map(press => press.candidates),
      0.5,
    ),
    'look-up': at(
      all.map(press => press.lookUp),
      0.5,
    ),
  };
}

/** A share of the sorted numbers stands below what it gives, NaN left out; whole ms. */
function at(numbers: readonly number[], share: number): number {
  const sorted = numbers.filter(number => !Number.isNaN(number)).sort((a, b) => a - b);
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]);
}
