/**
 * npm run -s extract -- DIR [--limit N]
 *
 * The content script's reader over every *.html and *.html.gz under DIR in headless Chromium, page
 * scripts and the network off: one JSON line a file on standard output.
 */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { chromium, type Browser, type Page } from 'playwright-core';
import type { PageReading } from '@/lib/model/article';
import { CHROMIUM_FLAGS, findChromium } from '../support/browsers.mjs';
import { bundled } from '../support/bundled-page';

/** A page that is not read by then is given up; the next one gets a fresh tab. */
const PAGE_LIMIT_MS = 10_000;

interface Row {
  readonly file: string;
  /** Where the page is no article, only what it says of itself, and no paragraphs. */
  readonly reading: Partial<PageReading> | null;
  /** Milliseconds in `draftPage`, what the open page waits for, once it is drawn; `null` when the page was given up. */
  readonly ms: number | null;
  readonly error: string | null;
}

function htmlFiles(dir: string): string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter(name => /\.html?(\.gz)?$/i.test(name) && statSync(join(dir, name)).isFile())
    .map(name => name.replaceAll('\\', '/'))
    .sort();
}

function bytesOf(path: string): Buffer {
  const bytes = readFileSync(path);
  return /\.gz$/i.test(path) ? gunzipSync(bytes) : bytes;
}

/** The address the page gives itself, so that relative links resolve as they did; else one of our own. */
function addressOf(html: string, file: string): string {
  const tag =
    /<link\b[^>]{0,500}\brel=["']?canonical\b[^>]{0,2000}>|<meta\b[^>]{0,2000}(?:property|name)=["']?og:url\b[^>]{0,2000}>/i.exec(
      html,
    )?.[0] ?? '';
  const found = /(?:href|content|value)\s*=\s*["']?([^"'\s>]+)/i.exec(tag)?.[1]?.replaceAll('&amp;', '&') ?? '';
  return /^https?:\/\/[^/]/.test(found) && URL.canParse(found)
    ? new URL(found).href.replace(/#.*$/, '')
    : `https://example.org/${encodeURI(file)}`;
}

/** UTF-8 is said where the bytes are; else the page's own declaration decides. */
function contentType(bytes: Buffer): string {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'text/html; charset=utf-8';
  } catch {
    return 'text/html';
  }
}

const reader = () => bundled('test/eval/extract-page.ts', 'iife');

async function read(page: Page, dir: string, file: string, script: string): Promise<Row> {
  const bytes = bytesOf(join(dir, file));
  const url = addressOf(bytes.toString('utf8'), file);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  let served = false;
  await page.route('**/*', route => {
    if (served || route.request().resourceType() !== 'document') return route.abort();
    served = true;
    return route.fulfill({
      body: bytes,
      contentType: contentType(bytes),
      headers: { 'content-security-policy': "script-src 'none'; frame-src 'none'" },
    });
  });
  await page.goto(url, { waitUntil: 'domcontentloaded', timeout: PAGE_LIMIT_MS });
  await page.evaluate(script);
  const { reading, ms } = await page.evaluate(now => {
    const reader = globalThis as unknown as typeof import('@/lib/page/read-page') & typeof import('./extract-page');
    const { describePage, draftPage, readPage } = reader;
    void document.body?.offsetHeight; // a reader asks about a page that is drawn
    const start = performance.now();
    draftPage(document, location.href, now, { notices: [], credits: [] });
    const ms = performance.now() - start;
    const read = readPage(document, location.href, now);
    return {
      reading: read?.reading ?? {
        ...describePage(document, location.href, now),
        paragraphs: [],
        declared: [],
        live: false,
        partial: false,
      },
      ms,
    };
  }, new Date().toISOString());
  return { file, reading, ms, error: null };
}

/** `read`, but a page that hangs or crashes ends after the limit. */
async function readInTime(page: Page, dir: string, file: string, script: string): Promise<Row> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer in ${PAGE_LIMIT_MS} ms`)), PAGE_LIMIT_MS);
  });
  try {
    return await Promise.race([read(page, dir, file, script), limit]);
  } catch (error) {
    return { file, reading: null, ms: null, error: String(error).split('\n')[0] };
  } finally {
    clearTimeout(timer);
  }
}

/** Take files from the shared queue until it is empty. */
async function work(
  browser: Browser,
  dir: string,
  queue: string[],
  script: string,
  done: (row: Row) => void,
): Promise<void> {
  let page = await freshPage(browser);
  for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
    const row = await readInTime(page, dir, file, script);
    done(row);
    if (row.error === null) continue;
    await Promise.race([
      page
        .context()
        .close()
        .catch(() => undefined),
      new Promise(tick => setTimeout(tick, 1_000)),
    ]);
    page = await freshPage(browser);
  }
}

async function freshPage(browser: Browser): Promise<Page> {
  return (await browser.newContext({ serviceWorkers: 'block' })).newPage();
}

function line({ file, reading, ms, error }: Row): string {
  if (error !== null) process.stderr.write(`${file}: ${error}\n`);
  const paragraphs = reading?.paragraphs ?? [];
  return JSON.stringify({
    file,
    title: reading?.title ?? '',
    text: paragraphs.join('\n'),
    paragraphs,
    byline: reading?.byline ?? null,
    publishedAt: reading?.publishedAt ?? null,
    modifiedAt: reading?.modifiedAt ?? null,
    language: reading?.language ?? null,
    canonical: reading?.canonical ?? null,
    declared: reading?.declared ?? [],
    live: reading?.live ?? false,
    entries: reading?.entries ?? [],
    beside: reading?.beside ?? [],
    partial: reading?.partial ?? false,
    ms: ms === null ? null : Math.round(ms * 10) / 10,
    error,
  });
}

function fail(message: string): never {
  process.stderr.write(`extract: ${message}\n`);
  process.exit(2);
}

async function main(): Promise<void> {
  const dir = process.argv[2];
  if (!dir) fail('usage: npm run -s extract -- DIR');
  if (!statSync(dir, { throwIfNoEntry: false })?.isDirectory()) fail(`${dir} is no folder`);
  const files = htmlFiles(dir);
  if (files.length === 0) fail(`no *.html or *.html.gz in ${dir}`);
  const executablePath = findChromium() ?? fail('no Chromium found; set CHROME_PATH');
  const script = await reader();
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
  const queue = [...files];
  const rows = new Map<string, Row>();
  let next = 0;
  const done = (row: Row): void => {
    rows.set(row.file, row);
    for (let ready = rows.get(files[next]); ready; ready = rows.get(files[next])) {
      process.stdout.write(`${line(ready)}\n`);
      rows.delete(files[next++]);
    }
    if (next % 50 === 0) process.stderr.write(`${next} of ${files.length}\n`);
  };
  const workers = Math.min(files.length, Math.max(2, availableParallelism()));
  await Promise.all(Array.from({ length: workers }, () => work(browser, dir, queue, script, done)));
  await browser.close();
}

await main();
