/** The built extension in a real, stock Firefox. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findFirefox } from './browsers.mjs';
import { Marionette } from './marionette';
import type { Web } from './web';

const root = resolve(import.meta.dirname, '../..');

/** Where `wxt build -b firefox --mv3` leaves the extension. */
export const FIREFOX_EXTENSION = join(root, '.output/firefox-mv3');
const GECKO_ID = 'wireprint@wireprint.example'; // as in wxt.config.ts
const UUID = '6f1d2f0e-3f8b-4f0a-9d53-2b7c4f9a1e10'; // fixed, so that the extension's pages have a known address

export interface Firefox {
  /** Folder of the profile, until `close`. */
  readonly profile: string;
  /** Address of a page of the extension. */
  url(path: string): string;
  goto(url: string): Promise<void>;
  /** Body of an async function, run in the page; `args` are its arguments. */
  run<T>(body: string, ...args: unknown[]): Promise<T>;
  /** The same in the browser's own context. */
  chrome<T>(body: string, ...args: unknown[]): Promise<T>;
  windows(): Promise<string[]>;
  /** Talk to another tab from now on; the one that the reader sees stays. */
  switchTo(handle: string): Promise<void>;
  newTab(): Promise<string>;
  /** A press as the reader's: scripts cannot make one. */
  press(css: string): Promise<void>;
  /** A key as the reader's, in the tab at hand: a page can tell it from a script's. */
  key(key: string): Promise<void>;
  /** Put files into an `<input type=file>`. */
  chooseFiles(css: string, files: readonly string[]): Promise<void>;
  /** Press the toolbar button over the open tab. */
  pressButton(): Promise<void>;
  screenshot(file: string): Promise<void>;
  /** The whole window, with what the browser itself asks. */
  windowScreenshot(file: string): Promise<void>;
  /** End the browser and leave its profile as it is. */
  quit(): Promise<void>;
  /** End the browser and remove its profile. */
  close(): Promise<void>;
}

function preferences(web: Web, asks: boolean): Record<string, string | number | boolean> {
  return {
    'marionette.port': 0,
    'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
    'extensions.webextOptionalPermissionPrompts': asks, // else what is asked for by a press is given at once
    'ui.popup.disable_autohide': true, // a popup that loses the focus would close under the test
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': web.port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': web.port,
    'network.proxy.allow_hijacking_localhost': true,
    // The browser's own errands, so that what the proxy refuses is the extension's.
    'browser.shell.checkDefaultBrowser': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'toolkit.telemetry.server': '',
    'app.update.disabledForTesting': true,
    'app.normandy.enabled': false,
    'browser.startup.page': 0,
    'browser.aboutwelcome.enabled': false,
    'browser.newtabpage.enabled': false,
    'browser.topsites.contile.enabled': false,
    'browser.region.network.url': '',
    'browser.search.update': false,
    'termsofuse.bypassNotification': true,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'network.dns.disablePrefetch': true,
    'services.settings.server': 'data:,',
    'extensions.getAddons.cache.enabled': false,
    'extensions.update.enabled': false,
    'browser.safebrowsing.update.enabled': false,
    'media.gmp-manager.updateEnabled': false,
    'dom.push.enabled': false,
  };
}

/** @param how - `asks`: permissions are asked for in the browser's own prompt, which the test answers */
export async function startFirefox(web: Web, how: { mayBePrivate?: boolean; asks?: boolean } = {}): Promise<Firefox> {
  const { mayBePrivate = false, asks = false } = how;
  const binary = findFirefox();
  if (binary === null) throw new Error('Firefox is not installed');
  if (!existsSync(join(FIREFOX_EXTENSION, 'manifest.json')))
    throw new Error('not built: npx wxt build -b firefox --mv3');
  const profile = mkdtempSync(join(tmpdir(), 'wireprint-firefox-'));
  writeFileSync(
    join(profile, 'user.js'),
    Object.entries(preferences(web, asks))
      .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
      .join('\n'),
  );
  // Since 153 an extension's page cannot be opened without the last flag.
  const process_ = spawn(
    binary,
    ['--marionette', '--no-remote', '--headless', '--profile', profile, '--remote-allow-system-access'],
    {
      stdio: 'ignore',
      env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1' },
    },
  );
  const marionette = await Marionette.connect(await portOf(profile, process_));
  await marionette.send('WebDriver:NewSession', { acceptInsecureCerts: true });
  await marionette.send('Addon:Install', {
    path: FIREFOX_EXTENSION,
    temporary: true,
    allowPrivateBrowsing: mayBePrivate,
  });
  const firefox = driver(marionette, profile, process_);
  await closeWelcome(firefox);
  return firefox;
}

/** Close the page that opens at install, which would take the focus from the page under test; within 5 s. */
async function closeWelcome(firefox: Firefox): Promise<void> {
  await firefox.chrome(
    `for (let tries = 0; tries < 100; tries++) {
       const tab = gBrowser.tabs.find(each => each.linkedBrowser.currentURI.spec.endsWith('/welcome.html'));
       if (tab !== undefined) return void gBrowser.removeTab(tab, { animate: false });
       await new Promise(done => setTimeout(done, 50));
     }`,
  );
}

async function portOf(profile: string, process_: ChildProcess): Promise<number> {
  const file = join(profile, 'MarionetteActivePort');
  for (let tries = 0; tries < 600; tries++) {
    if (existsSync(file) && readFileSync(file, 'utf8') !== '') return Number(readFileSync(file, 'utf8'));
    if (process_.exitCode !== null) break;
    await new Promise(done => setTimeout(done, 100));
  }
  throw new Error('Firefox did not start within 60 s');
}

function driver(marionette: Marionette, profile: string, process_: ChildProcess): Firefox {
  const run = async <T>(body: string, args: unknown[]): Promise<T> => {
    const script = `const done = arguments[arguments.length - 1];
      (async (...args) => { ${body} })(...arguments).then(value => done({ value }), error => done({ error: String(error) }));`;
    const answer = await marionette.send<{ value?: T; error?: string }>('WebDriver:ExecuteAsyncScript', {
      script,
      args,
    });
    if (answer !== null && typeof answer === 'object' && 'error' in answer && answer.error !== undefined)
      throw new Error(answer.error);
    return (answer !== null && typeof answer === 'object' && 'value' in answer ? answer.value : answer) as T;
  };
  const chrome = async <T>(body: string, args: unknown[]): Promise<T> => {
    await marionette.send('Marionette:SetContext', { value: 'chrome' });
    try {
      return await run<T>(body, args);
    } finally {
      await marionette.send('Marionette:SetContext', { value: 'content' });
    }
  };
  let quitting: Promise<void> | null = null;
  const quit = () => (quitting ??= ended());
  const ended = async () => {
    await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined); // it hangs up before it answers
    marionette.close();
    await new Promise<void>(done => {
      process_.once('exit', () => done());
      setTimeout(() => process_.kill('SIGKILL'), 5_000).unref();
    });
  };
  return {
    profile,
    quit,
    url: path => `moz-extension://${UUID}/${path}`,
    goto: url => marionette.send('WebDriver:Navigate', { url }),
    run: (body, ...args) => run(body, args),
    chrome: (body, ...args) => chrome(body, args),
    windows: () => marionette.send('WebDriver:GetWindowHandles'),
    switchTo: handle => marionette.send('WebDriver:SwitchToWindow', { handle, focus: false }),
    async newTab() {
      const { handle } = await marionette.send<{ handle: string }>('WebDriver:NewWindow', { type: 'tab', focus: true });
      return handle;
    },
    async press(css) {
      const element = await marionette.send<Record<string, string>>('WebDriver:FindElement', {
        using: 'css selector',
        value: css,
      });
      await marionette.send('WebDriver:ElementClick', { id: Object.values(element)[0] });
    },
    key: value =>
      marionette.send('WebDriver:PerformActions', {
        actions: [{ type: 'key', id: 'keyboard', actions: ['keyDown', 'keyUp'].map(type => ({ type, value })) }],
      }),
    async chooseFiles(css, files) {
      const element = await marionette.send<Record<string, string>>('WebDriver:FindElement', {
        using: 'css selector',
        value: css,
      });
      await marionette.send('WebDriver:ElementSendKeys', { id: Object.values(element)[0], text: files.join('\n') });
    },
    pressButton: () =>
      chrome(
        `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
         const { extension } = WebExtensionPolicy.getByID(args[0]);
         ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);`,
        [GECKO_ID],
      ),
    async screenshot(file) {
      writeFileSync(
        file,
        Buffer.from(await marionette.send<string>('WebDriver:TakeScreenshot', { full: false, hash: false }), 'base64'),
      );
    },
    async windowScreenshot(file) {
      await marionette.send('Marionette:SetContext', { value: 'chrome' });
      const shot = await marionette.send<string>('WebDriver:TakeScreenshot', { full: true, hash: false });
      await marionette.send('Marionette:SetContext', { value: 'content' });
      writeFileSync(file, Buffer.from(shot, 'base64'));
    },
    async close() {
      await quit();
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
