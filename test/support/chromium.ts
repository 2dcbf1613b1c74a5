/** The built extension in a real Chromium: started, its popup opened by the real button, its worker reached. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium } from './browsers.mjs';
import type { Web } from './web';

const root = resolve(import.meta.dirname, '../..');

/** Where `wxt build` leaves the extension for Chromium. */
export const EXTENSION = join(root, '.output/chrome-mv3');

export interface Chromium {
  readonly context: BrowserContext;
  readonly id: string;
  readonly profile: string;
  worker(): Promise<Worker>;
  /** Open a page of the extension in a tab. */
  open(path: string): Promise<Page>;
  /** Press the toolbar button over a page: grants activeTab, opens the real popup. */
  openPopup(page: Page, press?: Press): Promise<Popup>;
  /** Pin the button to the toolbar, as the browser's own settings do. A button that is not slides out first, which takes a quarter of a second. */
  pin(): Promise<void>;
  close(): Promise<void>;
}

export interface Press {
  /** Called right before. */
  pressed?(): void;
  /**
   * Milliseconds in which the popup is left alone before a client attaches to it; 0 when not given. Attaching
   * holds it up, and costs .3 s of processor time with fifteen tabs open, of which each is attached to.
   */
  readonly alone?: number;
}

export interface Popup {
  readonly page: Page;
  close(): Promise<void>;
}

export interface Options {
  readonly web: Web;
  readonly headless?: boolean;
  /** Kept after `close` when given. */
  readonly profile?: string;
  /** Leave the welcome page open, which opens at install; closed when not given. */
  readonly welcome?: boolean;
  /** Folder of the extension to load; ours when not given. */
  readonly extension?: string;
}

export async function startChromium({
  web,
  headless = true,
  profile,
  welcome = false,
  extension = EXTENSION,
}: Options): Promise<Chromium> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('Chromium is not installed');
  if (!existsSync(join(extension, 'manifest.json'))) throw new Error('not built: npx wxt build');
  const isFresh = profile === undefined || !existsSync(join(profile, 'Default'));
  const folder = profile ?? mkdtempSync(join(tmpdir(), 'wireprint-'));
  const context = await chromium.launchPersistentContext(folder, {
    executablePath,
    headless: false, // the old headless mode has no extensions; the flag below starts the new one
    viewport: { width: 1100, height: 800 },
    args: [
      ...CHROMIUM_FLAGS,
      ...(headless ? ['--headless=new'] : []),
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      `--proxy-server=http://127.0.0.1:${web.port}`,
      '--proxy-bypass-list=<-loopback>',
      '--ignore-certificate-errors',
      '--remote-debugging-port=0',
    ],
  });
  const worker = async () => context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker', { timeout: 15_000 });
  const id = new URL((await worker()).url()).host;
  if (isFresh && !welcome) await closeWelcome(context);
  return {
    context,
    id,
    profile: folder,
    worker,
    async open(path) {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${id}/${path}`);
      return page;
    },
    openPopup: (page, press = {}) => openPopup(context, page, { id, profile: folder, ...press }),
    async pin() {
      const settings = await context.newPage();
      await settings.goto('chrome://extensions/');
      await settings.evaluate(extensionId => {
        interface Api {
          developerPrivate: { updateExtensionConfiguration(update: object): Promise<void> };
        }
        return (globalThis as unknown as { chrome: Api }).chrome.developerPrivate.updateExtensionConfiguration({
          extensionId,
          pinnedToToolbar: true,
        });
      }, id);
      await settings.close();
    },
    async close() {
      await context.close();
      if (profile === undefined) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/**
 * Close the page that opens at install, which would take the focus from the page under test. A build without it, such as
 * an older one that is updated, opens none: the wait ends after 5 s.
 */
async function closeWelcome(context: BrowserContext): Promise<void> {
  const find = () => context.pages().find(page => page.url().endsWith('/welcome.html'));
  for (let tries = 0; tries < 100 && find() === undefined; tries++) await new Promise(done => setTimeout(done, 50));
  await find()?.close();
}

async function openPopup(
  context: BrowserContext,
  page: Page,
  { id, profile, pressed, alone = 0 }: { id: string; profile: string } & Press,
): Promise<Popup> {
  await page.bringToFront();
  const session = await context.browser()!.newBrowserCDPSession();
  // Types of Playwright know no target filter and no Extensions domain; the browser does.
  const send = session.send.bind(session) as (
    method: string,
    params?: object,
  ) => Promise<{ targetInfos: { targetId: string; url: string }[] }>;
  const { targetInfos } = await send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find(target => target.url === page.url());
  if (tab === undefined) throw new Error(`no tab shows ${page.url()}`);
  pressed?.();
  await send('Extensions.triggerAction', { id, targetId: tab.targetId });
  await new Promise(done => setTimeout(done, alone));
  const isPopup = (url: string) => url.startsWith(`chrome-extension://${id}/popup.html`);
  await found(async () => (await send('Target.getTargets')).targetInfos.find(target => isPopup(target.url)));
  // A popup is no page of the first client; a second one that connects after it has opened sees it.
  const port = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0];
  const second = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const popup = await found(async () =>
    second
      .contexts()
      .flatMap(each => each.pages())
      .find(each => isPopup(each.url())),
  );
  return {
    page: popup,
    async close() {
      await popup.close().catch(() => undefined); // it may have closed itself when it lost the focus
      await second.close();
      await session.detach();
    },
  };
}

/** Ask until there is an answer; 50 ms apart, for 10 s. */
async function found<T>(ask: () => Promise<T | undefined>): Promise<T> {
  for (let tries = 0; tries < 200; tries++) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await new Promise(done => setTimeout(done, 50));
  }
  throw new Error('waited 10 s in vain');
}
