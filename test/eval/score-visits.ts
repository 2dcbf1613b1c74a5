/**
 * npm run -s eval test/eval/score-visits.ts [-- --pages N]
 *
 * Real article pages of ../shared as pages of named papers, in the built extension: how long the longest task of ours
 * keeps each page's main thread (processor time, so that other work on the machine does not count), and how soon the
 * badge stands after the page has told that it is read. Then pages that are no articles, and articles after the right
 * was taken away: what was written. Pages stand four at a time, each in a window of its own.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { CDPSession, Page } from 'playwright-core';
import { type Chromium, EXTENSION, startChromium } from '../support/chromium';
import { ensureBuilt } from '../support/fresh-build';
import { SHARED } from '../support/shared';
import { startWeb, type Web } from '../support/web';

const SETS = ['aeb', 'newsextract424', 'fundus_multilang', 'wcxb'];
const PAPERS = ['harbour-post.example', 'weir-herald.example', 'inland-gazette.example', 'lock-courier.example'];
/** ms from the load until a page is read, looked up and stored: five seconds in the foreground, and what follows. */
const READ = 8_500;
/** Real pages bring scripts that are not theirs here to run: only ours run. */
const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "script-src 'none'; frame-src 'none'; img-src 'none'; style-src 'unsafe-inline'",
};

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

interface Api {
  developerPrivate: {
    addHostPermission(id: string, host: string): Promise<void>;
    removeHostPermission(id: string, host: string): Promise<void>;
  };
}

async function rights(chromium: Chromium, act: keyof Api['developerPrivate']): Promise<void> {
  const settings = await chromium.context.newPage();
  await settings.goto('chrome://extensions/');
  for (const paper of PAPERS) {
    await settings.evaluate(
      ([id, host, doing]) => (globalThis as unknown as { chrome: Api }).chrome.developerPrivate[doing](id, host),
      [chromium.id, `*://*.${paper}/*`, act] as const,
    );
  }
  await settings.close();
}

async function name(chromium: Chromium): Promise<void> {
  const options = await chromium.open('options.html#papers');
  for (const paper of PAPERS) {
    await options.getByLabel('Address of the paper').fill(paper);
    await options.getByRole('button', { name: 'Allow and keep' }).click();
    await options.getByText(`${paper} is named`).waitFor();
  }
  await options.close();
}

function bytesOf(path: string): Buffer {
  const bytes = readFileSync(path);
  return path.endsWith('.gz') ? gunzipSync(bytes) : bytes;
}

/** Articles of all sets in turn, so that a part of them is a part of each. */
function articles(): string[] {
  const others = new Set(otherPages());
  const bySet = SETS.map(set => {
    const folder = join(SHARED ?? '', 'data', set, 'html');
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(file => /\.html?(\.gz)?$/.test(file))
      .sort()
      .map(file => join(folder, file))
      .filter(file => !others.has(file));
  });
  const longest = Math.max(...bySet.map(set => set.length));
  return Array.from({ length: longest }, (_, at) => bySet.flatMap(set => set.slice(at, at + 1))).flat();
}

/** Pages of shops, forums, services and listings. */
function otherPages(): string[] {
  const folder = join(SHARED ?? '', 'data/wcxb');
  return gunzipSync(readFileSync(join(folder, 'truth.jsonl.gz')))
    .toString('utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as { file: string; type: string })
    .filter(({ type }) => type !== 'article')
    .map(({ file }) => join(folder, 'html', `${file}.gz`))
    .filter(existsSync);
}

/** Rows in the two databases: texts, readings, changes, notes of what was kept. */
async function written(chromium: Chromium): Promise<number> {
  const worker = await chromium.worker();
  return worker.evaluate(async () => {
    let rows = 0;
    const wanted = [
      ['wireprint', ['versions']],
      ['wireprint-reader', ['readings', 'found', 'kept']],
    ] as const;
    const there = new Set((await indexedDB.databases()).map(({ name: each }) => each));
    for (const [database, stores] of wanted) {
      if (!there.has(database)) continue;
      const db = await new Promise<IDBDatabase>((done, fail) => {
        const opening = indexedDB.open(database);
        opening.onsuccess = () => done(opening.result);
        opening.onerror = () => fail(opening.error);
      });
      for (const store of stores) {
        rows += await new Promise<number>(done => {
          const counting = db.transaction(store).objectStore(store).count();
          counting.onsuccess = () => done(counting.result);
        });
      }
      db.close();
    }
    return rows;
  });
}

/** From now on the background notes how long after a page told of being read its badge was set, in ms. */
async function watchBadge(chromium: Chromium): Promise<void> {
  const worker = await chromium.worker();
  await worker.evaluate(() => {
    interface Background {
      waits: number[];
      chrome: {
        runtime: {
          onMessage: { addListener(hear: (message: unknown, sender: { tab?: { id: number } }) => void): void };
        };
        action: { setBadgeText(what: { tabId: number }): Promise<void> };
      };
    }
    const scope = globalThis as unknown as Background;
    const told = new Map<number, number>();
    scope.waits = [];
    scope.chrome.runtime.onMessage.addListener((message, { tab }) => {
      if (tab && typeof message === 'object' && message && 'visit' in message) told.set(tab.id, performance.now());
    });
    const set = scope.chrome.action.setBadgeText.bind(scope.chrome.action);
    scope.chrome.action.setBadgeText = what => {
      const at = told.get(what.tabId);
      if (at !== undefined) scope.waits.push(performance.now() - at);
      return set(what);
    };
  });
}

async function badgeWaits(chromium: Chromium): Promise<number[]> {
  const worker = await chromium.worker();
  return worker.evaluate(() => (globalThis as unknown as { waits?: number[] }).waits ?? []);
}

/** Some pages at a time, each at a paper of its own and in a window of its own, until they are read. */
async function show(
  { chromium, web, path }: { readonly chromium: Chromium; readonly web: Web; readonly path: string },
  files: readonly string[],
  number: number,
): Promise<void> {
  const session = await chromium.context.browser()!.newBrowserCDPSession();
  const pages = await Promise.all(
    files.map(async (file, at) => {
      const url = `https://www.${PAPERS[at]}/${path}-${number + at}`;
      web.answer(url, { status: 200, headers: HEADERS, body: bytesOf(file) });
      const page = await inOwnWindow(chromium, session);
      await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 30_000 }).catch(() => undefined);
      return page;
    }),
  );
  await new Promise(done => setTimeout(done, READ));
  await Promise.all(pages.map(page => page.close()));
  await session.detach();
}

async function inOwnWindow({ context }: Chromium, session: CDPSession): Promise<Page> {
  const opened = context.waitForEvent('page');
  await session.send('Target.createTarget', { url: 'about:blank', newWindow: true });
  return opened;
}

/** For each process of a page, the longest task in which code of ours ran, in ms of processor time. */
function longestTasks(events: readonly TraceEvent[], id: string): number[] {
  const ours = events.filter(({ args, dur }) => dur && args?.data?.url?.includes(id));
  const longest = new Map<number, number>();
  for (const task of events) {
    if (task.name !== 'RunTask' || !task.dur) continue;
    const end = task.ts + task.dur;
    const holds = ({ pid, tid, ts }: TraceEvent) => pid === task.pid && tid === task.tid && ts >= task.ts && ts <= end;
    if (ours.some(holds)) longest.set(task.pid, Math.max(longest.get(task.pid) ?? 0, (task.tdur ?? task.dur) / 1000));
  }
  return [...longest.values()];
}

async function traced(chromium: Chromium, act: () => Promise<void>): Promise<number[]> {
  const browser = chromium.context.browser()!;
  const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8.execute'];
  await browser.startTracing(undefined, { categories });
  await act();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  return longestTasks(traceEvents, chromium.id);
}

function share(sorted: readonly number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

function row(what: string, times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const [median, high, most] = [0.5, 0.95, 1].map(part => share(sorted, part).toFixed(0));
  return `${what}: ${sorted.length} pages, median ${median} ms, p95 ${high} ms, longest ${most} ms`;
}

function inFours(files: readonly string[]): string[][] {
  const rows = Math.ceil(files.length / PAPERS.length);
  return Array.from({ length: rows }, (_, at) => files.slice(at * PAPERS.length, (at + 1) * PAPERS.length));
}

/** An address that names a day is an article's: under it, pages of shops and services pass for dated articles. */
const STORY = '2026/12/01/story-of-page';
const PLACE = 'pages/page';

async function main(): Promise<void> {
  const limit = Number(process.argv[process.argv.indexOf('--pages') + 1]) || 200;
  ensureBuilt(EXTENSION);
  const web = await startWeb();
  const chromium = await startChromium({ web });
  await rights(chromium, 'addHostPermission');
  await name(chromium);
  await watchBadge(chromium);
  const tasks: number[] = [];
  let number = 0;
  for (const files of inFours(articles().slice(0, limit))) {
    tasks.push(...(await traced(chromium, () => show({ chromium, web, path: STORY }, files, number))));
    number += files.length;
    process.stderr.write(`${number} of ${limit}\n`);
  }
  console.log(row('longest task of ours on the main thread', tasks));
  console.log(row('badge after the page has told', await badgeWaits(chromium)));
  const before = await written(chromium);
  const others = otherPages().slice(0, 60);
  for (const files of inFours(others)) await show({ chromium, web, path: PLACE }, files, (number += files.length));
  const after = await written(chromium);
  console.log(`${others.length} pages that are no articles: ${after - before} rows written`);
  await rights(chromium, 'removeHostPermission');
  const revoked = articles().slice(0, 12);
  for (const files of inFours(revoked)) await show({ chromium, web, path: STORY }, files, (number += files.length));
  console.log(
    `${revoked.length} articles after the right was taken away: ${(await written(chromium)) - after} rows written`,
  );
  await chromium.close();
  await web.close();
}

if (SHARED === null) {
  process.stderr.write('score-visits: needs ../shared\n');
  process.exit(2);
}
await main();
