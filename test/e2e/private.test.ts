/** A private window in Chromium: its pages are read and compared there, and nothing of them is left or opened elsewhere. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, type Popup, startChromium } from '../support/chromium';
import { importFiles } from '../support/visit';
import { startWeb, type Web } from '../support/web';

const root = resolve(import.meta.dirname, '../..');
const fixtures = join(root, 'test/fixtures/pages');
const manifest = JSON.parse(readFileSync(join(fixtures, 'manifest.json'), 'utf8')) as { file: string; url: string }[];
const article = manifest.find(page => page.file === 'ferry-courier-v6.html')!.url;

interface Target {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
  readonly title: string;
}

interface Api {
  developerPrivate: {
    updateProfileConfiguration(update: object): Promise<void>;
    updateExtensionConfiguration(update: object): Promise<void>;
    getExtensionInfo(id: string): Promise<{ state: string }>;
  };
  tabs: {
    query(which: object): Promise<{ id: number }[]>;
    update(id: number, change: object): Promise<unknown>;
  };
  windows: {
    create(how: object): Promise<{ id: number }>;
    remove(id: number): Promise<void>;
    getAll(how: object): Promise<{ id: number; incognito: boolean; tabs: { id: number; url?: string }[] }[]>;
  };
  storage: Record<'session' | 'local', { get(): Promise<Record<string, unknown>> }>;
}

let web: Web;
let chromium: Chromium;
/** The article's tab, as far as a popup over it needs one: Playwright sees no private page. */
const privatePage = {
  url: () => article,
  bringToFront: () =>
    observer.evaluate(async url => {
      const { tabs } = (globalThis as unknown as { chrome: Api }).chrome;
      const all = (await tabs.query({ url })) as { id: number; incognito?: boolean }[];
      for (const { id, incognito } of all) if (incognito) await tabs.update(id, { active: true });
    }, article),
} as unknown as Page;

/** A page of the extension, that asks the browser for us: the worker that was there at the start is gone. */
let observer: Page;
let windowId: number;
let popup: Popup;
let before: Awaited<ReturnType<typeof stored>>;

/** What the extension has stored, and how many tabs stand in normal windows. */
async function stored() {
  return observer.evaluate(async () => {
    const { storage, windows } = (globalThis as unknown as { chrome: Api }).chrome;
    const all = await windows.getAll({ populate: true });
    return {
      session: await storage.session.get(),
      local: await storage.local.get(),
      normalTabs: all.filter(each => !each.incognito).flatMap(each => each.tabs).length,
      privateTabs: all.filter(each => each.incognito).flatMap(each => each.tabs).length,
    };
  });
}

async function targets(): Promise<Target[]> {
  const session = await chromium.context.browser()!.newBrowserCDPSession();
  const { targetInfos } = (await session.send('Target.getTargets')) as { targetInfos: Target[] };
  await session.detach();
  return targetInfos;
}

/** What a reader does on the browser's page of extensions. A reload follows, which only developer mode lets an unpacked one survive. */
async function allowPrivate(): Promise<void> {
  const settings = await chromium.context.newPage();
  await settings.goto('chrome://extensions/');
  const state = await settings.evaluate(async extensionId => {
    const { developerPrivate } = (globalThis as unknown as { chrome: Api }).chrome;
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
    await new Promise(done => setTimeout(done, 1_500));
    return (await developerPrivate.getExtensionInfo(extensionId)).state;
  }, chromium.id);
  expect(state).toBe('ENABLED');
  await settings.close();
}

beforeAll(async () => {
  web = await startWeb();
  for (const { file, url } of manifest) web.serve(url, readFileSync(join(fixtures, file)));
  chromium = await startChromium({ web });
  await allowPrivate();
  await importFiles(chromium, [join(root, 'seeds/ferry.ndjson'), join(root, 'seeds/wire.ndjson')]);
  observer = await chromium.open('options.html');
  windowId = await observer.evaluate(
    async url => (await (globalThis as unknown as { chrome: Api }).chrome.windows.create({ incognito: true, url })).id,
    article,
  );
  for (let tries = 0; tries < 50 && !(await targets()).some(({ url }) => url === article); tries++)
    await observer.waitForTimeout(100);
  await observer.waitForTimeout(1_000); // the page loads
  before = await stored();
  popup = await chromium.openPopup(privatePage);
  await popup.page.locator('main:not([aria-busy=true])').waitFor({ timeout: 30_000 });
  mkdirSync(join(root, 'out'), { recursive: true });
});

afterAll(async () => {
  await chromium?.close();
  await web?.close();
});

describe('a private window', () => {
  it('is told that nothing is stored, and offers no keeping', async () => {
    const text = await popup.page.locator('body').innerText();
    expect(text).toMatch(/Private window/);
    expect(text).toMatch(/The page carries|Since/);
    expect(await popup.page.getByRole('button', { name: 'Keep this version' }).count()).toBe(0);
    await popup.page.screenshot({ path: join(root, 'out/private-popup.png') });
  });

  it('saves no reading of its page', async () => {
    expect(await stored()).toEqual(before);
  });

  it('opens a link in itself', async () => {
    expect(await popup.page.locator('a[target]').count()).toBe(0);
    await popup.page.locator('.out-link').first().click();
    await expect.poll(async () => (await stored()).privateTabs).toBe(before.privateTabs + 1);
    expect((await stored()).normalTabs).toBe(before.normalTabs);
    await popup.close();
  });

  it('compares in the popup, under a title that names nothing', async () => {
    popup = await chromium.openPopup(privatePage);
    await popup.page.locator('main:not([aria-busy=true])').waitFor({ timeout: 30_000 });
    const tabs = await stored();
    await popup.page.getByRole('button', { name: 'Compare', exact: true }).click();
    await popup.page.locator('.cell ins').first().waitFor({ timeout: 15_000 });
    expect(await popup.page.title()).toBe('Compare · Wireprint');
    await popup.page.screenshot({ path: join(root, 'out/private-compare.png') });
    const now = await stored();
    expect([now.normalTabs, now.privateTabs]).toEqual([tabs.normalTabs, tabs.privateTabs]);
    expect(now.session).toEqual({});
    await popup.page.getByRole('button', { name: 'Back to the report' }).click();
    await popup.page.getByRole('button', { name: 'Compare', exact: true }).waitFor({ timeout: 15_000 });
    await popup.close();
  });

  it('leaves nothing once it is closed', async () => {
    await observer.evaluate(id => (globalThis as unknown as { chrome: Api }).chrome.windows.remove(id), windowId);
    const { session, local, normalTabs } = await stored();
    expect({ session, local, normalTabs }).toEqual({
      session: {},
      local: before.local,
      normalTabs: before.normalTabs,
    });
    const pages = await targets();
    expect(pages.filter(({ url, title }) => url.includes('compare.html') || title.includes('Ferry'))).toEqual([]);
  });
});
