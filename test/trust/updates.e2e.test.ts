/** The extension is replaced while tabs with its content script are open and painted: each answers again at the next press. */
import type { Page } from 'playwright-core';
import { findChromium } from '../support/browsers.mjs';
import { visit } from '../support/visit';
import { row } from './ledger';
import { type Api, type Session, startSession, wait } from './session';

/** Tabs that are open at one update; `npm test` opens a few only. */
const TABS = 10;

row(
  {
    name: 'updates',
    tries: `tabs, up to ${TABS} at a time, whose extension is replaced under them`,
    few: 3,
    all: 100,
    isMissing: findChromium() === null,
  },
  async (size, tally) => {
    const session = await startSession();
    try {
      for (let round = 0; round * TABS < size; round++) {
        const tabs = Math.min(TABS, size - round * TABS);
        const errors: string[] = [];
        const pages: Page[] = [];
        for (let tab = 0; tab < tabs; tab++) {
          const { page, popup } = await visit(session.chromium, session.article);
          page.on('pageerror', error => errors.push(String(error)));
          const mark = popup.page.getByRole('switch');
          if ((await mark.count()) > 0) await mark.first().click();
          await popup.close();
          pages.push(page);
          if (tab < tabs - 1) await page.evaluate(at => history.replaceState(null, '', `?tab=${at}`), tab);
        }
        await replaced(session);
        for (const [tab, page] of pages.entries()) {
          const popup = await session.chromium.openPopup(page);
          const isThere = await popup.page
            .locator('footer')
            .waitFor({ timeout: 20_000 })
            .then(
              () => true,
              () => false,
            );
          tally.tried(isThere && errors.length === 0, `round ${round}, tab ${tab}: ${errors[0] ?? 'no report'}`);
          await popup.close();
          await page.close();
        }
      }
    } finally {
      await session.close();
    }
  },
);

async function replaced({ chromium }: Session): Promise<void> {
  const settings = await chromium.context.newPage();
  await settings.goto('chrome://extensions/');
  await settings.evaluate(async id => {
    const { developerPrivate } = (globalThis as unknown as { chrome: Api }).chrome;
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.reload(id, { failQuietly: true });
  }, chromium.id);
  await wait(1_500);
  await settings.close();
}
