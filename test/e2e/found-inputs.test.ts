/** The inputs by which an earlier build was stopped, refused or deceived, each through the whole extension. Skips without ../shared. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, startChromium } from '../support/chromium';
import { SHARED } from '../support/shared';
import { askedFrom, importFiles, visit } from '../support/visit';
import { startWeb, type Web } from '../support/web';

const inputs = join(SHARED ?? '', 'cases/trust');
const input = (name: string) => readFileSync(join(inputs, name), 'utf8');
/** Milliseconds in which the popup gives an answer: what it allows itself is 10 s. */
const LIMIT_MS = 10_000;

const PAGES: readonly (readonly [file: string, title: string, paragraphs: number])[] = [
  ['02-freeze-clobber-parentNode.html', 'The harbour log of the council', 8],
  ['04-freeze-nested-date-1MB.html', 'The harbour log of the council', 8],
  ['05-refused-300-authors.html', 'The harbour log of the council', 8],
  ['05-refused-long-address.html', 'The harbour log of the council', 8],
  ['05-refused-paragraph-101k.html', 'The harbour log of the council', 9],
  ['redos-digits20k.html', 'Digits', 2],
];

describe.skipIf(SHARED === null)('an input of ../shared/cases/trust', () => {
  let web: Web;
  let chromium: Chromium;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'wireprint-found-'));
    web = await startWeb();
    chromium = await startChromium({ web });
  });

  afterAll(async () => {
    await chromium?.close();
    await web?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(PAGES)('%s is read when it is open', async (file, title, paragraphs) => {
    const url = `https://found.example/${file.replace(/\W+/g, '-')}/story-one`;
    web.serve(url, input(file));
    const from = Date.now();
    const { page, popup } = await visit(chromium, url);
    expect(Date.now() - from).toBeLessThan(LIMIT_MS);
    const answer = await askedFrom(popup);
    expect(answer.state).toBe('report');
    expect(JSON.stringify(answer)).toContain(title);
    await popup.page.getByText(title).first().waitFor();
    expect(await page.locator('article p').count()).toBe(paragraphs);
    expect(await page.evaluate(() => 'alive')).toBe('alive');
    await popup.close();
    await page.close();
  });

  it.each(PAGES)('%s is read when it is a saved page, and the options page stays awake', async file => {
    const options = await chromium.open('options.html');
    await watchStalls(options);
    await options.locator('#files').setInputFiles(join(inputs, file));
    const job = options.locator('section.job');
    await job.getByRole('button', { name: 'Close' }).waitFor({ timeout: LIMIT_MS });
    expect(await job.innerText()).toMatch(/1 (?:new article|new version|already known)[^]*Recognised: 1 saved page/);
    expect(await longestStall(options)).toBeLessThan(1_000);
    await options.close();
  });

  it('of 20,000 digits is compared with a page of other digits', async () => {
    await importFiles(chromium, [join(inputs, 'redos-digits20k.ndjson')]);
    const url = 'https://digits20k.example/a/story-one';
    web.serve(url, input('redos-digits20k.html'));
    const from = Date.now();
    const { page, popup } = await visit(chromium, url);
    expect(Date.now() - from).toBeLessThan(LIMIT_MS);
    expect(await askedFrom(popup)).toMatchObject({ state: 'report', report: { changes: { edited: 1 } } });
    await popup.close();
    await page.close();
  });

  it('of one paragraph with 800 changes is painted without a pause', async () => {
    execFileSync(process.execPath, [join(inputs, '08-marks-quadratic.mjs')], { cwd: folder });
    await importFiles(chromium, [join(folder, 'long.ndjson')]);
    const url = 'https://marks.example/long/story-one';
    web.serve(url, readFileSync(join(folder, 'long.html')));
    const { page, popup } = await visit(chromium, url);
    await watchStalls(page);
    await popup.page.getByRole('switch', { name: 'Show changes in page' }).click();
    await expect.poll(() => page.evaluate(painted)).toBeGreaterThan(700);
    expect(await longestStall(page)).toBeLessThan(500);
    await popup.close();
    await page.close();
  });

  it('of another file with the same name, size and beginning as an interrupted one is read whole', async () => {
    execFileSync(process.execPath, [join(inputs, '09-same-head.mjs')], { cwd: folder });
    // So many of their rows as are not read until the press.
    for (const name of ['A', 'B'].map(each => join(folder, each, 'ledger.ndjson')))
      writeFileSync(name, readFileSync(name, 'utf8').split('\n').slice(0, 24_000).join('\n'));
    const options = await chromium.open('options.html');
    const job = options.locator('section.job');
    await options.locator('#files').setInputFiles(join(folder, 'A/ledger.ndjson'));
    const counts = () => job.locator('.counts').first().innerText();
    await expect.poll(counts, { timeout: 30_000, interval: 20 }).toMatch(/^[1-9]/);
    await job.getByRole('button', { name: 'Cancel' }).click();
    await job.getByText('Cancelled.').first().waitFor();
    await options.close();
    const said = await importFiles(chromium, [join(folder, 'B/ledger.ndjson')]);
    const read = Array.from(said.matchAll(/([\d,]+) (?:new|already)/g), ([, count]) => Number(count.replace(',', '')));
    expect(read.reduce((sum, count) => sum + count, 0)).toBe(24_000);
  }, 300_000);

  it('that forges a history is named wherever its claims stand', async () => {
    await importFiles(chromium, [join(inputs, 'forged-corpus.ndjson')]);
    const forged = input('forged-corpus.ndjson')
      .split('\n')
      .flatMap(line =>
        line.includes('honest.example') ? [JSON.parse(line) as { url: string; paragraphs: string[] }] : [],
      )[0];
    const texts = forged.paragraphs.map(
      (text, i) => `<p>${i === 2 ? 'Another sentence stands here today.' : text}</p>`,
    );
    web.serve(
      forged.url,
      `<!doctype html><html lang="en"><title>The story</title><article><h1>The story</h1>${texts.join('')}</article>`,
    );
    const { page, popup } = await visit(chromium, forged.url);
    const said = await popup.page.locator('body').innerText();
    expect(said).toContain('Forged by me');
    expect(said).not.toContain('says the page');
    await popup.close();
    await page.close();
  });

  it('that reads what is painted reads no word of another paper before the reader was told', async () => {
    const html = input('03-page-reads-marks.html');
    const paragraphs = [...html.matchAll(/<p>(.*?)<\/p>/g)].map(([, text]) => text);
    const copy = { url: 'https://other.example/a/copy', site: 'The Other Paper', title: 'A copy', language: 'en' };
    writeFileSync(join(folder, 'copy.ndjson'), JSON.stringify({ ...copy, paragraphs: paragraphs.slice(0, 4) }));
    await importFiles(chromium, [join(folder, 'copy.ndjson')]);
    const url = 'https://reading.example/log/one';
    web.serve(url, html);
    const { page, popup } = await visit(chromium, url);
    const read = () => page.locator('#o').innerText();
    await popup.page
      .getByRole('button', { name: /^Show shared text/ })
      .first()
      .click();
    const told = popup.page.getByRole('button', { name: 'Show it' });
    await told.waitFor();
    await page.waitForTimeout(1_000); // three of its looks
    expect(await read()).toBe('');
    await told.click();
    await expect.poll(read).not.toBe('');
    expect(await read()).not.toMatch(/other\.example|Other Paper/);
    await popup.close();
    await page.close();
  });
});

/** Runs in the page: stretches that are painted. */
function painted(): number {
  return [...CSS.highlights.values()].reduce((sum, each) => sum + each.size, 0);
}

/** Note the longest time for which the thread of a page answers no timer. */
function watchStalls(page: Page): Promise<void> {
  return page.evaluate(() => {
    const scope = globalThis as unknown as { stall: number };
    scope.stall = 0;
    let before = performance.now();
    setInterval(() => {
      const now = performance.now();
      scope.stall = Math.max(scope.stall, now - before);
      before = now;
    }, 10);
  });
}

function longestStall(page: Page): Promise<number> {
  return page.evaluate(() => (globalThis as unknown as { stall: number }).stall);
}
