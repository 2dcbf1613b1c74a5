/**
 * `npm run -s eval -- test/eval/score-one-article.ts [--list] [--odd | --even]`: which paragraphs of the labelled pages
 * of `one-article/` are read as the article, drawn in headless Chromium as an open page is, without scripts or network.
 * `--list` names each line that was lost or is foreign. Figures, and how the pages were labelled: `one-article.md`.
 */
import { readFileSync } from 'node:fs';
import { chromium, type Page } from 'playwright-core';
import type { PageReading } from '@/lib/model/article';
import { CHROMIUM_FLAGS, findChromium } from '../support/browsers.mjs';
import { bundled } from '../support/bundled-page';

const PAGES = new URL(`file://${process.cwd()}/test/eval/one-article/`);
const NOW = '2026-06-20T12:00:00.000Z';

/** A labelled page. Its headline, byline and dates may be read as anything. */
interface Labelled {
  readonly file: string;
  readonly address: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** Parts of the article that are no running text: right as text too. */
  readonly beside: readonly string[];
  /** What is none of the article. */
  readonly never: readonly string[];
  readonly may: readonly string[];
  readonly article: boolean;
  readonly kind: string;
}

interface Scored {
  readonly page: Labelled;
  readonly isRead: boolean;
  readonly exact: number;
  /** Read as text, and neither a labelled paragraph nor one of what may be. */
  readonly inexact: readonly string[];
  /** Labelled paragraphs whose words are not all in the text. */
  readonly lost: readonly string[];
  /** Parts beside that are neither in the text nor beside it. */
  readonly lostBeside: readonly string[];
  /** Foreign lines in the text, and beside it. */
  readonly foreign: readonly string[];
  readonly foreignBeside: readonly string[];
}

function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

function holdsLine(texts: readonly string[], line: string): boolean {
  return texts.some(text => text === line || (line.length > 20 && text.includes(line)));
}

function scored(page: Labelled, reading: PageReading | null): Scored {
  const text = (reading?.paragraphs ?? []).map(plain);
  const beside = (reading?.beside ?? []).map(block => plain(block.text));
  const [wanted, parts, never] = [page.paragraphs, page.beside, page.never].map(lines => lines.map(plain));
  const free = new Set([page.title, ...page.may, ...page.beside].map(plain));
  const all = text.concat(beside);
  const whole = all.join(' ');
  return {
    page,
    isRead: reading !== null,
    exact: wanted.filter(line => text.includes(line)).length,
    inexact: text.filter(line => !wanted.includes(line) && !free.has(line)),
    lost: wanted.filter(line => !text.join(' ').includes(line)),
    lostBeside: parts.filter(line => !whole.includes(line)),
    foreign: never.filter(line => !wanted.includes(line) && holdsLine(text, line)),
    foreignBeside: never.filter(line => !wanted.includes(line) && holdsLine(beside, line)),
  };
}

async function readAt(page: Page, { file, address }: Labelled): Promise<PageReading | null> {
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  const body = readFileSync(new URL(file, PAGES));
  await page.route('**/*', route =>
    route.request().url() === address
      ? route.fulfill({ body, contentType: 'text/html; charset=utf-8', headers: CLOSED })
      : route.abort(),
  );
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  await page.evaluate(await script);
  return page.evaluate(now => {
    const { readPage } = globalThis as unknown as typeof import('@/lib/page/read-page');
    return readPage(document, location.href, now)?.reading ?? null;
  }, NOW);
}

const CLOSED = { 'content-security-policy': "script-src 'none'" };
const script = bundled('test/eval/extract-page.ts', 'iife');

async function read(pages: readonly Labelled[]): Promise<Scored[]> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('score-one-article: no Chromium found; set CHROME_PATH');
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
  const tab = await browser.newPage();
  const all: Scored[] = [];
  for (const page of pages) all.push(scored(page, await readAt(tab, page)));
  await browser.close();
  return all;
}

function sum(pages: readonly Scored[], count: (page: Scored) => number): number {
  return pages.reduce((total, page) => total + count(page), 0);
}

function say(name: string, pages: readonly Scored[]): void {
  const articles = pages.filter(({ page }) => page.article);
  const others = pages.filter(({ page }) => !page.article);
  const wanted = sum(articles, ({ page }) => page.paragraphs.length);
  const exact = sum(articles, page => page.exact);
  const f1 = (2 * exact) / (wanted + exact + sum(articles, page => page.inexact.length));
  const parts = [
    wanted > 0 && `exact ${exact} of ${wanted}, F1 ${f1.toFixed(3)}, lost ${sum(articles, page => page.lost.length)}`,
    wanted > 0 && `lost beside ${sum(articles, page => page.lostBeside.length)}`,
    wanted > 0 && `foreign ${sum(articles, page => page.foreign.length)}`,
    wanted > 0 && `foreign beside ${sum(articles, page => page.foreignBeside.length)}`,
    wanted > 0 && `refused ${articles.filter(page => !page.isRead).length} of ${articles.length} articles`,
    others.length > 0 && `refused ${others.filter(page => !page.isRead).length} of ${others.length} others`,
  ];
  console.log(`${name} | ${parts.filter(Boolean).join(' | ')}`);
}

function listed({ page, isRead, inexact, lost, lostBeside, foreign, foreignBeside }: Scored): void {
  const lines = [
    ...(isRead === page.article ? [] : [isRead ? 'taken for an article' : 'refused']),
    ...(page.article ? lost.map(line => `lost     ${line}`) : []),
    ...(page.article ? lostBeside.map(line => `lost by  ${line}`) : []),
    ...foreign.map(line => `foreign  ${line}`),
    ...foreignBeside.map(line => `foreign by ${line}`),
    ...inexact.map(line => `inexact  ${line}`),
  ];
  if (lines.length > 0) console.log([page.file, ...lines].join('\n    '));
}

const options = new Set(process.argv.slice(2));
const truth = JSON.parse(readFileSync(new URL('truth.json', PAGES), 'utf8')) as Labelled[];
const chosen = truth.filter((_, i) => !options.has(i % 2 === 0 ? '--even' : '--odd'));
const pages = await read(chosen);
for (const kind of new Set(pages.map(({ page }) => page.kind)))
  say(
    kind,
    pages.filter(({ page }) => page.kind === kind),
  );
const parity = (odd: boolean) => pages.filter(({ page }) => (Number(page.file.slice(0, 2)) % 2 === 1) === odd);
say('odd', parity(true));
say('even', parity(false));
if (options.has('--list')) pages.forEach(listed);
