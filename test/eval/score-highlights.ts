/**
 * npm run -s eval test/eval/score-highlights.ts [-- --pages N]
 *
 * Paints stretches in real article pages of ../shared, then has each page drawn anew once, in one of the ways that
 * pages do it, and judges every range by an attribute that the painter does not know. Prints the two rows and, by way,
 * what was lost. Exits 1 when a highlight stands in a wrong place.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { chromium, type Page } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium } from '../support/browsers.mjs';
import { bundled } from '../support/bundled-page';
import { SHARED } from '../support/shared';
import type { Judged } from './highlights-page';

const SETS = ['aeb', 'newsextract424', 'fundus_multilang', 'wcxb'];

interface Sum {
  pages: number;
  wanted: number;
  placed: number;
  wrong: number;
}

const sumOf = (): Sum => ({ pages: 0, wanted: 0, placed: 0, wrong: 0 });

function add(sum: Sum, { wanted, placed, wrong }: Judged): void {
  sum.pages++;
  sum.wanted += wanted;
  sum.placed += placed;
  sum.wrong += wrong.length;
}

function row(name: string, { pages, wanted, placed, wrong }: Sum): string {
  return `${name}: ${pages} pages, ${placed} of ${wanted} placed (${(placed / Math.max(1, wanted)).toFixed(4)}), ${wrong} in a wrong place`;
}

/** Files of all sets in turn, so that a part of them is a part of each. */
function files(): string[] {
  const bySet = SETS.map(set => {
    const folder = join(SHARED ?? '', 'data', set, 'html');
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(name => /\.html?(\.gz)?$/.test(name))
      .sort()
      .map(name => join(folder, name));
  });
  const longest = Math.max(...bySet.map(set => set.length));
  return Array.from({ length: longest }, (_, at) => bySet.flatMap(set => set.slice(at, at + 1))).flat();
}

async function show(page: Page, file: string, script: string): Promise<void> {
  const bytes = readFileSync(file);
  const body = file.endsWith('.gz') ? gunzipSync(bytes) : bytes;
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  let isServed = false;
  await page.route('**/*', route => {
    if (isServed || route.request().resourceType() !== 'document') return route.abort();
    isServed = true;
    const headers = { 'content-security-policy': "script-src 'none'; frame-src 'none'" };
    return route.fulfill({ body, contentType: 'text/html; charset=utf-8', headers });
  });
  await page.goto('https://paper.example/2026/story', { waitUntil: 'domcontentloaded', timeout: 10_000 });
  await page.evaluate(script);
}

type InPage = typeof import('./highlights-page');

const limit = Number(process.argv[process.argv.indexOf('--pages') + 1]) || 200;
const executablePath = findChromium();
if (SHARED === null || executablePath === null) {
  process.stderr.write('score-highlights: needs ../shared and a Chromium\n');
  process.exit(2);
}
const script = await bundled('test/eval/highlights-page.ts', 'iife');
const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
const painted = sumOf();
const anew = sumOf();
const byWay = new Map<string, Sum>();
let page = await (await browser.newContext()).newPage();
for (const file of files()) {
  if (painted.pages >= limit) break;
  try {
    await show(page, file, script);
    const number = painted.pages;
    const first = await page.evaluate(seed => (globalThis as unknown as InPage).paintPage(seed), number);
    if (first === null || first.wanted === 0) continue; // no article
    add(painted, first);
    const [way, after] = await page.evaluate(async at => {
      const { ways, drawAnew } = globalThis as unknown as InPage;
      const way = ways[at % ways.length];
      return [way, await drawAnew(way)] as const;
    }, number);
    add(anew, after);
    const sum = byWay.get(way) ?? sumOf();
    byWay.set(way, sum);
    add(sum, after);
    for (const wrong of [...first.wrong, ...after.wrong])
      process.stderr.write(`${file}: ${way}: wrong place: ${wrong}\n`);
    if (first.placed < first.wanted) process.stderr.write(`${file}: ${first.placed} of ${first.wanted} painted\n`);
    if (after.placed < first.placed * 0.97)
      process.stderr.write(`${file}: ${way}: ${after.placed} of ${after.wanted} (${first.placed} before)\n`);
  } catch (error) {
    process.stderr.write(`${file}: ${String(error).split('\n')[0]}\n`);
    page = await (await browser.newContext()).newPage();
  }
}
await browser.close();
console.log(row('painted', painted));
console.log(row('after drawing anew', anew));
for (const [way, sum] of byWay) console.log(`  ${row(way, sum)}`);
process.exit(painted.wrong + anew.wrong > 0 ? 1 : 0);
