/**
 * Pages are read, compared and left in a private window; then the browser is closed, and every byte that it has written
 * is searched for words of those pages.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { findChromium } from '../support/browsers.mjs';
import { row } from './ledger';
import { secretOf, secretPage, tracesOf } from './secrets';
import { type Api, type Session, startSession, wait } from './session';

row(
  {
    name: 'private-pages',
    tries: 'pages read and compared in a private window of Chromium, and the disk searched for them',
    few: 3,
    all: 50,
    isMissing: findChromium() === null,
  },
  async (size, tally) => {
    const profile = mkdtempSync(join(tmpdir(), 'wireprint-private-'));
    const secrets = Array.from({ length: size }, (_, i) => secretOf(i));
    try {
      const session = await startSession({ profile });
      await allowPrivate(session);
      const observer = await session.chromium.open('options.html');
      const before = await observer.evaluate(storage);
      for (const secret of secrets) {
        const { opened, tabs } = await readPrivately(session, observer, secret);
        tally.tried(opened, `${secret}: the popup did not answer`);
        tally.tried(tabs === '', `${secret}: ${tabs} opened outside of the private window`);
      }
      const after = await observer.evaluate(storage);
      tally.tried(after === before, `session and local storage: ${before} → ${after}`);
      await session.close();
      const found = tracesOf(secrets, profile);
      for (const secret of secrets) tally.tried(!found.has(secret), `${secret} stands in ${found.get(secret)}`);
    } finally {
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  },
);

/** What a reader does on the browser's page of extensions; a reload of the extension follows. */
async function allowPrivate({ chromium }: Session): Promise<void> {
  const settings = await chromium.context.newPage();
  await settings.goto('chrome://extensions/');
  await settings.evaluate(async extensionId => {
    const { developerPrivate } = (globalThis as unknown as { chrome: Api }).chrome;
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
  }, chromium.id);
  await wait(1_500);
  await settings.close();
}

/** Open a page in a private window, press the button, then Compare where it is offered, then close the window. */
async function readPrivately({ web, chromium }: Session, observer: Page, secret: string) {
  const url = `https://www.private-${secret}.example/news/${secret}`;
  web.serve(url, secretPage(secret));
  const windowId = await observer.evaluate(
    async address =>
      (await (globalThis as unknown as { chrome: Api }).chrome.windows.create({ incognito: true, url: address })).id,
    url,
  );
  await wait(1_200); // the page loads
  const tab = { url: () => url, bringToFront: async () => undefined } as unknown as Page;
  const pages = chromium.context.pages().length;
  const popup = await chromium.openPopup(tab);
  const opened = await popup.page
    .locator('main:not([aria-busy=true])')
    .waitFor({ timeout: 20_000 })
    .then(() => true)
    .catch(() => false);
  const compare = popup.page.getByRole('button', { name: 'Compare', exact: true });
  if ((await compare.count()) > 0) await compare.first().click();
  await wait(300);
  await popup.close();
  await observer.evaluate(id => (globalThis as unknown as { chrome: Api }).chrome.windows.remove(id), windowId);
  const more = chromium.context.pages().slice(pages);
  return { opened, tabs: more.map(page => page.url()).join(' ') };
}

/** Runs in a page of the extension. */
async function storage(): Promise<string> {
  const { session, local } = (globalThis as unknown as { chrome: Api }).chrome.storage;
  return JSON.stringify([await session.get(), await local.get()]);
}
