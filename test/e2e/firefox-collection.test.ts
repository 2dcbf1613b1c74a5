/** What is stored, through the real extension in Firefox: files in, the library, a passage, comparisons, what was deleted. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { findFirefox } from '../support/browsers.mjs';
import { type Firefox, startFirefox } from '../support/firefox';
import { type FirefoxReader, readerOf } from '../support/firefox-reader';
import { startWeb, type Web } from '../support/web';

const root = resolve(import.meta.dirname, '../..');
const WORDS =
  'The lock gates at Ennerby have been shut since Monday, and forty barges wait below the town for them to open.';
const PAGE = `<!doctype html><title>Gates shut</title><article><h1>Gates shut</h1><p>${WORDS}</p>
  <p>A diver found the iron of the lower gate broken in two places, which had not been seen from the bank before.</p>
  <p>The trust wants to begin the repair next week, and has asked the crews for patience until the water is in.</p>
  </article>`;

describe.skipIf(findFirefox() === null)('Firefox, what is stored', () => {
  let web: Web;
  let firefox: Firefox;
  let reader: FirefoxReader;

  beforeAll(async () => {
    web = await startWeb();
    firefox = await startFirefox(web);
    reader = readerOf(firefox);
    await reader.open('options.html');
  });

  afterAll(async () => {
    await firefox?.close();
    await web?.close();
  });

  const ended = async () => {
    await reader.press('Close', 'section.job button');
    await expect.poll(() => reader.count('section.job'), { timeout: 20_000 }).toBe(0);
  };
  const names = () => reader.text('table.corpora tbody th');

  describe('files', () => {
    it('are imported, and those that are none are named with line and reason', async () => {
      await reader.give({
        'ferry.ndjson': readFileSync(join(root, 'seeds/ferry.ndjson'), 'utf8'),
        'cut.json': '{"text":"The gates were',
        'empty.ndjson': '',
      });
      await reader.sees(/Done\..*2 rows rejected/, 'section.job');
      const rejected = await reader.text('.rejected-rows tbody');
      expect(rejected).toMatch(/cut\.json 1 JSON that is cut off/);
      expect(rejected).toMatch(/empty\.ndjson – the file is empty/);
      await ended();
    });

    it('may be a table, of which the columns are asked', async () => {
      await reader.give({ 'rows.csv': `odd,words\nOn barges,"${WORDS} A table told it."\n` });
      await reader.choose('Headline', 'odd');
      await reader.choose('Text', 'words');
      await reader.press('Import', 'form.columns [type=submit]');
      await reader.sees(/Done\. 1 new article/, 'section.job');
      await ended();
    });

    it('may be a saved page, which is read under Trusted Types', async () => {
      await reader.give({ 'gates.html': PAGE });
      await reader.sees(/Done\. 1 new article/, 'section.job');
      await ended();
    });

    it('are deleted as a collection, and had back', async () => {
      const before = await names();
      await reader.press('Delete rows');
      await expect.poll(names).not.toContain('rows');
      await reader.press('Undo');
      await expect.poll(names).toBe(before);
    });

    it('are found by an index in which nothing is missing', async () => {
      await reader.open('options.html#storage');
      await reader.press('Check the index');
      await reader.sees(/Nothing is missing/);
    });
  });

  describe('the library', () => {
    beforeAll(() => reader.open('library.html'));

    it('lists what is stored', async () => {
      await expect.poll(() => reader.count('.article-row'), { timeout: 20_000 }).toBeGreaterThan(3);
    });

    it('is searched by words of a headline', async () => {
      await reader.fill('Words of the headline', 'Gates');
      await expect.poll(() => reader.count('.article-row')).toBe(1);
      await reader.sees(/1 of \d+ articles/);
    });

    it('is searched in the texts too', async () => {
      await reader.fill('Words of the headline', 'hinges diver');
      await expect.poll(() => reader.count('.article-row')).toBe(0);
      await reader.fill('Words of the headline', 'broken in two places');
      await reader.press('search the texts too', 'label');
      await reader.sees(/Gates shut/, '.article-row');
      await reader.press('search the texts too', 'label');
      await reader.fill('Words of the headline', '');
    });

    it('shows those that have versions', async () => {
      const all = await reader.count('.article-row');
      await reader.press('has versions', 'label');
      await expect.poll(() => reader.count('.article-row')).toBeLessThan(all);
      await reader.press('has versions', 'label');
    });

    it('keeps the search in its address', async () => {
      await reader.fill('Words of the headline', 'ferry');
      await expect.poll(() => firefox.run<string>('return location.search')).toContain('query=ferry');
    });

    it('opens an article with its versions and their picture', async () => {
      await reader.press('has versions', 'label');
      const open = `document.querySelector('.article-row a').click()`;
      await firefox.run(open);
      await expect.poll(() => reader.count('.stored-version'), { timeout: 20_000 }).toBeGreaterThan(2);
      await expect.poll(() => reader.count('.history-bars button')).toBeGreaterThan(1);
    });

    it('gives a deleted version back, also after the page was loaded again', async () => {
      const before = await reader.count('.stored-version');
      await firefox.run(`document.querySelectorAll('.stored-version')[1].querySelector('button').click()`);
      await expect.poll(() => reader.count('.stored-version')).toBe(before - 1);
      await firefox.run('location.reload()');
      await expect.poll(() => reader.count('.bin button'), { timeout: 20_000 }).toBeGreaterThan(0);
      await reader.press('Undo', '.bin button');
      await expect.poll(() => reader.count('.stored-version')).toBe(before);
    });

    it('finds where a passage stands', async () => {
      await reader.open('library.html');
      await reader.press('Paste a passage', 'summary');
      await reader.fill('Passage', WORDS);
      await reader.press('Look it up');
      await reader.sees(/Found in \d articles?/, '.passage');
      expect(await reader.text('.passage mark')).toContain('forty barges');
    });

    it('answers what was asked in the context menu', async () => {
      await firefox.run(`await browser.storage.session.set({ 'asked-of-library': args[0] })`, {
        about: 'address',
        url: 'https://nowhere.example/',
      });
      await reader.open('library.html?again');
      await reader.sees(/Nothing is stored under this address/);
    });
  });

  describe('a comparison', () => {
    let start = '';

    beforeAll(async () => {
      await reader.open('compare.html?a=v:1&b=v:2');
      await vi.waitFor(async () => expect(await reader.count('select option')).toBeGreaterThan(4), { timeout: 20_000 });
      const keys = await firefox.run<string[]>(
        `return [...document.querySelector('select').options].filter(each => /^Version [56] /.test(each.label)).map(each => each.value)`,
      );
      start = `compare.html?a=${keys[0]}&b=${keys[1]}`;
    });

    beforeEach(async () => {
      await reader.open(start);
      await reader.sees(/1 edited, 1 added, 10 kept/, '.totals');
    });

    it('shows the words side by side', async () => {
      expect(await reader.text('.cell.a del')).toContain('in February');
      expect(await reader.text('.cell.b ins')).toContain('not');
    });

    it('shows them merged', async () => {
      await reader.press('Merged');
      await expect.poll(() => reader.count('.columns.inline')).toBe(1);
      expect(await reader.count('.cell.a, .cell.b')).toBe(0);
    });

    it('shows everything', async () => {
      await reader.press('Everything');
      await expect.poll(() => reader.count('li.row')).toBe(12);
    });

    it('is filtered by what happened', async () => {
      await reader.press('1 “not”');
      await expect.poll(() => reader.count('li.row[aria-label]')).toBe(1);
      await reader.press('Show every sort');
      await expect.poll(() => reader.count('li.row[aria-label]')).toBe(2);
    });

    it('is walked by n and p', async () => {
      const at = () => reader.text('.position');
      await firefox.key('n');
      await expect.poll(at).toBe('change 1 of 2');
      await firefox.key('p');
      await expect.poll(at).toBe('change 2 of 2');
    });

    it('is made of two other texts by the lists above it', async () => {
      await reader.choose('Left text', 'Version 1');
      await expect.poll(() => reader.text('.totals')).not.toMatch(/1 edited, 1 added, 10 kept/);
      await expect.poll(() => firefox.run<string>('return location.search')).not.toBe(new URL(start, 'x:/').search);
    });

    it('of a text that was never there says which side is missing', async () => {
      await reader.open(start.replace(/b=v:\d+/, 'b=v:999'));
      await reader.sees(/The right text is not here/);
    });
  });

  it('has asked the network for nothing', () => {
    expect(web.refused).toEqual([]);
  });
});
