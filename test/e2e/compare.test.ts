/** The compare page of the real extension, over the seeds' ferry story: how it is read, walked, kept and reopened. */
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Chromium, startChromium } from '../support/chromium';
import { importFiles } from '../support/visit';
import { startWeb, type Web } from '../support/web';

const root = resolve(import.meta.dirname, '../..');

let web: Web;
let chromium: Chromium;
let compare: Page;
/** Address of the comparison of Version 5 with Version 6. */
let start: string;

beforeAll(async () => {
  web = await startWeb();
  chromium = await startChromium({ web });
  await importFiles(chromium, [resolve(root, 'seeds/ferry.ndjson')]);
  compare = await chromium.open('compare.html?a=v:1&b=v:2');
  start = compare.url().replace(/\?.*/, `?a=${await keyOf('Version 5')}&b=${await keyOf('Version 6')}`);
});

afterAll(async () => {
  await chromium?.close();
  await web?.close();
});

beforeEach(async () => {
  await compare.goto(start);
  await compare.locator('.columns').waitFor();
});

const press = (name: string) => compare.getByRole('button', { name, exact: true }).click();
const texts = (selector: string) => compare.locator(selector).allTextContents();
const choice = (side: 'Left text' | 'Right text') => compare.getByLabel(side);
const chosen = (side: 'Left text' | 'Right text') =>
  choice(side).evaluate(each => (each as HTMLSelectElement).selectedOptions[0].label.split(' · ')[0]);
const keyOf = (label: string) =>
  choice('Left text')
    .locator('option', { hasText: new RegExp(`^${label} ·`) })
    .getAttribute('value');
/** Rows by what happened in them. */
const rowNames = () => compare.locator('li.row[aria-label]').evaluateAll(rows => rows.map(row => row.ariaLabel));

describe('the comparison of two versions', () => {
  it('stands under the address of two stored texts', async () => {
    expect(new URL(start).search).toMatch(/^\?a=v:\d+&b=v:\d+$/);
    expect([await chosen('Left text'), await chosen('Right text')]).toEqual(['Version 5', 'Version 6']);
    expect(await texts('.totals')).toEqual([expect.stringMatching(/^Paragraphs: 1 edited, 1 added, 10 kept · /)]);
  });

  it('shows the words side by side', async () => {
    expect(await rowNames()).toEqual([expect.stringMatching(/^“not”/), expect.stringMatching(/^added/)]);
    expect(await texts('.cell.a del')).toEqual(['removed:  in February (end) ']);
    expect(await texts('.cell.b ins')).toEqual([
      'added: not  (end) ',
      expect.stringMatching(/^added: Correction, 4 March 2026: .*Gannet Point\. \(end\) $/),
    ]);
  });

  it('is heard whole: each row with what happened, who says it, what was added and what was removed', async () => {
    expect(await compare.locator('.columns').ariaSnapshot()).toMatchInlineSnapshot(`
      "- list:
        - listitem:
          - button "10 paragraphs kept"
        - listitem "“not”, date, paragraph 11":
          - text: “not” date paragraph 11
          - paragraph: ‘not’ added · ‘February’ removed
          - text: The Tern Bank, a ridge of hard sand two miles off the harbour mouth, has caught larger ships. A stone carrier sat on it for nine days in the winter of 2011, and a trawler was pulled clear in 2019 after losing its rudder. The light that marks its northern end had been reported out of order
          - deletion: "removed: in February (end)"
          - text: . The Tern Bank, a ridge of hard sand two miles off the harbour mouth, has caught larger ships. A stone carrier sat on it for nine days in the winter of 2011, and a trawler was pulled clear in 2019 after losing its rudder. The light that marks its northern end had
          - insertion: "added: not (end)"
          - text: been reported out of order.
        - listitem "added, correction, paragraph 12":
          - text: added correction paragraph 12
          - paragraph: correction notice added
          - insertion: "added: Correction, 4 March 2026: An earlier version of this article said that the light on the Tern Bank had been reported out of order in February. That report concerned the light at Gannet Point. (end)""
    `);
  });

  it('shows them in one line', async () => {
    await press('Merged');
    await compare.locator('.columns.inline').waitFor();
    expect(await compare.locator('.cell.a, .cell.b').count()).toBe(0);
    expect(await texts('.cell.line ins')).toEqual(expect.arrayContaining([expect.stringMatching(/not/)]));
  });

  it('shows everything, or only what changed with folds to open', async () => {
    const rows = compare.locator('li.row');
    expect(await rows.count()).toBe(2);
    await compare.locator('li.fold button').first().click();
    expect(await rows.count()).toBeGreaterThan(2);
    await press('Everything');
    await expect.poll(() => rows.count()).toBe(12);
  });

  it('is filtered by what happened', async () => {
    await press('1 “not”');
    await expect.poll(rowNames).toEqual([expect.stringMatching(/^“not”/)]);
    await press('Show every sort');
    await expect.poll(rowNames).toHaveLength(2);
  });

  it('is walked by n and p, which put the focus on the change', async () => {
    const at = () => compare.locator('.position').textContent();
    expect(await at()).toBe('2 changes');
    await compare.keyboard.press('n');
    await expect.poll(at).toBe('change 1 of 2');
    expect(await compare.evaluate(() => document.activeElement?.ariaLabel)).toMatch(/^“not”/);
    await compare.keyboard.press('p');
    await expect.poll(at).toBe('change 2 of 2');
  });

  it('has the whole history, each bar a comparison', async () => {
    // Five: Version 2 has the words of Version 1 under another headline.
    await compare.getByRole('heading', { name: '5 versions, words changed in each' }).waitFor();
    await compare.getByRole('button', { name: /^Version 3,/ }).click();
    await expect.poll(() => chosen('Right text')).toBe('Version 3');
    expect(await chosen('Left text')).toBe('Version 1');
    await compare.locator('li.row.moved').first().waitFor();
  });
});

describe('what is taken away', () => {
  it.each([
    ['HTML', 'html', /<ins[\s>]/],
    ['Markdown', 'md', /^# /m],
    ['JSON', 'json', /"paragraphs"/],
  ])('as %s is whole by itself', async (format, ending, expected) => {
    const saving = compare.waitForEvent('download');
    await press(`Save as ${format}`);
    const file = await saving;
    expect(file.suggestedFilename()).toBe(`comparison-the-harbour-courier.${ending}`);
    const text = (await (await file.createReadStream()).toArray()).join('');
    expect(text).toMatch(expected);
    expect(text).not.toMatch(/(?:src|href)="(?!https?:\/\/www\.harbour-courier)/); // nothing to be loaded
  });
});

describe('its address', () => {
  it('reopens what was shown', async () => {
    await press('Merged');
    await press('1 “not”');
    await choice('Left text').selectOption(await keyOf('Version 1'));
    await expect.poll(rowNames).not.toHaveLength(1);
    const reopened = await chromium.context.newPage();
    await reopened.goto(compare.url());
    await reopened.locator('.columns.inline').waitFor();
    expect(await reopened.getByLabel('Left text').inputValue()).toBe(await choice('Left text').inputValue());
    expect(await reopened.locator('li.row[aria-label]').evaluateAll(rows => rows.map(row => row.ariaLabel))).toEqual(
      await rowNames(),
    );
    await reopened.close();
  });

  it('of a text that was never there says which side is missing', async () => {
    await compare.goto(start.replace(/b=v:\d+/, 'b=v:999'));
    await compare.getByRole('heading', { name: 'The right text is not here' }).waitFor();
    await compare.goto(start.replace(/\?.*/, '?a=javascript:alert(1)&b='));
    await compare.getByRole('heading', { name: 'Neither text is here' }).waitFor();
  });

  it('says, once the versions are deleted, that they are', async () => {
    const options = await chromium.open('options.html');
    await options.getByRole('button', { name: 'Delete Example: the ferry story' }).click();
    await options.getByRole('button', { name: 'Undo' }).waitFor();
    await options.close();
    await compare.goto(start);
    await compare.getByRole('heading', { name: 'Neither text is here' }).waitFor();
    expect(await compare.locator('main').innerText()).toContain('was deleted from your saved articles');
  });
});
