/**
 * Reading a page: the first draft in a fresh tab (what a reader waits for), the best of five once its code is compiled,
 * and beside them `innerText` of the same pages in the same run; and how long the built content script takes to run.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { chromium, type Page } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium } from '../support/browsers.mjs';
import { bundled } from '../support/bundled-page';

const ROOT = resolve(import.meta.dirname, '../..');
/** Another folder of pages by `BENCH_PAGES`, one page in so many by `BENCH_STEP`. */
const PAGES = process.env.BENCH_PAGES ?? join(ROOT, '../shared/data/wcxb/html');
const STEP = Number(process.env.BENCH_STEP ?? 4);
const SCRIPT = join(ROOT, '.output/chrome-mv3/content-scripts/article.js');
const PAGE_LIMIT_MS = 10_000;

interface Times {
  readonly first: number;
  readonly warm: number;
  readonly innerText: number;
  readonly script: number;
}

export async function run(): Promise<{ rows: object[] }> {
  if (!existsSync(PAGES)) throw new RangeError(`no pages in ${PAGES}; set BENCH_PAGES to a folder of *.html[.gz]`);
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('Chromium is not installed');
  const reader = await bundled('test/eval/extract-page.ts', 'iife');
  const content = existsSync(SCRIPT) ? readFileSync(SCRIPT, 'utf8') : null;
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
  const files = readdirSync(PAGES).filter((name, i) => /\.html(?:\.gz)?$/.test(name) && i % STEP === 0);
  const all: Times[] = [];
  for (const file of files) {
    const context = await browser.newContext();
    const times = await timesOf(await context.newPage(), file, { reader, content }).catch(() => null);
    if (times) all.push(times);
    await context.close();
  }
  await browser.close();
  return { rows: table(all, content) };
}

async function timesOf(page: Page, file: string, code: { reader: string; content: string | null }): Promise<Times> {
  const bytes = readFileSync(join(PAGES, file));
  const body = file.endsWith('.gz') ? gunzipSync(bytes) : bytes;
  let isServed = false;
  await page.route('**/*', route => {
    if (isServed || route.request().resourceType() !== 'document') return route.abort();
    isServed = true;
    const headers = { 'content-security-policy': "script-src 'none'; frame-src 'none'" };
    return route.fulfill({ body, contentType: 'text/html; charset=utf-8', headers });
  });
  await page.goto(`https://example.org/${file}`, { waitUntil: 'domcontentloaded', timeout: PAGE_LIMIT_MS });
  const script = code.content === null ? Number.NaN : await scriptTime(page, code.content);
  await page.evaluate(code.reader);
  return { ...(await page.evaluate(readTimes)), script };
}

/** Compiling and running the script, where the browser would put it: beside the page, with the extension's API. */
async function scriptTime(page: Page, content: string): Promise<number> {
  const api = 'globalThis.chrome={runtime:{id:"x",getURL:()=>"",onMessage:{addListener(){},removeListener(){}}}}';
  return (await page.evaluate(
    `${api};(start=>{${content};return performance.now()-start})(performance.now())`,
  )) as number;
}

// Runs in the page.
function readTimes(): Omit<Times, 'script'> {
  const { draftPage } = globalThis as unknown as typeof import('../eval/extract-page');
  const timed = (act: () => unknown): number => {
    const start = performance.now();
    act();
    return performance.now() - start;
  };
  const draft = () => draftPage(document, location.href, new Date().toISOString(), { notices: [], credits: [] });
  void document.body?.offsetHeight; // a reader asks about a page that is drawn
  const first = timed(draft);
  const warm = Math.min(...Array.from({ length: 5 }, () => timed(draft)));
  return { first, warm, innerText: timed(() => document.body?.innerText) };
}

function table(all: readonly Times[], content: string | null): object[] {
  const row = (what: string, key: keyof Times): object => {
    const sorted = all.map(times => times[key]).sort((a, b) => a - b);
    const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
    return { [`${all.length} pages`]: what, 'ms, median': at(0.5), 'ms, p95': at(0.95) };
  };
  const rows = [
    row('first draft in a fresh tab', 'first'),
    row('the same page again, best of five', 'warm'),
    row('`innerText` of the body', 'innerText'),
  ];
  if (content === null) return rows; // nothing is built
  return [...rows, row(`content script run, ${gzipSync(content, { level: 9 }).length} bytes gzip`, 'script')];
}
