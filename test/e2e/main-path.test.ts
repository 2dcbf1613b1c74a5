/** The main job through the real extension in Chromium: import, press the button, read, mark, compare, keep. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CheckResult } from '@/lib/browser/messages';
import type { Report } from '@/lib/model/report';
import { type Chromium, startChromium } from '../support/chromium';
import { askedFrom, importFiles, keep, visit } from '../support/visit';
import { startWeb, type Web } from '../support/web';

const root = resolve(import.meta.dirname, '../..');
const fixtures = join(root, 'test/fixtures/pages');
const manifest = JSON.parse(readFileSync(join(fixtures, 'manifest.json'), 'utf8')) as { file: string; url: string }[];
const addressOf = (file: string) => manifest.find(page => page.file === file)!.url;

let web: Web;
let chromium: Chromium;

beforeAll(async () => {
  web = await startWeb();
  for (const { file, url } of manifest) web.serve(url, readFileSync(join(fixtures, file)));
  chromium = await startChromium({ web });
});

afterAll(async () => {
  await chromium?.close();
  await web?.close();
});

function reportOf(result: CheckResult): Report {
  if (result.state !== 'report') throw new Error(`state ${result.state}`);
  return result.report;
}

describe('with nothing imported', () => {
  it('says that the corpus is empty, and offers to import', async () => {
    const { page, popup } = await visit(chromium, addressOf('ferry-courier-v6.html'));
    const result = await askedFrom(popup);
    expect(result).toMatchObject({ state: 'report', corpusEmpty: true, report: { article: null, copies: [] } });
    await expect.poll(() => popup.page.locator('body').innerText()).toMatch(/bring what you have/i);
    await popup.close();
    await page.close();
  });

  it('says that a page of the browser cannot be read', async () => {
    const page = await chromium.context.newPage();
    await page.goto('chrome://version/');
    const popup = await chromium.openPopup(page);
    await popup.page.getByRole('heading', { name: 'Browsers do not let extensions see this page' }).waitFor();
    await popup.close();
    await page.close();
  });
});

describe('with the seeds imported', () => {
  beforeAll(async () => {
    const said = await importFiles(
      chromium,
      ['ferry', 'wire'].map(name => join(root, `seeds/${name}.ndjson`)),
    );
    expect(said).toMatch(/\d/);
  });

  it('finds the version that the page carries, its copy and its quotes', async () => {
    const { page, popup } = await visit(chromium, addressOf('ferry-courier-v6.html'));
    const report = reportOf(await askedFrom(popup));
    expect(report.article?.versions.filter(version => version.current)).toHaveLength(1);
    expect(report.article?.versions.at(-1)?.current).toBe(true);
    expect(report.changes).toMatchObject({ kept: 10, edited: 1, added: 1, removed: 0, moved: 0 });
    expect(report.copies.map(copy => [new URL(copy.url).host, copy.relation])).toEqual([
      ['northern-lantern.example', 'copy'],
      ['www.tidewater-post.example', 'quotes'],
    ]);
    await popup.close();
    await page.close();
  });

  it('marks changes without touching a node, steps through them, and leaves nothing behind', async () => {
    const { page, popup } = await visit(chromium, addressOf('ferry-courier-v6.html'));
    // Without the one element of ours, which stands behind the body while something is painted.
    const markup = () =>
      page.evaluate(() => {
        const copy = document.cloneNode(true) as Document;
        copy.body.nextElementSibling?.remove();
        return new XMLSerializer().serializeToString(copy);
      });
    const behindBody = () =>
      page.evaluate(() => {
        const ours = document.body.nextElementSibling;
        return ours === null ? '' : new XMLSerializer().serializeToString(ours);
      });
    const painted = () => page.evaluate(() => [...CSS.highlights.values()].reduce((sum, each) => sum + each.size, 0));
    const before = await markup();
    const toggle = popup.page.getByRole('switch', { name: 'Show changes in page' });
    await toggle.click();
    await expect.poll(painted).toBeGreaterThan(0);
    expect(await markup()).toBe(before);
    expect(await behindBody()).toMatch(/^<div[^>]*><\/div>$/);
    await popup.page.getByRole('button', { name: 'Next change' }).click();
    await popup.page.getByText('1 of 2').waitFor();
    await toggle.click();
    await expect.poll(painted).toBe(0);
    expect(await markup()).toBe(before);
    expect(await behindBody()).toBe('');
    await popup.close();
    await page.close();
  });

  it('walks the changes by the keys of the page, after a click has closed the popup', async () => {
    const { page, popup } = await visit(chromium, addressOf('ferry-courier-v6.html'));
    const current = () =>
      page.evaluate(
        () => [...CSS.highlights].sort(([a], [b]) => (a < b ? 1 : -1)).map(([, each]) => String([...each][0]))[0],
      );
    await popup.page.getByRole('switch', { name: 'Show changes in page' }).click();
    await popup.page
      .getByText('Next change')
      .or(popup.page.getByRole('button', { name: 'Next change' }))
      .first()
      .waitFor();
    await popup.close();
    await page.keyboard.press('n');
    const first = await current();
    await page.keyboard.press('n');
    expect(await current()).not.toBe(first);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await page.close();
  });

  it('marks what a copy shares, reworded passages too, and finds these marks again', async () => {
    const { page, popup } = await visit(chromium, addressOf('saltroad.html'));
    const painted = () => page.evaluate(() => [...CSS.highlights.values()].filter(each => each.size > 0).length);
    await popup.page.getByRole('button', { name: 'Show shared text: Inland Gazette' }).click();
    expect(await painted()).toBe(0); // what another article shares is painted only after it was said who can read it
    await popup.page.getByRole('button', { name: 'Show it' }).click();
    await expect.poll(painted).toBe(2); // in the same words, and reworded
    await popup.page.getByRole('button', { name: 'Next passage' }).click();
    await popup.page.getByText(/^1 of \d/).waitFor();
    await popup.close();
    const again = await chromium.openPopup(page);
    await again.page.getByText(/^1 of \d/).waitFor();
    await again.page.getByRole('button', { name: 'Hide shared text: Inland Gazette' }).click();
    await expect.poll(painted).toBe(0);
    await again.close();
    await page.close();
  });

  it('finds its marks again after a click into the page has closed the popup', async () => {
    const { page, popup } = await visit(chromium, addressOf('ferry-courier-v6.html'));
    await popup.page.getByRole('switch', { name: 'Show changes in page' }).click();
    await popup.page.getByRole('button', { name: 'Next change' }).click();
    await popup.page.getByText('1 of 2').waitFor();
    await popup.close();
    const again = await chromium.openPopup(page);
    await again.page.getByText('1 of 2').waitFor();
    expect(await again.page.getByRole('switch', { name: 'Show changes in page' }).getAttribute('aria-checked')).toBe(
      'true',
    );
    await again.page.getByRole('button', { name: 'Next change' }).click();
    await again.page.getByText('2 of 2').waitFor();
    await again.close();
    await page.close();
  });

  it('compares the page with an earlier version on a page of its own', async () => {
    const { page, popup } = await visit(chromium, addressOf('ferry-courier-v6.html'));
    const opened = chromium.context.waitForEvent('page');
    await popup.page.getByRole('button', { name: 'Compare', exact: true }).click();
    const compare = await opened;
    await compare.locator('ins').first().waitFor();
    await compare.close();
    await popup.close();
    await page.close();
  });

  it('keeps an unknown version once, and then knows it', async () => {
    const url = addressOf('ferry-courier-v7.html');
    const first = await visit(chromium, url);
    expect(reportOf(await askedFrom(first.popup)).article?.carries).toBeNull();
    await keep(first.popup);
    await first.popup.close();
    await first.page.close();
    const second = await visit(chromium, url);
    const report = reportOf(await askedFrom(second.popup));
    expect(report.article?.carries).toBe(report.article?.versions.at(-1)?.id);
    await second.popup.close();
    await second.page.close();
  });

  it('says of a page without an article that it is none', async () => {
    const home = manifest.find(page => /home/.test(page.file))!;
    const { page, popup } = await visit(chromium, home.url);
    expect((await askedFrom(popup)).state).toBe('no-article');
    await popup.close();
    await page.close();
  });
});

describe('the border', () => {
  it('has asked the network for nothing', () => {
    expect(web.refused).toEqual([]);
  });

  it('refuses a message from a content script, whatever it asks', async () => {
    const { page, popup } = await visit(chromium, addressOf('ferry-courier-v6.html'));
    await popup.close();
    const session = await chromium.context.newCDPSession(page);
    const worlds: { id: number; origin: string; auxData?: { type: string } }[] = [];
    session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context as never));
    await session.send('Runtime.enable');
    const isolated = worlds.find(world => world.auxData?.type === 'isolated' && world.origin.includes(chromium.id));
    expect(isolated).toBeDefined();
    const forged = { id: 7, type: 'undoKeep', data: { versionId: 1 }, timestamp: 0 };
    const { result } = await session.send('Runtime.evaluate', {
      contextId: isolated!.id,
      awaitPromise: true,
      returnByValue: true,
      expression: `chrome.runtime.sendMessage(${JSON.stringify(forged)}).then(answer => JSON.stringify(answer))`,
    });
    expect(result.value).toMatch(/refused: sender/);
    await page.close();
  });

  it('asks for no host at install and exposes no resource', () => {
    const built = JSON.parse(readFileSync(join(root, '.output/chrome-mv3/manifest.json'), 'utf8')) as Record<
      string,
      unknown
    >;
    for (const field of ['host_permissions', 'content_scripts', 'web_accessible_resources'])
      expect(built[field] ?? []).toEqual([]);
    expect(JSON.stringify(built.content_security_policy)).toContain("require-trusted-types-for 'script'");
    const silent = 'activeTab alarms contextMenus idle offscreen scripting sidePanel storage unlimitedStorage'; // no warning
    expect([...(built.permissions as string[])].sort().join(' ')).toBe(silent);
  });
});
